import preact from '@preact/preset-vite';
import { createServer, type ViteDevServer } from 'vite';
import { repositoryPath, repositoryRoot } from '../repository';

/** Serves the gallery on localhost; components reload as they are edited. */
export async function serveGallery(): Promise<ViteDevServer> {
  const server = await createServer({
    configFile: false,
    root: repositoryPath('tools/gallery'),
    publicDir: false,
    cacheDir: repositoryPath('.cache/gallery'),
    plugins: [preact()],
    server: { host: 'localhost', fs: { allow: [repositoryRoot] } },
    logLevel: 'warn',
  });
  return server.listen();
}
