import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

/** What a site answers to a path; null where it has nothing there. */
export interface Answer {
  readonly body: string | Buffer;
  readonly type: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Gives the answer to a decoded path that begins with `/`. */
export type Site = (pathname: string) => Promise<Answer | null>;

export interface Server {
  /** `http://localhost:PORT`, without a final slash. */
  readonly origin: string;
  /** The paths asked for so far, in order. */
  readonly hits: readonly string[];
  close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.htm': 'text/html',
  '.html': 'text/html',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.xhtml': 'application/xhtml+xml',
};

/** Serves a site to this machine only, on a free port unless one is given. */
export async function serve(site: Site, port = 0): Promise<Server> {
  const hits: string[] = [];
  const server = createServer((request, response) => {
    hits.push(request.url ?? '');
    void respond(site, request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    hits,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // Browsers keep their connections, and would keep the server.
        server.closeAllConnections();
      }),
  };
}

async function respond(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const answer = await answerTo(site, request.url ?? '/');
  response.writeHead(answer === null ? 404 : 200, {
    'content-type': answer?.type ?? 'text/plain',
    'cache-control': 'no-store',
    ...answer?.headers,
  });
  response.end(answer?.body ?? 'Not found');
}

async function answerTo(site: Site, url: string): Promise<Answer | null> {
  try {
    return await site(decodeURIComponent(new URL(url, 'http://localhost').pathname));
  } catch (error) {
    // An address that cannot be decoded names nothing.
    if (error instanceof URIError) return null;
    throw error;
  }
}

/** The file at a path below a folder; null where there is none, or where the path leads out of the folder. */
export async function fileAnswer(folder: string, pathname: string): Promise<Answer | null> {
  const file = path.join(folder, pathname);
  const relative = path.relative(folder, file);
  if (relative.startsWith('..') || path.isAbsolute(relative)) return null;
  try {
    return { body: await readFile(file), type: types[path.extname(file).toLowerCase()] ?? 'application/octet-stream' };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'EISDIR' || code === 'ENOTDIR') return null;
    throw error;
  }
}
