import browser from 'webextension-polyfill';

interface ChromeSidePanel {
  open(options: { windowId: number }): Promise<void>;
}

/** Chromium's side panel, which the polyfill does not know. */
const sidePanel = (globalThis as { chrome?: { sidePanel?: ChromeSidePanel } }).chrome?.sidePanel;

/** Must be called within a click, before anything is awaited: both browsers require it. */
export function openSidePanel(windowId: number): Promise<void> {
  return sidePanel ? sidePanel.open({ windowId }) : browser.sidebarAction.open();
}

export async function currentWindow(): Promise<number> {
  const { id } = await browser.windows.getCurrent();
  return id ?? browser.windows.WINDOW_ID_CURRENT;
}

/** Opens the panel of the window in which the reader pressed its keys. */
export function openSidePanelOnCommand(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-panel' && tab?.windowId !== undefined) void openSidePanel(tab.windowId);
  });
}
