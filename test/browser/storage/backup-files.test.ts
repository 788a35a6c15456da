import { afterEach, expect, it } from 'vitest';
import { privateFiles } from '../../../lib/storage/backup-files';

afterEach(async () => {
  for (const { name } of await privateFiles.list()) await privateFiles.remove(name);
});

it('keeps files by name, writes over them, and removes them', async () => {
  await privateFiles.write('a', new Uint8Array([1, 2, 3]));
  await privateFiles.write('b', new Uint8Array([4]));
  await privateFiles.write('a', new Uint8Array([5, 6]));
  expect((await privateFiles.list()).toSorted((x, y) => x.name.localeCompare(y.name))).toEqual([
    { name: 'a', size: 2 },
    { name: 'b', size: 1 },
  ]);
  expect([...(await privateFiles.read('a'))]).toEqual([5, 6]);
  await privateFiles.remove('a');
  expect((await privateFiles.list()).map(({ name }) => name)).toEqual(['b']);
});

it('fails on what is not there', async () => {
  await expect(privateFiles.read('none')).rejects.toMatchObject({ name: 'NotFoundError' });
});
