/**
 * `npm run screenshots`: the article with its marks, the card, the popup and the side panel, in light and dark, in both
 * languages of the interface, into artifacts/screenshots/. `-- --firefox` takes them in Firefox, `-- --readme` takes
 * the one picture of the README into docs/screenshot.png.
 */
import { mkdirSync } from 'node:fs';
import { ensureBrowser } from './browsers/install';
import { repositoryPath } from './repository';
import { demoSite } from './start/demo-site';
import { photographAll, photographForReadme } from './start/photograph';
import { serve } from './start/serve';

const args = process.argv.slice(2);
const browser = args.includes('--firefox') ? 'firefox' : 'chromium';
const executable = ensureBrowser(browser);
if (executable.ok) {
  const server = await serve(demoSite);
  try {
    const place = { browser, executable: executable.value, origin: server.origin } as const;
    if (args.includes('--readme')) {
      mkdirSync(repositoryPath('docs'), { recursive: true });
      await photographForReadme(place, repositoryPath('docs/screenshot.png'));
    } else await photographAll(place);
  } finally {
    await server.close();
  }
} else {
  console.error(executable.error);
  process.exitCode = 1;
}
