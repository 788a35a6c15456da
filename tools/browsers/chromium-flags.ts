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
    '--disable-features=AutofillServerCommunication,NetworkTimeServiceQuerying',
    '--component-updater=fast-update,disable-delta-updates,url-source=http://127.0.0.1:9/',
    '--gaia-url=http://127.0.0.1:9/',
    '--no-first-run',
    '--no-default-browser-check',
    ...(isAdministrator ? ['--no-sandbox'] : []),
  ];
}
