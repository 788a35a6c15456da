import { createRequire } from 'node:module';
import compromise from 'compromise';
import { nameWords } from '../../lib/languages/names';
import type { LanguageCode } from '../../lib/model/analysis';
import type { EntityType } from '../../lib/model/entity';

/** Required, not imported: the types it ships are sources that our compiler settings refuse. */
const frenchCompromise = createRequire(import.meta.url)('fr-compromise') as (text: string) => unknown;

/** The libraries for names in JavaScript, by language: what we measure ourselves against. */
export const peers: Readonly<Record<LanguageCode, { readonly name: string; readonly find: FindNames }>> = {
  fr: { name: 'fr-compromise', find: (text) => namesIn(frenchCompromise(text), text, 'fr') },
  en: { name: 'compromise', find: (text) => namesIn(compromise(text), text, 'en') },
};

type FindNames = (text: string) => PeerName[];

interface PeerName {
  readonly start: number;
  readonly end: number;
  readonly type: EntityType;
}

interface Found {
  readonly text: string;
  readonly offset: { readonly start: number; readonly length: number };
}

interface PeerView {
  json(options: { offset: boolean }): unknown;
}

interface PeerDocument {
  people(): PeerView;
  places(): PeerView;
  organizations(): PeerView;
}

function namesIn(document: unknown, text: string, lang: LanguageCode): PeerName[] {
  const found = document as PeerDocument;
  const kinds = [
    ['PER', found.people()],
    ['LOC', found.places()],
    ['ORG', found.organizations()],
  ] as const;
  return kinds.flatMap(([type, view]) =>
    (view.json({ offset: true }) as Found[]).map(({ offset }) => {
      const [start, end] = bareSpan(text, offset.start, offset.start + offset.length, lang);
      return { start, end, type };
    }),
  );
}

/** Without the marks and titles that the peers count in and the gold does not: what is compared is the name. */
function bareSpan(text: string, from: number, to: number, lang: LanguageCode): [start: number, end: number] {
  const words = [...text.slice(from, to).matchAll(/[\p{L}\p{N}][^\s]*/gu)];
  const first = words.find(([word]) => !nameWords[lang].titles.has(word.toLowerCase())) ?? words[0];
  const trailing = /[^\p{L}\p{N}.]*\.?$/u.exec(text.slice(from, to))?.[0].length ?? 0;
  return [from + (first?.index ?? 0), Math.max(from + (first?.index ?? 0), to - trailing)];
}
