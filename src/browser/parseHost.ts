/** A host as the list of sites holds it: lower case, letters, digits, dots, hyphens; or IPv6. */
const HOST = /^(?=.{1,253}$)[a-z0-9_-]+(\.[a-z0-9_-]+)*$/;
const IPV6 = /^\[[0-9a-f:.]{2,45}\]$/;

/**
 * The host that `text` (a host, an address or a whole URL, as a person would paste it) names, in
 * the form that `location.hostname` has (lower case, Punycode); `null` when it names none.
 */
export function parseHost(text: string): string | null {
  const trimmed = text.trim();
  if (trimmed === '' || /\s/u.test(trimmed)) return null;
  const url = URL.parse(trimmed.includes('://') ? trimmed : `http://${trimmed}`);
  if (url === null || !/^https?:$/.test(url.protocol)) return null;
  const host = url.hostname.replace(/\.$/, '');
  return HOST.test(host) || IPV6.test(host) ? host : null;
}
