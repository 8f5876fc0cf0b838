import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { PuppeteerView } from '../../build/drive/PuppeteerView';
import type { Session } from '../../build/drive/Session';
import { browsers } from './support/browsers';
import {
  axeFindings,
  leaveVisited,
  named,
  openPage,
  overflowing,
  visitPage,
} from './support/extensionPage';
import { inTurn, takeTurns } from './support/inTurn';
import { looksIn } from './support/runAxe';
import { smallTargets } from './support/smallTargets';
import { spaceText } from './support/textSpacing';

/** What is drawn in the sample, in order. */
const marks = ({ evaluate }: PuppeteerView) =>
  evaluate(() =>
    [...(CSS.highlights.get('context-note') ?? [])].map((range) =>
      range instanceof Range ? range.toString() : '',
    ),
  );

/** The text of the first element that matches; empty where there is none. */
const read = ({ evaluate }: PuppeteerView, selector: string) =>
  evaluate(
    (selector: string) =>
      document.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '',
    selector,
  );

/** 500 hosts of almost 200 characters: synced settings hold 100 KB. */
const tooMany = Array.from(
  { length: 500 },
  (_, index) =>
    `${'long-'.repeat(12)}.${'host-'.repeat(12)}.${'name-'.repeat(12)}n${index}.example`,
)
  // No label ends in a hyphen.
  .map((host) => host.replaceAll('-.', '.').replaceAll('-n', 'n'))
  .join('\n');

