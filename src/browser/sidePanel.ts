/** What Chromium has for a place beside the page; missing in the polyfill's types. */
export interface SidePanel {
  open(options: { readonly tabId: number }): Promise<void>;
}

/** What Firefox has, but not on Android. */
export interface Sidebar {
  open(): Promise<void>;
}

/**
 * What opens the popup's content beside the page, in the visitor's own gesture; `null` where the
 * browser has no such place.
 *
 * @param tabId the tab in front
 */
export function besideOpener(
  sidePanel: SidePanel | undefined,
  sidebar: Sidebar | undefined,
  tabId: number,
): (() => Promise<void>) | null {
  if (sidePanel !== undefined) return () => sidePanel.open({ tabId });
  return sidebar === undefined ? null : () => sidebar.open();
}
