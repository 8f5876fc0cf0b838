import type { Permissions } from 'webextension-polyfill';

/** The sites that the manifest asks for. Browsers can withhold them, all or one by one. */
const ALL = ['http://*/*', 'https://*/*'];

/** The match patterns of the site at `url`; of all sites where its address is not known. */
export function originsOf(url: string | null): string[] {
  const { protocol, hostname } = URL.parse(url ?? '') ?? {};
  return (protocol === 'http:' || protocol === 'https:') && hostname
    ? [`${protocol}//${hostname}/*`]
    : ALL;
}

/** Whether the browser lets us into the site at `url` (into all sites where it is not known). */
export async function hasAccess(
  permissions: Pick<Permissions.Static, 'contains'>,
  url: string | null,
): Promise<boolean> {
  try {
    return await permissions.contains({ origins: originsOf(url) });
  } catch {
    // Addresses that no pattern can stand for (file:, about:) are a matter of asking the page.
    return true;
  }
}

/**
 * Asks the visitor for what the browser withholds. Only in answer to a click, before anything else is
 * waited for: browsers refuse it otherwise.
 */
export async function requestAccess(
  permissions: Pick<Permissions.Static, 'request'>,
  url: string | null,
): Promise<boolean> {
  try {
    return await permissions.request({ origins: originsOf(url) });
  } catch {
    return false;
  }
}
