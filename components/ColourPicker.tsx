import { useId } from 'preact/hooks';
import { type HighlightColour, highlightColours } from '../lib/model/annotation';
import { type MessageKey, useStrings } from './strings';

export const colourKeys: Readonly<Record<HighlightColour, MessageKey>> = {
  yellow: 'yellow',
  green: 'green',
  blue: 'blue',
  pink: 'pink',
  purple: 'purple',
};

interface ColourPickerProps {
  readonly selected: HighlightColour;
  onSelect(colour: HighlightColour): void;
}

/** The five colours of highlights, as radio buttons: the browser brings their keys. */
export function ColourPicker({ selected, onSelect }: ColourPickerProps) {
  const { t } = useStrings();
  const name = useId();
  return (
    <fieldset class="colours">
      <legend class="visually-hidden">{t('colour')}</legend>
      {highlightColours.map((colour) => (
        <label key={colour} class={`colour own-${colour}`} title={t(colourKeys[colour])}>
          <input
            type="radio"
            name={name}
            class="visually-hidden"
            checked={colour === selected}
            onChange={() => onSelect(colour)}
          />
          <span class="visually-hidden">{t(colourKeys[colour])}</span>
        </label>
      ))}
    </fieldset>
  );
}
