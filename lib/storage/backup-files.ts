import type { BackupFiles } from './backups';

const folderName = 'backups';

/**
 * The origin's private file system: out of the reader's sight, in the extension's own storage, and not in the database
 * whose loss it is to make good.
 */
export const privateFiles: BackupFiles = {
  async list() {
    const folder = await open();
    const found: { name: string; size: number }[] = [];
    for await (const [name, handle] of folder.entries())
      if (handle.kind === 'file') found.push({ name, size: (await (handle as FileSystemFileHandle).getFile()).size });
    return found;
  },
  async read(name) {
    const file = await (await (await open()).getFileHandle(name)).getFile();
    return new Uint8Array(await file.arrayBuffer());
  },
  async write(name, bytes) {
    const handle = await (await open()).getFileHandle(name, { create: true });
    // What is written stands in place of the old only when it is closed: a browser that dies leaves no half a copy.
    const writable = await handle.createWritable();
    await writable.write(bytes as Uint8Array<ArrayBuffer>);
    await writable.close();
  },
  async remove(name) {
    await (await open()).removeEntry(name);
  },
};

async function open(): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  return root.getDirectoryHandle(folderName, { create: true });
}
