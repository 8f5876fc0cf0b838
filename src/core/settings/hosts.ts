import { getPublicSuffix, parse } from 'tldts';
import { withoutFinalDot } from './withoutFinalDot';

/**
 * What a site is: a host, with everything below it. Hosts are as `location.hostname` has them: lower
 * case, Punycode, IPv6 in brackets. The list of public suffixes (https://publicsuffix.org) says where
 * one owner's part begins: `co.uk` and `github.io` are no sites, but have thousands of them.
 *
 * The list is large: it is for background and options, and for the popup once it has been painted;
 * never for scripts in pages.
 */

/** An address in place of a name: it is part of nothing. */
const ADDRESS = /^(\[.*\]|[\d.]+)$/;

/** Those of companies that give names away count as well; the host is one already. */
const OPTIONS = { allowPrivateDomains: true, extractHostname: false, validateHostname: false };

const suffixOf = (host: string): string => getPublicSuffix(host, OPTIONS) ?? host;

/**
 * Whether `host` holds sites of many owners, and so is none itself. A single word that is no top-level
 * domain (`localhost`, `intranet`) is a host of the visitor's own network.
 */
export function isSharedSuffix(host: string): boolean {
  if (ADDRESS.test(host) || suffixOf(host) !== host) return false;
  return host.includes('.') || isTopLevel(host);
}

/** What is not in the list falls under its rule `*`, by which each last label would be a suffix. */
function isTopLevel(label: string): boolean {
  // A name below it is asked for: only for those that are listed there is a word on their kind.
  const { isIcann, isPrivate } = parse(`a.${label}`, OPTIONS);
  return isIcann === true || isPrivate === true;
}

/**
 * The entries of the list of sites that cover `host`, nearest first: itself, and what it is part of as
 * far as that is one owner's. Where the host is shared by many, its own entry covers it alone.
 */
export function entriesFor(host: string): readonly string[] {
  const whole = withoutFinalDot(host);
  if (ADDRESS.test(whole)) return [whole];
  const own = whole.split('.').length - suffixOf(whole).split('.').length;
  const labels = whole.split('.');
  return own < 1
    ? [whole]
    : Array.from({ length: own }, (_, index) => labels.slice(index).join('.'));
}
