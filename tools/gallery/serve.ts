/** `npm run gallery`: every component in every state, in the browser, following edits. */
import { serveGallery } from './server';

const server = await serveGallery();
server.printUrls();
console.log(server.resolvedUrls?.local[0]);
