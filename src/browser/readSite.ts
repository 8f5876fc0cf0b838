import { failure, type Result, success } from '../core/result';
import { isSharedSuffix } from '../core/settings/hosts';
import { parseHost } from '../core/settings/Settings';
import { withoutFinalDot } from '../core/settings/withoutFinalDot';

/** Why a text names no site: it is no address of one, or one that many sites have in common. */
export type SiteFault = 'no-host' | 'shared';

/**
 * The site that `text` (a host, an address or a whole URL, as a person would paste it) names, in the
 * form that settings hold: that of `location.hostname`, without a final dot.
 */
export function readSite(text: string): Result<string, SiteFault> {
  const trimmed = text.trim();
  if (trimmed === '' || /\s/u.test(trimmed)) return failure('no-host');
  const url = URL.parse(trimmed.includes('://') ? trimmed : `http://${trimmed}`);
  if (url === null || !/^https?:$/.test(url.protocol)) return failure('no-host');
  const host = parseHost(withoutFinalDot(url.hostname));
  if (host === null) return failure('no-host');
  return isSharedSuffix(host) ? failure('shared') : success(host);
}
