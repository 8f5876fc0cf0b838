import type { Choices } from '../../src/core/settings/Settings';

/**
 * What covers a site if it is listed, nearest first; none without a host. The list of public suffixes
 * is as large as all else in the popup: it is read only here.
 */
export async function siteEntries(host: string | null): Promise<readonly string[]> {
  if (host === null) return [];
  const { entriesFor } = await import('../../src/core/settings/hosts');
  return entriesFor(host);
}

/**
 * As much of `siteEntries` as the first picture takes: it waits for the list of suffixes only where
 * a listed site may cover this one as a part of it.
 */
export async function firstSiteEntries(
  host: string | null,
  { sites }: Pick<Choices, 'sites'>,
): Promise<readonly string[]> {
  const isPart = Object.keys(sites).some((entry) => host?.endsWith(`.${entry}`));
  return isPart || host === null ? siteEntries(host) : [host];
}
