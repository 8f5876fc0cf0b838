import { readFile } from 'node:fs/promises';
import { PuppeteerView } from '../../../build/drive/PuppeteerView';
import type { Session } from '../../../build/drive/Session';
import type { View } from '../../../build/drive/View';
import { type Look, runAxe } from './runAxe';

/** Opens a page of the extension in a tab of its own, with all that puppeteer can do there. */
export const openPage = async (session: Session, file: string): Promise<PuppeteerView> =>
  driven(await session.openExtensionPage(file));

/** The same in the tab of the visit before, as good as new: see `Session.visitExtensionPage`. */
export const visitPage = async (session: Session, file: string): Promise<PuppeteerView> =>
  driven(await session.visitExtensionPage(file));

/** Ends the page of the last visit, as closing it would: its tab stays for the next. */
export async function leaveVisited(session: Session): Promise<void> {
  await session.visitExtensionPage('manifest.json');
}

function driven(view: View): PuppeteerView {
  if (!(view instanceof PuppeteerView)) throw new Error('The page is not driven by puppeteer');
  return view;
}

/** A selector of the element of this kind with exactly this text. */
export const named = (element: string, text: string): string =>
  `::-p-xpath(//${element}[normalize-space()=${JSON.stringify(text)}])`;

/** What axe finds on a page, each as `rule: where and why`; throws when it had nothing to look at. */
export async function axeFindings(
  { puppeteer, evaluate }: PuppeteerView,
  look: Look,
): Promise<string[]> {
  // As the debugger's own: the page's policy lets no other script in.
  await puppeteer.evaluate(await readFile('node_modules/axe-core/axe.min.js', 'utf8'));
  const { found, passed } = await runAxe(evaluate, look);
  if (!passed.includes('color-contrast')) throw new Error('axe saw no text');
  return found;
}

/** Elements that are wider than they have room for, as `tag.class: text`. */
export const overflowing = ({ evaluate }: PuppeteerView): Promise<string[]> =>
  evaluate(() => {
    const isSeen = (element: Element) =>
      element.checkVisibility() && !element.closest('.unseen, [hidden]');
    const isTooWide = (element: Element) => {
      const { overflowX, textOverflow, display } = getComputedStyle(element);
      // A box that scrolls of itself (a long list of filters) is meant to.
      // Neither is what ends in an ellipsis: it gives way to what stands beside it.
      if (textOverflow === 'ellipsis') return false;
      if (display === 'inline' || overflowX === 'auto' || overflowX === 'scroll') return false;
      return element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0;
    };
    return [...document.querySelectorAll('body, body *')]
      .filter((element) => isSeen(element) && isTooWide(element))
      .map(
        (element) =>
          `${element.tagName}.${element.getAttribute('class')}: ${element.textContent?.slice(0, 60)}`,
      );
  });
