import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoSite } from '../../../tools/start/demo-site';
import { ownPages } from '../../../tools/start/own-pages';
import { serve } from '../../../tools/start/serve';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'dixit-serve-'));
  mkdirSync(path.join(folder, 'saved/Été & Co_files'), { recursive: true });
  writeFileSync(path.join(folder, 'secret.html'), 'secret');
  writeFileSync(path.join(folder, 'saved/Été & Co.html'), '<p>page</p>');
  writeFileSync(path.join(folder, 'saved/Été & Co_files/picture.png'), 'png');
  writeFileSync(path.join(folder, 'saved/diary.txt'), 'private');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The answer to a path, asked for as it stands: `fetch` would resolve `..` itself. */
async function statusOf(target: string, pathname: string): Promise<number> {
  const pages = ownPages(path.join(folder, target));
  if (!pages.ok) throw new Error(pages.error);
  return (await pages.value.site(pathname)) === null ? 404 : 200;
}

describe('the reader’s own pages', () => {
  test.each([
    { target: 'saved/Été & Co.html', path: '/Été & Co.html', status: 200, why: 'the page' },
    { target: 'saved/Été & Co.html', path: '/Été & Co_files/picture.png', status: 200, why: 'what was saved with it' },
    { target: 'saved/Été & Co.html', path: '/diary.txt', status: 404, why: 'nothing else of its folder' },
    { target: 'saved/Été & Co.html', path: '/Été & Co_files/../diary.txt', status: 404, why: 'nor by a detour' },
    { target: 'saved', path: '/', status: 200, why: 'the list' },
    { target: 'saved', path: '/Été & Co.html', status: 200, why: 'a page of the list' },
    { target: 'saved', path: '/../secret.html', status: 404, why: 'nothing above the folder' },
    { target: 'saved', path: '/missing.html', status: 404, why: 'nothing that is not there' },
    { target: 'saved', path: '/Été & Co_files', status: 404, why: 'a folder is no file' },
  ])('$target gives $status for $path: $why', async ({ target, path: pathname, status }) => {
    expect(await statusOf(target, pathname)).toBe(status);
  });

  test.each([
    { target: 'nothing.html', says: 'no file or folder', why: 'not there' },
    { target: 'saved/diary.txt', says: 'not a saved page', why: 'no page' },
    { target: 'saved/Été & Co_files', says: 'no saved page', why: 'a folder without pages' },
  ])('$target is refused: $why', ({ target, says }) => {
    expect(ownPages(path.join(folder, target))).toEqual({ ok: false, error: expect.stringContaining(says) });
  });

  test.each([
    {
      file: 'utf8.html',
      bytes: Buffer.from('<p>été'),
      type: 'text/html; charset=utf-8',
      why: 'says nothing, is UTF-8',
    },
    { file: 'latin1.html', bytes: Buffer.from('<p>été', 'latin1'), type: 'text/html', why: 'is left to the browser' },
  ])('$file: $why', async ({ file, bytes, type }) => {
    writeFileSync(path.join(folder, 'saved', file), bytes);
    const pages = ownPages(path.join(folder, 'saved', file));
    expect(pages.ok && (await pages.value.site(`/${file}`))?.type).toBe(type);
    rmSync(path.join(folder, 'saved', file));
  });

  test('runs no script of a saved page', async () => {
    const pages = ownPages(path.join(folder, 'saved'));
    const answer = pages.ok ? await pages.value.site('/Été & Co.html') : null;
    expect(answer?.headers?.['content-security-policy']).toContain("script-src 'none'");
  });

  test('lists pages by addresses that lead to them', async () => {
    const pages = ownPages(path.join(folder, 'saved'));
    if (!pages.ok) throw new Error(pages.error);
    const server = await serve(pages.value.site);
    const list = await (await fetch(server.origin)).text();
    expect(list).toContain('Été &amp; Co.html');
    const address = /href="([^"]+)"/.exec(list)?.[1] ?? '';
    expect(await (await fetch(server.origin + address)).text()).toBe('<p>page</p>');
    expect(server.hits).toEqual(['/', address]);
    await server.close();
  });
});

test('an address that cannot be decoded is not found', async () => {
  const server = await serve(demoSite);
  expect((await fetch(`${server.origin}/%E0%A4%A`)).status).toBe(404);
  await server.close();
});
