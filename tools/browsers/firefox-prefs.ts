/** The id of the manifest's `browser_specific_settings.gecko`. */
export const firefoxExtensionId = 'dixit@dixit.addons';

/** The extension's origin: random in each profile unless it is set, and pages are addressed by it. */
export const firefoxExtensionUuid = 'd1d17000-0000-4000-8000-000000000000';

/** Prefs that make Firefox start for a test or a demonstration. */
export function firefoxPrefs(options: {
  readonly downloads?: string | undefined;
  readonly proxy?: string | undefined;
  readonly colourScheme: 'light' | 'dark';
}): Record<string, string | number | boolean> {
  const { downloads, proxy, colourScheme } = options;
  const [host = '', port = ''] = proxy?.split(':') ?? [];
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [firefoxExtensionId]: firefoxExtensionUuid }),
    // An unsigned build can only be installed for a session; its storage is kept for the next one all the same.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    // 0 is dark, 1 is light.
    'layout.css.prefers-color-scheme.content-override': colourScheme === 'dark' ? 0 : 1,
    'app.normandy.enabled': false,
    'browser.safebrowsing.downloads.remote.enabled': false,
    'browser.search.suggest.enabled': false,
    'captivedetect.canonicalURL': '',
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
    ...(downloads !== undefined && {
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.useDownloadDir': true,
      'browser.download.alwaysOpenPanel': false,
    }),
    ...(proxy !== undefined && {
      'network.proxy.type': 1,
      'network.proxy.http': host,
      'network.proxy.http_port': Number(port),
      'network.proxy.ssl': host,
      'network.proxy.ssl_port': Number(port),
      'network.proxy.no_proxies_on': 'localhost, 127.0.0.1',
    }),
  };
}
