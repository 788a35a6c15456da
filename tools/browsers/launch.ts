import { launchChromium } from './chromium';
import { launchFirefox } from './firefox';
import type { BrowserSession, LaunchOptions } from './session';

/** Starts a browser with the extension in it. @throws where the browser does not start or refuses the extension. */
export async function launch(options: LaunchOptions): Promise<BrowserSession> {
  const session = await (options.browser === 'chromium' ? launchChromium(options) : launchFirefox(options));
  if (options.access !== false) await session.grantAccess();
  return session;
}
