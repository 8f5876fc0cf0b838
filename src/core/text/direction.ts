/** Languages written from right to left; `Intl.Locale` cannot tell in every supported browser. */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(
  'ar arc ckb dv fa he ks ps sd ug ur yi'.split(' '),
);

/** Scripts of right-to-left writing, as language tags name them. */
const RIGHT_TO_LEFT_SCRIPTS: ReadonlySet<string> = new Set(
  'adlm arab aran hebr mand mend nkoo rohg samr syrc thaa'.split(' '),
);

/**
 * Which way a language is written.
 *
 * @param tag a language tag (BCP 47): `fa`, `az-Arab`, `he-Latn`
 */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  const [language = '', ...others] = tag.split('-');
  const script = others.find((one) => one.length === 4 && !/^\d/.test(one))?.toLowerCase();
  const isRightToLeft =
    script === undefined
      ? RIGHT_TO_LEFT.has(language.toLowerCase())
      : RIGHT_TO_LEFT_SCRIPTS.has(script);
  return isRightToLeft ? 'rtl' : 'ltr';
}
