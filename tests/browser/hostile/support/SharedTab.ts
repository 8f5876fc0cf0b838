import type { Session } from '../../../../build/drive/Session';
import type { WebPage } from '../../../../build/drive/WebPage';

/**
 * One tab of a browser, in which behaviours take turns: opening and closing one for each took half
 * of the gallery's time.
 */
export class SharedTab {
  private readonly session: Session;
  private tab: WebPage | undefined;

  constructor(session: Session) {
    this.session = session;
  }

  /**
   * Opens the page at `url` for `use`, and leaves it for an empty one, with the pointer in the
   * corner. When `use` throws, the tab may be in any state, and the next behaviour gets another.
   */
  async take<Value>(url: string, use: (page: WebPage) => Promise<Value>): Promise<Value> {
    const { tab } = this;
    this.tab = undefined;
    if (tab) await tab.puppeteer.goto(url);
    const page = tab ?? (await this.session.open(url));
    try {
      const value = await use(page);
      await page.puppeteer.goto('about:blank');
      await page.puppeteer.mouse.move(0, 0);
      this.tab = page;
      return value;
    } finally {
      if (this.tab === undefined) await page.close();
    }
  }
}
