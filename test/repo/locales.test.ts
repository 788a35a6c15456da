import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { repositoryPath } from '../../tools/repository';

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

type Messages = Readonly<Record<string, Message>>;

const read = (lang: string): Messages =>
  JSON.parse(readFileSync(repositoryPath('public/_locales', lang, 'messages.json'), 'utf8'));

const languages = readdirSync(repositoryPath('public/_locales')).sort();
const english = read('en');
const plural = /_(zero|one|two|few|many|other)$/;

/** Everything that can name a message, except the messages themselves. */
const sources = ['components', 'entrypoints', 'lib/browser', 'lib/client', 'wxt.config.ts'].flatMap(textsIn).join('\n');

test('there are English and French', () => {
  expect(languages).toEqual(expect.arrayContaining(['en', 'fr']));
});

describe.each(languages)('%s', (lang) => {
  const messages = read(lang);

  test('has the keys that English has', () => {
    expect(Object.keys(messages).sort()).toEqual(Object.keys(english).sort());
  });

  test('fills in what English fills in', () => {
    for (const [key, { message, placeholders }] of Object.entries(messages)) {
      expect(placeholders, key).toEqual(english[key]?.placeholders);
      expect(placeholdersIn(message), key).toEqual(placeholdersIn(english[key]?.message ?? ''));
      expect(placeholdersIn(message), key).toEqual(Object.keys(placeholders ?? {}).sort());
    }
  });

  test('has every plural form its language has', () => {
    const forms = new Intl.PluralRules(lang).resolvedOptions().pluralCategories;
    // French and others have a form for whole millions, which no count of ours reaches.
    const needed = forms.filter((form) => form !== 'many');
    for (const stem of stems(messages)) {
      for (const form of needed) expect(messages, `${stem} in ${lang}`).toHaveProperty(`${stem}_${form}`);
    }
  });

  test('describes the extension in as many characters as the stores take', () => {
    expect(messages.extensionDescription?.message.length).toBeLessThanOrEqual(132);
  });

  test('leaves nothing empty and no space at an end', () => {
    for (const [key, { message }] of Object.entries(messages)) expect(message, key).toMatch(/^\S(.*\S)?$/su);
  });

  test('knows its own language', () => {
    expect(messages.locale?.message).toBe(lang);
  });
});

test('French has the spaces of French typography, and its apostrophe', () => {
  for (const [key, { message }] of Object.entries(read('fr'))) {
    expect(message, key).not.toMatch(/[^\u00a0\u202f][:;?!»]/u);
    expect(message, key).not.toMatch(/«[^\u00a0\u202f]/u);
    expect(message, key).not.toMatch(/'|\.\.\.|"/u);
  }
});

test('English has typographic apostrophes, quotation marks and ellipses', () => {
  for (const [key, { message }] of Object.entries(english)) expect(message, key).not.toMatch(/'|\.\.\.|"/u);
});

test('every message is used', () => {
  const unused = Object.keys(english).filter((key) => !isNamed(key) && !isNamed(key.replace(plural, '')));
  expect(unused).toEqual([]);
});

test('every message that the manifest names is there', () => {
  const named = [...sources.matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key ?? '');
  expect(named.length).toBeGreaterThan(0);
  for (const key of named) expect(english).toHaveProperty(key);
});

/** Keys named in code are checked by the compiler (`MessageKey`); here it is about keys nobody names. */
function isNamed(key: string): boolean {
  return new RegExp(`(?:['"\`]|__MSG_)${key}(?:['"\`]|__)`).test(sources);
}

function stems(messages: Messages): readonly string[] {
  return [...new Set(Object.keys(messages).flatMap((key) => (plural.test(key) ? key.replace(plural, '') : [])))];
}

function placeholdersIn(message: string): readonly string[] {
  return [...message.matchAll(/\$(\w+)\$/g)].map(([, name]) => (name ?? '').toLowerCase()).sort();
}

function textsIn(place: string): readonly string[] {
  const file = repositoryPath(place);
  if (path.extname(place) !== '') return [readFileSync(file, 'utf8')];
  return readdirSync(file, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'utf8'));
}
