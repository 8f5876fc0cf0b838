import type { Page, Target } from 'puppeteer-core';

/** Hears of one error: where it came from, and what it says. */
type Note = (error: string) => void;

/** Hears of the uncaught errors and `console.error` calls of a page. */
export function listenToPage(page: Page, note: Note): void {
  page.on('pageerror', (error) => note(`${page.url()}: ${describe(error)}`));
  page.on('console', (message) => {
    if (message.type() === 'error') note(`${page.url()}: ${message.text()}`);
  });
}

/** The same of a service worker; other targets are left alone. */
export async function listenToWorker(target: Target, note: Note): Promise<void> {
  if (target.type() !== 'service_worker') return;
  const worker = await target.worker().catch(() => null);
  const noteText = (text = 'unknown error'): void => note(`${target.url()}: ${text}`);
  worker?.client.on('Runtime.exceptionThrown', ({ exceptionDetails }) =>
    noteText(exceptionDetails.exception?.description),
  );
  worker?.client.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (type === 'error')
      noteText(args.map(({ value, description }) => value ?? description).join(' '));
  });
}

const describe = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);
