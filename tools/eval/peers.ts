import { createRequire } from 'node:module';
import compromise from 'compromise';
import type { NameWords } from '../../lib/languages/name-words';
import { nameWords } from '../../lib/languages/names';
import type { EntityType } from '../../lib/model/entity';

/** Required, not imported: the types they ship are sources that our compiler settings refuse. */
const require = createRequire(import.meta.url);
const frenchCompromise = require('fr-compromise') as ReadText;
const germanCompromise = require('de-compromise') as ReadText;
const spanishCompromise = require('es-compromise') as ReadText;

type ReadText = (text: string) => unknown;

/** The libraries for names in JavaScript, by language: what we measure ourselves against. Not every language has one. */
export const peers: Readonly<Record<string, { readonly name: string; readonly find: FindNames }>> = {
  fr: { name: 'fr-compromise', find: (text) => namesIn(frenchCompromise(text), text, 'fr') },
  en: { name: 'compromise', find: (text) => namesIn(compromise(text), text, 'en') },
  de: { name: 'de-compromise', find: (text) => namesIn(germanCompromise(text), text, 'de') },
  es: { name: 'es-compromise', find: (text) => namesIn(spanishCompromise(text), text, 'es') },
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

/** The German and the Spanish one tag names, but have no methods of their own for them. */
interface PeerDocument {
  people?(): PeerView;
  places?(): PeerView;
  organizations?(): PeerView;
  match(pattern: string): PeerView;
}

function namesIn(document: unknown, text: string, lang: string): PeerName[] {
  const found = document as PeerDocument;
  const kinds = [
    ['PER', found.people?.() ?? found.match('#Person+')],
    ['LOC', found.places?.() ?? found.match('#Place+')],
    ['ORG', found.organizations?.() ?? found.match('#Organization+')],
  ] as const;
  return kinds.flatMap(([type, view]) =>
    (view.json({ offset: true }) as Found[]).map(({ offset }) => {
      const [start, end] = bareSpan(text, offset.start, offset.start + offset.length, lang);
      return { start, end, type };
    }),
  );
}

/** Without the marks and titles that the peers count in and the gold does not: what is compared is the name. */
function bareSpan(text: string, from: number, to: number, lang: string): [start: number, end: number] {
  const titles = (nameWords as Readonly<Record<string, NameWords>>)[lang]?.titles;
  const words = [...text.slice(from, to).matchAll(/[\p{L}\p{N}][^\s]*/gu)];
  const first = words.find(([word]) => !titles?.has(word.toLowerCase())) ?? words[0];
  const trailing = /[^\p{L}\p{N}.]*\.?$/u.exec(text.slice(from, to))?.[0].length ?? 0;
  return [from + (first?.index ?? 0), Math.max(from + (first?.index ?? 0), to - trailing)];
}
