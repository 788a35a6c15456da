import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { type CorrectionClaim, type CorrectionScope, correctionScopes } from '../lib/model/correction';
import type { Entity } from '../lib/model/entity';
import {
  type CorrectionChoice,
  type CorrectionSubject,
  choicesFor,
  claimOf,
  namesFor,
  needsName,
} from '../lib/view/correction-choices';
import { entityTypeKeys } from './entity-type-keys';
import { type MessageKey, useStrings } from './strings';

interface CorrectionFormProps {
  readonly subject: CorrectionSubject;
  /** The article's text and names. */
  readonly text: string;
  readonly entities: readonly Entity[];
  onCorrect(claim: CorrectionClaim, scope: CorrectionScope): void;
  onCancel(): void;
}

const choiceKeys: Readonly<Record<CorrectionChoice, MessageKey>> = {
  ...entityTypeKeys,
  same: 'sameAs',
  speaker: 'saidBy',
  nothing: 'notAName',
};

export const scopeKeys: Readonly<Record<CorrectionScope, MessageKey>> = {
  page: 'onThisPage',
  site: 'onThisSite',
  everywhere: 'everywhere',
};

/** The reader puts a finding right: what it is, and how far that is to be remembered. */
export function CorrectionForm({ subject, text, entities, onCorrect, onCancel }: CorrectionFormProps) {
  const { t } = useStrings();
  const [choice, setChoice] = useState<CorrectionChoice>(subject.kind === 'entity' ? subject.entity.type : 'speaker');
  const [name, setName] = useState('');
  const [scope, setScope] = useState<CorrectionScope>('page');
  const first = useRef<HTMLSelectElement>(null);
  useEffect(() => first.current?.focus(), []);
  const claim = claimOf(subject, text, choice, name);
  // Who said it is said of these words in this article alone.
  const reach = choice === 'speaker' ? 'page' : scope;
  const label = (each: CorrectionChoice) =>
    t(each === 'nothing' && subject.kind === 'quote' ? 'notAQuote' : choiceKeys[each]);
  return (
    <form
      class="correction"
      aria-label={t('correct')}
      onSubmit={(event) => {
        event.preventDefault();
        if (claim !== null) onCorrect(claim, reach);
      }}
      onKeyDown={(event) => {
        // Its keys are neither the page's nor the panel's; Escape closes only the form.
        event.stopPropagation();
        if (event.key === 'Escape') onCancel();
      }}
    >
      <Choice
        field={first}
        label={t('whatItIs')}
        value={choice}
        options={choicesFor(subject).map((each) => [each, label(each)])}
        onChange={(value) => setChoice(value)}
      />
      {needsName(choice) && (
        <NameField label={t('name')} name={name} names={namesFor(subject, entities)} onChange={setName} />
      )}
      {choice !== 'speaker' && (
        <Choice
          label={t('whereItHolds')}
          value={scope}
          options={correctionScopes.map((each) => [each, t(scopeKeys[each])])}
          onChange={(value) => setScope(value)}
        />
      )}
      <div class="correction-buttons">
        <button type="button" class="button" onClick={onCancel}>
          {t('cancel')}
        </button>
        <button type="submit" class="button button-main" disabled={claim === null}>
          {t('correct')}
        </button>
      </div>
    </form>
  );
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly (readonly [value: T, label: string])[];
  readonly field?: { current: HTMLSelectElement | null };
  onChange(value: T): void;
}

export function Choice<T extends string>({ label, value, options, field, onChange }: ChoiceProps<T>) {
  return (
    <select
      {...(field && { ref: field })}
      class="field"
      aria-label={label}
      value={value}
      onChange={(event) => {
        const chosen = options.find(([each]) => each === event.currentTarget.value);
        if (chosen !== undefined) onChange(chosen[0]);
      }}
    >
      {options.map(([each, text]) => (
        <option key={each} value={each}>
          {text}
        </option>
      ))}
    </select>
  );
}

interface NameFieldProps {
  readonly label: string;
  readonly name: string;
  readonly names: readonly string[];
  onChange(name: string): void;
}

function NameField({ label, name, names, onChange }: NameFieldProps) {
  const list = useId();
  return (
    <>
      <input
        class="field"
        type="text"
        list={list}
        aria-label={label}
        placeholder={label}
        value={name}
        dir="auto"
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      <datalist id={list}>
        {names.map((each) => (
          <option key={each} value={each} />
        ))}
      </datalist>
    </>
  );
}
