import { askRows, jumpTo, restoreNameIn } from '../../src/browser/frames';
import { injectSentinel } from '../../src/browser/injection';
import { requestAccess } from '../../src/browser/permissions';
import { hostOf, type KnownTab, type PopupBrowser } from '../../src/browser/popupTab';
import type { SettingsStore } from '../../src/browser/settingsStore';
import { switchOn } from '../../src/core/popup/siteSwitch';
import type { SettingsChange } from '../../src/core/settings/items';
import type { Choices } from '../../src/core/settings/Settings';
import type { PopupActions } from './Popup';
import { siteEntries } from './siteEntries';

interface Context {
  choices(): Choices;
  /** Saving failed for this reason; `null` when it did not. */
  failed(reason: string | null): void;
}

/** What the popup's buttons do to the browser. Without a tab, those about a page do nothing. */
export function actionsFor(
  { permissions, runtime, scripting, tabs }: PopupBrowser,
  tab: KnownTab | null,
  isPopup: boolean,
  settings: Pick<SettingsStore, 'save'>,
  context: Context,
): Omit<PopupActions, 'beside' | 'report' | 'shown'> {
  async function save(change: SettingsChange): Promise<void> {
    const saved = await settings.save(change);
    context.failed(saved.ok ? null : saved.error);
  }
  /** Where the visitor looks next: at the page. */
  async function leave(tabId: number): Promise<void> {
    if (isPopup) window.close();
    else await tabs.update(tabId, { active: true });
  }
  return {
    save,
    async jump({ frameId, id }) {
      if (tab === null || !(await jumpTo(scripting, tab.id, frameId, id))) return false;
      await leave(tab.id);
      return true;
    },
    rows: async (wanted) => (tab === null ? [] : askRows(scripting, tab.id, wanted)),
    undoWrongMatch(name) {
      if (tab !== null) void restoreNameIn(scripting, tab.id, name);
    },
    turnOff: (pack) => void save({ stories: { [pack]: false } }),
    async switchOn() {
      // Off everywhere, it can be switched on from any page, and from none.
      const entries = await siteEntries(hostOf(tab?.url ?? null));
      await save(switchOn(context.choices(), entries));
    },
    start: async () => tab !== null && injectSentinel(scripting, tab.id),
    // Firefox asks beside its toolbar, where an open popup would cover the question.
    allow() {
      void requestAccess(permissions, tab?.url ?? null);
      if (isPopup) window.close();
    },
    async openOptions() {
      await runtime.openOptionsPage();
      if (isPopup) window.close();
    },
    async openAbout() {
      await tabs.create({ url: runtime.getURL('options.html#about') });
      if (isPopup) window.close();
    },
  };
}
