/** `npm run gallery`: every component in every state, in the browser, following edits. */
import { serveFolder } from '../serve-folder';

const server = await serveFolder('tools/gallery');
server.printUrls();
console.log(server.resolvedUrls?.local[0]);
