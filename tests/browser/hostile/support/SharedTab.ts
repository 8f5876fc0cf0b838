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
   * corner. When `use` throws, or the page does not go (a PDF's viewer may still be starting), the tab
   * may be in any state, and the next behaviour gets another.
   */
  async take<Value>(url: string, use: (page: WebPage) => Promise<Value>): Promise<Value> {
    const { tab } = this;
    this.tab = undefined;
    if (tab) await tab.puppeteer.goto(url);
    const page = tab ?? (await this.session.open(url));
    try {
      const value = await use(page);
      if (await leave(page)) this.tab = page;
      return value;
    } finally {
      if (this.tab === undefined) await page.close();
    }
  }
}

/** Whether the tab is an empty one again. */
async function leave({ puppeteer }: WebPage): Promise<boolean> {
  try {
    await puppeteer.goto('about:blank');
    await puppeteer.mouse.move(0, 0);
    return true;
  } catch {
    return false;
  }
}
