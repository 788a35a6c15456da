import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { findBrowser } from '../../../tools/browsers/find';
import { ensureBrowser } from '../../../tools/browsers/install';

let folder: string;
let program: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'dixit-browsers-'));
  program = path.join(folder, 'firefox-esr');
  writeFileSync(program, '#!/bin/sh\n');
  chmodSync(program, 0o755);
  writeFileSync(path.join(folder, 'not-a-program'), '');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => vi.unstubAllEnvs());

describe('finding a browser', () => {
  test('looks through the PATH', () => {
    vi.stubEnv('PATH', `/nowhere${path.delimiter}${folder}`);
    expect(findBrowser('firefox')).toBe(program);
  });

  test('takes the one that is asked for', () => {
    vi.stubEnv('DIXIT_CHROMIUM', program);
    expect(findBrowser('chromium')).toBe(program);
  });

  test('takes no other than the one that is asked for', () => {
    vi.stubEnv('PATH', folder);
    vi.stubEnv('DIXIT_FIREFOX', path.join(folder, 'not-a-program'));
    expect(findBrowser('firefox')).toBeNull();
    expect(ensureBrowser('firefox')).toEqual({ ok: false, error: expect.stringContaining('DIXIT_FIREFOX') });
  });

  test('says what to install where it cannot install', () => {
    vi.stubEnv('PATH', '/nowhere');
    expect(ensureBrowser('firefox')).toEqual({ ok: false, error: expect.stringContaining('firefox-esr') });
  });
});
