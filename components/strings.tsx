import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type messages from '../public/_locales/en/messages.json';

/** A key of the English messages; the French ones have the same, which a test asserts. */
export type MessageKey = keyof typeof messages;

/** The stem of a message that has a form per plural category: `quoteCount` for `quoteCount_one`, `quoteCount_other`. */
export type PluralKey = MessageKey extends infer K ? (K extends `${infer Stem}_other` ? Stem : never) : never;

type Substitution = string | number;

/** The words of the interface in the reader's language. */
export interface Strings {
  /** BCP 47, the language the words are in. */
  readonly locale: string;
  /** The message with `$1`, `$2`… filled in; numbers are written as the locale writes them. */
  t(key: MessageKey, substitutions?: readonly Substitution[]): string;
  /** A number as the locale writes it. */
  n(value: number): string;
  /** The form of a message for `count`, which is `$1`; `substitutions` follow from `$2`. */
  tn(key: PluralKey, count: number, substitutions?: readonly Substitution[]): string;
}

/**
 * @param getMessage as `browser.i18n.getMessage`: the message with its placeholders filled in, empty where there is none
 */
export function createStrings(getMessage: (key: string, substitutions: string[]) => string): Strings {
  // Of the messages, not of the browser: a German browser shows English messages and needs English plurals.
  const locale = getMessage('locale' satisfies MessageKey, []) || 'en';
  const plurals = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  const n = (value: number) => numbers.format(value);
  const write = (value: Substitution) => (typeof value === 'number' ? n(value) : value);
  const find = (key: string, substitutions: readonly Substitution[]) => getMessage(key, substitutions.map(write));
  return {
    locale,
    n,
    t: (key, substitutions = []) => find(key, substitutions) || key,
    tn: (key, count, substitutions = []) => {
      const values = [count, ...substitutions];
      return find(`${key}_${plurals.select(count)}`, values) || find(`${key}_other`, values) || key;
    },
  };
}

const StringsContext = createContext<Strings | null>(null);

export function StringsProvider({ strings, children }: { strings: Strings; children: ComponentChildren }) {
  return <StringsContext.Provider value={strings}>{children}</StringsContext.Provider>;
}

/** @throws outside a `StringsProvider` */
export function useStrings(): Strings {
  const strings = useContext(StringsContext);
  if (strings === null) throw new Error('A view was rendered outside of a StringsProvider');
  return strings;
}
