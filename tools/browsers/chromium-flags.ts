/**
 * How Chromium is started for tests and demonstrations: quiet, so that any request that is seen is the page's or the
 * extension's. Chromium's sandbox refuses to start for the administrator, who is the only user of many containers.
 */
export function chromiumFlags(): readonly string[] {
  const isAdministrator = process.getuid?.() === 0;
  return [
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-domain-reliability',
    '--no-first-run',
    '--no-default-browser-check',
    ...(isAdministrator ? ['--no-sandbox'] : []),
  ];
}