describe.each(browsers)('the options in $kind', ({ kind, launch }) => {
  const turn = takeTurns(kind, test);
  let session: Session;
  let page: PuppeteerView;

  const stored = () => session.background.evaluate(() => chrome.storage.sync.get());
  const filled = async (opening: Promise<PuppeteerView>) => {
    const opened = await opening;
    await expect.poll(() => read(opened, '.sample')).not.toBe('');
    return opened;
  };
  const visit = () => filled(visitPage(session, 'options.html'));
  /** Puts hosts into the box for sites, and adds them. */
  const addSites = async (text: string) => {
    await page.click('textarea');
    await page.evaluate((text: string) => {
      const box = document.querySelector('textarea');
      if (box) box.value = text;
      box?.dispatchEvent(new Event('input', { bubbles: true }));
    }, text);
    await page.click(named('button', 'Add'));
  };

  beforeAll(async () => {
    session = await launch();
  });

  beforeEach(async () => {
    await session.background.evaluate(() => chrome.storage.sync.clear());
    page = await visit();
    // What it has not stored yet would come after the next clearing.
    return () => leaveVisited(session);
  });

  afterAll(async () => session?.close());

  test('begin at About where the popup leads there', async () => {
    page = await visitPage(session, 'options.html#about');
    const isInView = () =>
      page.evaluate(() => {
        const heading = document.querySelector('#about h2')?.getBoundingClientRect();
        return heading !== undefined && heading.top >= 0 && heading.bottom <= innerHeight;
      });
    await expect.poll(isInView).toBe(true);
  });

  turn('show at once in the sample what each setting does, and store it', async () => {
    const first = await marks(page);
    expect(first.length).toBeGreaterThan(2);
    await page.click(named('label', 'Every mention'));
    await expect.poll(async () => (await marks(page)).length).toBeGreaterThan(first.length);
    await page.click('.topic-group > summary');
    await page.click(named('label', 'Kim Yo Jong'));
    await expect.poll(async () => (await marks(page)).join()).not.toContain('Kim Yo Jong');
    await page.click(named('label', 'Nothing: quiet mode'));
    await expect.poll(() => marks(page)).toEqual([]);

    expect(Number(await read(page, '.badge'))).toBeGreaterThan(2);
    await page.click(named('label', 'Count on the toolbar icon'));
    await expect.poll(() => read(page, '.badge')).toBe('');

    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await page.click(named('label', 'Dark'));
    await expect.poll(paper).toBe('rgb(31, 29, 26)');
    await page.click(named('label', 'Light'));
    await expect.poll(paper).toBe('rgb(255, 255, 255)');

    await expect.poll(stored).toEqual({
      marks: 'none',
      badge: false,
      theme: 'light',
      'topic.pyeongchang-2018/kim-yo-jong': false,
    });
  });

  turn('switch all topics, only the main ones, or none', async () => {
    const count = () =>
      page.evaluate(() => document.querySelectorAll('[role="switch"]:checked').length);
    const all = await page.evaluate(() => document.querySelectorAll('.topic-group .row').length);
    const badge = 1;
    await page.click(named('button', 'All'));
    await expect.poll(count).toBe(all + badge);
    await page.click(named('button', 'Only the 4 main ones'));
    await expect
      .poll(count)
      .toBe(
        badge +
          (await page.evaluate(
            () => document.querySelector('.topic-group')?.querySelectorAll('.row').length ?? 0,
          )),
      );
    await page.click(named('button', 'None'));
    await expect.poll(count).toBe(badge);
    expect(await read(page, '.beside')).toContain('no name here is marked');
  });

  test('open a card in the sample by rest, by Shift and rest, by click', async () => {
    const hasCard = () => page.evaluate(() => document.querySelector('.sample-card') !== null);
    const reach = async () => {
      await page.puppeteer.mouse.move(5, 300);
      await page.puppeteer.hover('.mention');
    };
    await reach();
    await expect.poll(hasCard).toBe(true);
    await page.press('Escape');
    await expect.poll(hasCard).toBe(false);

    await page.click(named('label', 'Rest on a mark with Shift held'));
    await page.puppeteer.keyboard.down('Shift');
    await reach();
    await expect.poll(hasCard).toBe(true);
    await page.puppeteer.keyboard.up('Shift');
    await page.press('Escape');

    await page.click(named('label', 'Click a mark'));
    await expect.poll(hasCard).toBe(false);
    await page.click('.mention');
    await expect.poll(hasCard).toBe(true);
  });

  turn('list the sites that are off: add one, paste many, take one off', async () => {
    const listed = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('.sites > li')].map((item) => item.textContent),
      );
    await addSites('https://www.example.org/page?x=1');
    await expect.poll(listed).toEqual(['www.example.org']);
    await addSites('b.example, a.example\nWWW.EXAMPLE.ORG\nnot:a:host');
    await expect.poll(listed).toEqual(['a.example', 'b.example', 'www.example.org']);
    await expect
      .poll(() => read(page, '.add-sites [role="status"]'))
      .toBe('2 sites added. 1 was there already. Not an address of a site: “not:a:host”.');
    expect(await page.evaluate(() => document.querySelector('textarea')?.value)).toBe('not:a:host');
    await page.click('button[aria-label="Take b.example off the list"]');
    await expect.poll(listed).toEqual(['a.example', 'www.example.org']);
    // What is shown is ahead of what is stored.
    const hosts = async () => Object.assign({}, ...Object.values(await stored()));
    await expect.poll(hosts).toEqual({ 'a.example': 0, 'www.example.org': 0 });
  });

  test('do not lose what two tabs choose at once', async () => {
    const other = await filled(openPage(session, 'options.html'));
    const press = async (view: PuppeteerView, from: number) =>
      view.evaluate((from: number) => {
        const switches = [...document.querySelectorAll<HTMLElement>('.topic-group .switch')];
        for (const [index, one] of switches.entries()) if (index % 2 === from) one.click();
      }, from);
    await Promise.all([press(page, 0), press(other, 1)]);
    const shown = (view: PuppeteerView) =>
      view.evaluate(() => document.querySelectorAll('.topic-group .switch:checked').length);
    // Everything is now the other way round: on is what had been off.
    await expect.poll(() => shown(page)).toBe(1);
    await expect.poll(() => shown(other)).toBe(1);
    const count = await page.evaluate(() => document.querySelectorAll('.topic-group .row').length);
    await expect.poll(async () => Object.keys(await stored()).length).toBe(count);
    await other.close();
  });

  test('say when there is no room, and lose nothing', async () => {
    await addSites('kept.example');
    await expect.poll(() => read(page, '.sites')).toBe('kept.example');
    await expect.poll(async () => Object.keys(await stored())).toHaveLength(1);
    const before = await stored();
    await addSites(tooMany);
    await expect.poll(() => read(page, '[role="alert"]')).toContain('no more room');
    expect(await stored()).toEqual(before);
    expect(await read(page, '.sites')).toBe('kept.example');
    expect(await page.evaluate(() => document.querySelector('textarea')?.value.length)).toBe(
      tooMany.length,
    );
    await page.click('button[aria-label="Put this message away"]');
    await expect.poll(() => read(page, '[role="alert"]')).toBe('');
  });

  test('save everything to a file, erase it, and bring it back; a wrong file changes nothing', async () => {
    await page.click(named('label', 'Every mention'));
    await addSites('a.example');
    await expect.poll(async () => Object.keys(await stored()).length).toBe(2);
    const before = await stored();

    await page.evaluate(() => {
      HTMLAnchorElement.prototype.click = function () {
        document.documentElement.dataset.saved = `${this.download}\n${this.href}`;
      };
    });
    await page.click(named('button', 'Save to a file'));
    const saved = await page.evaluate(() => document.documentElement.dataset.saved ?? '');
    const [name = '', address = ''] = saved.split('\n');
    expect(name).toMatch(/^sidelight-\d{4}-\d\d-\d\d\.json$/);
    const text = decodeURIComponent(address.replace(/^[^,]*,/, ''));

    await page.click(named('button', 'Erase everything'));
    await page.click(named('button', 'Erase'));
    await expect.poll(stored).toEqual({});
    await expect.poll(() => read(page, '.erase')).toContain('Erased.');

    const restore = (text: string) =>
      page.evaluate((text: string) => {
        const chosen = new DataTransfer();
        chosen.items.add(new File([text], 'mine.json'));
        const input = document.querySelector<HTMLInputElement>('.backup input');
        if (input) input.files = chosen.files;
        input?.dispatchEvent(new Event('change', { bubbles: true }));
      }, text);
    await restore(text.replace('"all"', '"some"'));
    await expect
      .poll(() => read(page, '.backup .told'))
      .toContain('at settings.marks it holds "some"');
    expect(await stored()).toEqual({});
    await restore(text);
    await expect.poll(() => read(page, '.backup .told')).toBe('Restored from “mine.json”.');
    expect(await stored()).toEqual(before);
    expect(await read(page, '.sites')).toBe('a.example');
  });

  turn('show the keys, what the browser allows, and what is stored', async () => {
    expect(await read(page, '.keys')).toMatch(/Open the popup ?Alt\+Shift\+U/);
    await expect.poll(() => read(page, '.note-good')).toContain('lets Sidelight read');
    const section = () => read(page, '#stored');
    expect(await section()).toContain('you have chosen nothing so far');
    await page.click(named('label', 'Dark'));
    await expect.poll(section).toContain('1 choice');
  });

  test('lead to where the browser lets the keys be changed', async () => {
    const tabs = () =>
      session.background.evaluate(async () =>
        (await chrome.tabs.query({})).map(({ id = 0 }) => id),
      );
    const before = await tabs();
    await page.click(named('button', 'Change the keys'));
    await expect.poll(async () => (await tabs()).length).toBe(before.length + 1);
    const opened = (await tabs()).filter((id) => !before.includes(id));
    await session.background.evaluate((ids: number[]) => chrome.tabs.remove(ids), opened);
  });

  test('can all be reached and used by keys alone, in the order in which they stand', async () => {
    const wanted = await page.evaluate(() => {
      const focusable =
        'a[href], button:enabled, input:not([hidden]), textarea, summary, [tabindex="0"]';
      const all = [...document.querySelectorAll<HTMLInputElement>(focusable)].filter((one) =>
        one.checkVisibility(),
      );
      // Radio buttons are one stop a group: the chosen one.
      return all.filter((one) => one.type !== 'radio' || one.checked).length;
    });
    const reached: number[] = [];
    await page.evaluate(() => document.body.focus());
    for (let count = 0; count < wanted; count++) {
      await page.press('Tab');
      reached.push(
        await page.evaluate(() => {
          const all = [...document.querySelectorAll('*')];
          return document.activeElement ? all.indexOf(document.activeElement) : -1;
        }),
      );
    }
    expect(reached).toEqual([...new Set(reached)].sort((a, b) => a - b));

    const focus = (selector: string) =>
      page.evaluate(
        (selector: string) => document.querySelector<HTMLElement>(selector)?.focus(),
        selector,
      );
    await focus('.mention');
    await page.press('Enter');
    const active = () => page.evaluate(() => document.activeElement?.className ?? '');
    await expect.poll(active).toBe('sample-card');
    await page.press('Escape');
    await expect.poll(active).toContain('mention');
    await focus('.topic-group > summary');
    await page.press('Enter');
    await focus('.topic-group .switch');
    await page.press(' ');
    await expect.poll(async () => Object.values(await stored())).toEqual([false]);
    await focus('input[type="radio"]:checked');
    await page.press('ArrowDown');
    await expect.poll(async () => (await stored()).marks).toBe('all');
  });

  test('survive a restart', async () => {
    await page.click(named('label', 'Every mention'));
    await addSites('a.example');
    await expect.poll(async () => Object.keys(await stored()).length).toBe(2);
    const before = await stored();
    await session.restart();
    page = await visit();
    expect(await stored()).toEqual(before);
    expect(await read(page, '.sites')).toBe('a.example');
  });

  test.each(looksIn(kind))(
    'give axe nothing to find in $scheme, forced colours: $forcedColors',
    async (look) => {
      await session.setMedia(look);
      page = await visit();
      expect(await axeFindings(page, look)).toEqual([]);
      // And with all that opens: topics, a card, the question before erasing, a list, a failure.
      await page.evaluate(() => {
        for (const group of document.querySelectorAll('details')) group.open = true;
      });
      await addSites('a.example b.example');
      await expect.poll(() => read(page, '.sites')).toContain('b.example');
      await addSites(tooMany);
      await expect.poll(() => read(page, '[role="alert"]')).not.toBe('');
      await page.click(named('button', 'Erase everything'));
      await page.evaluate(() => document.querySelector<HTMLElement>('.mention')?.click());
      await expect.poll(() => read(page, '.sample-card')).not.toBe('');
      expect(await axeFindings(page, look)).toEqual([]);
      await session.setMedia({});
    },
  );

  turn('switch it off everywhere and on again, and say so above all', async () => {
    expect(await read(page, '.paused')).toBe('');
    await page.click(named('label', 'Off everywhere'));
    await expect.poll(() => read(page, '.paused')).toContain('off everywhere');
    await expect.poll(stored).toEqual({ paused: true });
    await page.click(named('button', 'Turn on'));
    await expect.poll(() => read(page, '.paused')).toBe('');
    await expect.poll(stored).toEqual({});
  });

  turn('add a site by Enter, and a list by Shift and Enter', async () => {
    await page.click('textarea');
    await page.puppeteer.keyboard.type('a.example');
    await page.press('Enter');
    await expect.poll(() => read(page, '.sites')).toBe('a.example');
    // It is empty again once the site is stored.
    await expect
      .poll(() => page.evaluate(() => document.querySelector('textarea')?.value))
      .toBe('');
    await page.puppeteer.keyboard.type('b.example');
    await page.press('Shift+Enter');
    await page.puppeteer.keyboard.type('c.example');
    expect(await page.evaluate(() => document.querySelector('textarea')?.value)).toBe(
      'b.example\nc.example',
    );
  });

  test.each(
    inTurn(kind, [
      { width: 1280, height: 800 },
      { width: 640, height: 400 },
      { width: 360, height: 800 },
    ]),
  )('have targets large enough and text that may be spaced at $width × $height', async (size) => {
    await page.puppeteer.setViewport(size);
    await page.evaluate(() => {
      for (const group of document.querySelectorAll('details')) group.open = true;
    });
    expect(await smallTargets(page)).toEqual([]);
    await spaceText(page);
    await expect.poll(() => overflowing(page)).toEqual([]);
  });

  turn('keep the sample in view beside everything, and tell the first things first', async () => {
    await page.puppeteer.setViewport({ width: 1280, height: 800 });
    const titles = await page.evaluate(() =>
      [...document.querySelectorAll('.sections h2')].map((title) => title.textContent),
    );
    expect(titles.slice(0, 3)).toEqual(['In pages', 'Sites where Sidelight is off', 'Topics']);
    const place = () =>
      page.evaluate(() => {
        const sample = document.querySelector('.beside')?.getBoundingClientRect();
        const sections = document.querySelector('.sections')?.getBoundingClientRect();
        return sample && sections
          ? { isBeside: sample.left >= sections.right, top: sample.top, bottom: sample.bottom }
          : null;
      });
    await page.evaluate(() => document.querySelector('#stored')?.scrollIntoView());
    const { isBeside, top = -1, bottom = 0 } = (await place()) ?? {};
    expect(isBeside).toBe(true);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(800);
  });

  // Firefox counts no writes. Last, since Chromium takes no more of them for a minute afterwards.
  test.runIf(kind === 'chromium')(
    'say when changes come too fast, and take them back',
    async () => {
      const isOn = () =>
        page.evaluate(() => document.querySelector<HTMLInputElement>('.switch')?.checked);
      expect(await isOn()).toBe(true);
      const failed = await page.evaluate(async () => {
        for (let count = 0; count < 200; count++) {
          const why = await chrome.storage.sync.set({ other: count }).catch(String);
          if (why !== undefined) return why;
        }
        return '';
      });
      expect(failed).toContain('MAX_WRITE_OPERATIONS_PER_MINUTE');
      await page.click('.switch');
      await expect.poll(() => read(page, '[role="alert"]')).toContain('so many changes a minute');
      await expect.poll(isOn).toBe(true);
    },
  );
});
