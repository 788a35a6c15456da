import { useEffect, useState } from 'preact/hooks';
import { type Annotation, annotatedText } from '../lib/model/annotation';
import { type Span, wordsAt } from '../lib/model/span';
import { Difference } from './Difference';
import { useStrings } from './strings';

export interface RescueActions {
  /** Where lost words may be now, most likely first; empty where nothing is alike. */
  onFindCandidates(annotation: Annotation): Promise<readonly (readonly Span[])[]>;
  /** Shows a place on the page. */
  onShow(spans: readonly Span[]): void;
  /** The annotation is of these words from now on; null: of those selected on the page. */
  onAttach(annotation: Annotation, spans: readonly Span[] | null): void;
  /** This place is not meant, now or later. */
  onReject(annotation: Annotation, spans: readonly Span[]): void;
}

interface RescueProps extends RescueActions {
  readonly annotation: Annotation;
  /** Where it may be, as already known. */
  readonly candidate: readonly Span[] | null;
  /** The article's text. */
  readonly text: string;
  readonly lang: string;
}

/** For words no longer found for sure: what resembles them, with the difference, to be taken or not. */
export function Rescue({ annotation, candidate, text, lang, ...actions }: RescueProps) {
  const { t } = useStrings();
  const [found, setFound] = useState<readonly (readonly Span[])[] | null>(candidate === null ? null : [candidate]);
  useEffect(() => {
    if (candidate !== null) return;
    let isWanted = true;
    void actions.onFindCandidates(annotation).then((candidates) => {
      if (isWanted) setFound(candidates);
    });
    return () => {
      isWanted = false;
    };
  }, [annotation, candidate, text]);
  return (
    <div class="rescue">
      {found?.length === 0 && <p class="section-text">{t('nothingAlike')}</p>}
      {found?.map((spans) => (
        <div key={String(spans)} class="candidate">
          <Difference before={annotatedText(annotation)} after={wordsAt(text, spans)} lang={lang} />
          <div class="rescue-buttons">
            <button type="button" class="text-button" onClick={() => actions.onShow(spans)}>
              {t('showOnPage')}
            </button>
            <button type="button" class="text-button" onClick={() => actions.onAttach(annotation, spans)}>
              {t('thisIsIt')}
            </button>
            <button type="button" class="text-button" onClick={() => actions.onReject(annotation, spans)}>
              {t('thisIsNotIt')}
            </button>
          </div>
        </div>
      ))}
      <button type="button" class="text-button" onClick={() => actions.onAttach(annotation, null)}>
        {t('attachSelection')}
      </button>
    </div>
  );
}
