import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy that lets nothing through and remembers who was asked for. */
export interface RequestTrap {
  /** `host:port` for the browser's settings. */
  readonly address: string;
  /** The addresses asked for so far: a URL, or `host:port` where the request would have been encrypted. */
  readonly caught: readonly string[];
  close(): void;
}

/** Everything a browser wants from anywhere but this machine ends here. */
export async function setRequestTrap(): Promise<RequestTrap> {
  const caught: string[] = [];
  const server = createServer((request, response) => {
    caught.push(request.url ?? '');
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    caught.push(request.url ?? '');
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    caught,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
