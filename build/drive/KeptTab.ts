import type { PuppeteerView } from './PuppeteerView';

/** What a browser does with a tab so that the next page finds it as good as new. */
export interface TabCare<Shown extends PuppeteerView> {
  /** Opens a new tab at `url`. */
  open(url: string): Promise<Shown>;
  /** Before the next page; throws when something of this one cannot be undone. */
  leave(page: Shown): Promise<void>;
  /** Brings the tab to another page. */
  goTo(page: Shown, url: string): Promise<void>;
  /** Once the next page is there: what only that can be asked. */
  arrive(page: Shown): Promise<void>;
  /** A page that costs little, by way of which another part of the same page is loaded anew. */
  detour?(): string;
}

/**
 * One tab, in which pages take turns: opening and closing one for each takes as long again as the
 * page itself. Each page is left for the next one, since to leave it for an empty one costs Chromium a
 * process: more than the next page.
 */
export class KeptTab<Shown extends PuppeteerView> {
  private readonly care: TabCare<Shown>;
  private tab: Shown | undefined;
  private isSpoiled = false;

  constructor(care: TabCare<Shown>) {
    this.care = care;
  }

  /**
   * The page at `url`, in the tab of the one before if that can be made as good as new. Where it cannot
   * (a key is held, the page does not go), in another.
   */
  async visit(url: string): Promise<Shown> {
    const { tab } = this;
    this.tab = undefined;
    this.tab = (tab && (await this.goOn(tab, url))) ?? (await this.care.open(url));
    this.isSpoiled = false;
    return this.tab;
  }

  /** Says that something is known of the tab that no page can undo: the next visit is in another. */
  spoil(): void {
    this.isSpoiled = true;
  }

  /** The tab, gone on to `url`; nothing, and closed, if it does not go. */
  private async goOn(tab: Shown, url: string): Promise<Shown | undefined> {
    if (tab.puppeteer.isClosed()) return undefined;
    try {
      if (this.isSpoiled) throw new Error('Not as new');
      if (isPartOf(tab.puppeteer.url(), url)) {
        const detour = this.care.detour?.();
        if (detour === undefined) throw new Error('No other page would come');
        await this.care.goTo(tab, detour);
      }
      await this.care.leave(tab);
      await this.care.goTo(tab, url);
      await this.care.arrive(tab);
      return tab;
    } catch {
      await tab.close().catch(() => undefined);
      return undefined;
    }
  }
}

/** Whether the address is one of a part of the page that is there: to go to it would load nothing. */
const isPartOf = (page: string, to: string): boolean =>
  to.includes('#') && page.replace(/#.*/s, '') === new URL(to).href.replace(/#.*/s, '');
