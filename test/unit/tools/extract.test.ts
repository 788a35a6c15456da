import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { repositoryPath } from '../../../tools/repository';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'dixit-extract-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Run {
  readonly status: number | null;
  readonly lines: readonly Record<string, unknown>[];
  readonly stderr: string;
}

/** The command, as a process of its own. */
function extract(args: readonly string[], input = ''): Run {
  const command = [repositoryPath('node_modules', 'tsx', 'dist', 'cli.mjs'), repositoryPath('tools', 'extract.ts')];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...command, ...args], {
    input,
    encoding: 'utf8',
    cwd: folder,
    timeout: 60_000,
  });
  const lines = stdout.split('\n').filter((line) => line !== '');
  return { status, lines: lines.map((line): Record<string, unknown> => JSON.parse(line)), stderr };
}

function file(name: string, content: string): string {
  writeFileSync(path.join(folder, name), content);
  return name;
}

const speech =
  'La ministre Claire Moreau a inauguré le pont.\n« Nous l’avons attendu trois ans », a déclaré Claire Moreau lundi.';

describe('extract', { timeout: 60_000 }, () => {
  it('analyses a text exactly as it stands', () => {
    const text = `\uFEFF  ${speech}\r\n\u00A0\r\n`;
    const { status, lines } = extract([file('a text.txt', text)]);
    const [line = {}] = lines;
    expect(status).toBe(0);
    expect(lines).toHaveLength(1);
    expect(Object.keys(line)).toEqual(['id', 'file', 'lang', 'title', 'url', 'text', 'quotes', 'entities', 'ms']);
    expect(line).toMatchObject({ id: 'a text', file: 'a text.txt', lang: 'fr', title: null, url: null, text });
    const quotes = line.quotes as { content: [number, number][]; [key: string]: unknown }[];
    const direct = quotes.find(({ type }) => type === 'direct');
    expect(Object.keys(direct ?? {})).toEqual(
      'type content fragments cue source speaker speakerId via continued confidence'.split(' '),
    );
    expect(direct?.content.map((span) => text.slice(...span))).toEqual(['Nous l’avons attendu trois ans']);
    expect(Object.keys((line.entities as object[])[0] ?? {})).toEqual(['id', 'type', 'name', 'mentions', 'aliases']);
  });

  it('finds the article of a page, as in the browser', () => {
    const page = `<html lang="fr"><head><title>Le pont | Journal</title><meta property="og:type" content="article">
      <link rel="canonical" href="https://journal.example/le-pont"></head><body><nav><p>Accueil, sport, météo, abonnez-vous.</p></nav>
      <article><h1>Le pont</h1><p>La ministre Claire Moreau a inauguré le pont, mardi, devant quelques centaines d’habitants de la ville.</p>
      <p>« Nous l’avons attendu trois ans », a déclaré Claire Moreau.</p></article></body></html>`;
    const { status, lines } = extract([file('page.html', page)]);
    expect(status).toBe(0);
    expect(lines[0]).toMatchObject({
      id: 'page',
      lang: 'fr',
      title: 'Le pont',
      url: 'https://journal.example/le-pont',
    });
    expect(lines[0]?.text).toMatch(
      /^Le pont\nLa ministre .*\n« Nous l’avons attendu trois ans », a déclaré Claire Moreau\.$/,
    );
  });

  it('answers lines one for one and in order, goes on after a bad one, and then fails', () => {
    const lines = [
      { id: 'a', lang: 'fr', text: speech },
      'not JSON',
      '[1]',
      { id: 3 },
      { id: 'd', lang: 'xx', text: speech },
      '',
      { id: { any: 'thing' }, text: speech },
    ];
    const input = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
    const run = extract(['--jsonl', '-'], `${input}\n`);
    expect(run.status).toBe(1);
    expect(run.lines.map(({ id }) => id)).toEqual(['a', null, null, 3, 'd', null, { any: 'thing' }]);
    expect(run.lines.map((line) => 'error' in line)).toEqual([false, true, true, true, true, true, false]);
  });

  it('succeeds where every line could be analysed', () => {
    const run = extract(['--jsonl', file('lines.jsonl', `${JSON.stringify({ id: 1, text: speech })}\n`)]);
    expect(run).toMatchObject({ status: 0, lines: [{ id: 1, lang: 'fr' }] });
  });

  it('takes the language it is told, and otherwise the one of the text', () => {
    expect(extract(['--lang', 'en', '-'], speech).lines[0]).toMatchObject({ id: null, lang: 'en' });
    expect(extract([], speech).lines[0]).toMatchObject({ lang: 'fr' });
  });

  it('says what could not be analysed, and analyses the rest', () => {
    const swedish =
      'Ministern sade på måndagen att bron ska bli klar redan i år och inte först nästa år, vilket regeringen också hade lovat.';
    const empty = file('empty.html', '<p>Nichts.');
    const run = extract([file('swedish.txt', swedish), 'missing.txt', empty, file('good.txt', speech)]);
    expect(run.status).toBe(1);
    expect(run.lines).toMatchObject([
      { id: 'swedish', error: 'unsupported-language: sv' },
      { id: 'missing', error: expect.stringContaining('ENOENT') },
      { id: 'empty', error: 'not-article' },
      { id: 'good', lang: 'fr' },
    ]);
  });

  it.each([[['--lang', 'xx']], [['--unknown']]])('refuses wrong arguments: %j', (args) => {
    const run = extract(args);
    expect(run).toMatchObject({ status: 2, lines: [] });
    expect(run.stderr).toContain('usage:');
  });
});
