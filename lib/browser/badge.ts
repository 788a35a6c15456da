import browser from 'webextension-polyfill';

/** Shows a number on the toolbar icon of one tab, or nothing. */
export async function showBadge(tabId: number, count: number | null): Promise<void> {
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: '#4a4f5a' });
    await browser.action.setBadgeText({ tabId, text: count === null ? '' : String(count) });
  } catch (error) {
    // The tab may have closed meanwhile, which is nobody's concern; anything else is.
    if (!(error instanceof Error && /tab/i.test(error.message))) throw error;
  }
}
