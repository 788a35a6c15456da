import path from 'node:path';
import preact from '@preact/preset-vite';
import { createServer, type ViteDevServer } from 'vite';
import { repositoryPath, repositoryRoot } from './repository';

/** Serves a folder of the repository that holds an `index.html`, on localhost; modules are reloaded as they are edited. */
export async function serveFolder(folder: string): Promise<ViteDevServer> {
  const server = await createServer({
    configFile: false,
    root: repositoryPath(folder),
    publicDir: false,
    cacheDir: repositoryPath('.cache', path.basename(folder)),
    plugins: [preact()],
    server: { host: 'localhost', fs: { allow: [repositoryRoot] } },
    logLevel: 'warn',
  });
  return server.listen();
}
