import type { View } from '../../../build/drive/View';

/** A page with two names, in a frame as well. */
export const article = `<!doctype html><html lang="en"><title>Envoys</title>
  <meta property="article:published_time" content="2018-02-21T09:00:00+01:00">
  <h1>Two delegations</h1>
  <p>Mike Pence sat in front of Kim Yo Jong.</p>
  <div style="height: 3000px"></div>
  <p>Far below, Mike Pence again.</p>
  <iframe src="/inner" width="500" height="200"></iframe>`;
export const inner = '<!doctype html><html lang="en"><p>In the frame, too: Kim Yo Jong.</p>';

/** All that can be read, in one line. */
export const read = ({ evaluate }: View) =>
  evaluate(() => document.body.innerText.replace(/\s+/g, ' ').trim());

/** The texts of all elements that match. */
export const texts = ({ evaluate }: View, selector: string) =>
  evaluate(
    (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].map((one) =>
        one.innerText.replace(/\s+/g, ' ').trim(),
      ),
    selector,
  );
