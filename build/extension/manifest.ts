import * as v from 'valibot';

export const targets = ['chrome', 'firefox'] as const;
export type Target = (typeof targets)[number];

/** What the build itself looks at in `manifest.json`; everything else is handed through. */
const manifestSchema = v.looseObject({
  minimum_chrome_version: v.string(),
  browser_specific_settings: v.looseObject({}),
  background: v.strictObject({ service_worker: v.string(), scripts: v.array(v.string()) }),
});

/**
 * The manifest for one browser, made from the one in the repository. Each browser warns about the
 * other's keys, and Firefox's linter counts them, so each gets its own only.
 *
 * @param shared the parsed `manifest.json`; throws a `ValiError` when it lacks a key named above
 * @param version the version of `package.json`, so that it is written down once
 */
export function manifestFor(target: Target, shared: unknown, version: string) {
  const {
    minimum_chrome_version,
    browser_specific_settings,
    background: { service_worker, scripts },
    ...rest
  } = v.parse(manifestSchema, shared);
  return target === 'chrome'
    ? { ...rest, version, minimum_chrome_version, background: { service_worker } }
    : { ...rest, version, browser_specific_settings, background: { scripts } };
}

/** The keys of `_locales` that a manifest uses: `__MSG_name__` → `name`. */
export function messageKeys(manifest: unknown): string[] {
  return [...JSON.stringify(manifest).matchAll(/__MSG_(\w+?)__/g)].map(([, key]) => key ?? '');
}
