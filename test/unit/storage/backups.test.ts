import { beforeEach, describe, expect, it } from 'vitest';
import { parseLibrary, serializeLibrary } from '../../../lib/export/library-file';
import { emptyLibrary, type Library } from '../../../lib/model/library';
import { ok, type Result } from '../../../lib/model/result';
import { type BackupFiles, createBackups } from '../../../lib/storage/backups';
import { annotationOf, identityOf, pageOf } from '../../support/annotated-page';

const identity = identityOf('site.example/story', { title: 'Été' });
const full: Library = { ...emptyLibrary, pages: [pageOf(identity)], annotations: [annotationOf(identity, 'a1')] };
const day = 24 * 60 * 60 * 1000;

let library: Library;
let time: number;
let kept: Map<string, Uint8Array>;
let failing: Error | null;

const files: BackupFiles = {
  list: async () => Array.from(kept, ([name, { length }]) => ({ name, size: length })),
  read: async (name) => kept.get(name) ?? Promise.reject(new DOMException('gone', 'NotFoundError')),
  write: async (name, bytes) => {
    if (failing !== null) throw failing;
    kept.set(name, bytes);
  },
  remove: async (name) => void kept.delete(name),
};
const backups = createBackups(
  files,
  async () => ok(library),
  serializeLibrary,
  () => time,
);

beforeEach(() => {
  library = full;
  time = Date.UTC(2026, 4, 1, 9);
  kept = new Map();
  failing = null;
});

function unwrap<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

describe('backups', () => {
  it('are made once a day, and read back as they were written', async () => {
    expect(await backups.keepDaily()).toEqual(ok(true));
    expect(await backups.keepDaily()).toEqual(ok(false));
    const [copy] = unwrap(await backups.list());
    expect(copy).toMatchObject({ name: '2026-05-01.json.gz', day: Date.UTC(2026, 4, 1) });
    const text = unwrap(await backups.read(copy?.name ?? ''));
    expect(parseLibrary(JSON.parse(text))).toEqual({ library: full, refused: [] });
    // Compressed: a copy a day must not cost what the library costs.
    expect(copy?.size).toBeLessThan(text.length);
  });

  it('of the last seven days on which something was done are kept', async () => {
    for (let made = 0; made < 10; made++) {
      await backups.keepDaily();
      time += day;
    }
    const days = unwrap(await backups.list()).map(({ name }) => name.slice(8, 10));
    expect(days).toEqual(['10', '09', '08', '07', '06', '05', '04']);
  });

  it('are not made of nothing: an emptied library must not push the copies out', async () => {
    await backups.keepDaily();
    library = emptyLibrary;
    time += day;
    expect(await backups.keepDaily()).toEqual(ok(false));
    expect(unwrap(await backups.list())).toHaveLength(1);
  });

  it('leave the old ones alone where the new one cannot be written', async () => {
    for (let made = 0; made < 7; made++) {
      await backups.keepDaily();
      time += day;
    }
    failing = new DOMException('full', 'QuotaExceededError');
    expect(await backups.keepDaily()).toMatchObject({ ok: false, error: { code: 'quota' } });
    expect(unwrap(await backups.list())).toHaveLength(7);
  });

  it('that are gone or damaged say so', async () => {
    expect(await backups.read('2026-01-01.json.gz')).toMatchObject({ ok: false, error: { code: 'failed' } });
    kept.set('2026-01-01.json.gz', new Uint8Array([1, 2, 3]));
    expect(await backups.read('2026-01-01.json.gz')).toMatchObject({ ok: false, error: { code: 'failed' } });
  });

  it('are told from other files', async () => {
    kept.set('note.txt', new Uint8Array(1)).set('2026-99-99.json.gz', new Uint8Array(1));
    expect(unwrap(await backups.list())).toEqual([]);
  });
});
