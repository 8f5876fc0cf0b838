import type { View } from '../../../build/drive/View';

/**
 * What can be hit on a page and is too small to be hit surely (WCAG 2.5.8), as `text: width × height`.
 * What is less than 24 px in either direction passes as a link or name in running text, or where no
 * other target's middle is nearer than 24 px.
 */
export const smallTargets = ({ evaluate }: View): Promise<string[]> =>
  evaluate(() => {
    const LEAST = 24;
    const selector =
      'a[href], button, summary, select, textarea, input:not([hidden]), [role="button"]';
    const targets = [...document.querySelectorAll(selector)]
      .filter((one) => one.checkVisibility() && one.getClientRects().length > 0)
      .map((one) => {
        const { x, y, width, height } = one.getBoundingClientRect();
        const isInText =
          getComputedStyle(one).display === 'inline' &&
          one.parentElement?.textContent?.trim() !== one.textContent?.trim();
        return { one, x: x + width / 2, y: y + height / 2, width, height, isInText };
      });
    return targets
      .filter(({ one, x, y, width, height, isInText }) => {
        // To half a pixel: layout is in fractions.
        if (isInText || Math.min(width, height) > LEAST - 0.5) return false;
        return targets.some(
          (other) => other.one !== one && Math.hypot(other.x - x, other.y - y) < LEAST,
        );
      })
      .map(({ one, width, height }) => `${one.textContent?.slice(0, 30)}: ${width} × ${height}`);
  });
