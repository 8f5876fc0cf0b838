import type { Session } from '../../../../build/drive/Session';
import type { WebPage } from '../../../../build/drive/WebPage';

/**
 * One tab of a browser, in which behaviours take turns: opening and closing one for each took half
 * of the gallery's time. Each page is left for the next one, since to leave it for an empty one
 * costs Chromium a process: more than the next page itself.
 */
export class SharedTab {
  private readonly session: Session;
  private tab: WebPage | undefined;

  constructor(session: Session) {
    this.session = session;
  }

  /**
   * Opens the page at `url` for `use`, and then puts the pointer into the corner. When `use` throws, or
   * the page does not go for the next one (a PDF's viewer may still be starting), the tab may be in
   * any state, and the next behaviour gets another.
   */
  async take<Value>(url: string, use: (page: WebPage) => Promise<Value>): Promise<Value> {
    const page = (await this.goOn(url)) ?? (await this.session.open(url));
    try {
      const value = await use(page);
      if (await settles(page)) this.tab = page;
      return value;
    } finally {
      if (this.tab === undefined) await page.close();
    }
  }

  /** The tab, gone on to `url`; nothing, and closed, if it does not go. */
  private async goOn(url: string): Promise<WebPage | undefined> {
    const { tab } = this;
    this.tab = undefined;
    try {
      await tab?.puppeteer.goto(url);
      return tab;
    } catch {
      await tab?.close();
      return undefined;
    }
  }
}

/** Whether the pointer can be put into the corner, where it is when a tab is new. */
async function settles({ puppeteer }: WebPage): Promise<boolean> {
  try {
    await puppeteer.mouse.move(0, 0);
    return true;
  } catch {
    return false;
  }
}
