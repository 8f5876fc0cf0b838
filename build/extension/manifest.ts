import * as v from 'valibot';

export const targets = ['chrome', 'firefox'] as const;
export type Target = (typeof targets)[number];

/** What Firefox neither knows nor needs: its sidebar asks for no permission. */
const CHROME_ONLY = ['sidePanel'];

/** What the build itself looks at in `manifest.json`; everything else is handed through. */
const manifestSchema = v.looseObject({
  minimum_chrome_version: v.string(),
  browser_specific_settings: v.looseObject({}),
  permissions: v.array(v.string()),
  action: v.looseObject({ default_area: v.string() }),
  side_panel: v.looseObject({}),
  sidebar_action: v.looseObject({}),
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
    permissions,
    action: { default_area, ...action },
    side_panel,
    sidebar_action,
    background: { service_worker, scripts },
    ...rest
  } = v.parse(manifestSchema, shared);
  return target === 'chrome'
    ? {
        ...rest,
        version,
        minimum_chrome_version,
        permissions,
        action,
        background: { service_worker },
        side_panel,
      }
    : {
        ...rest,
        version,
        browser_specific_settings,
        permissions: permissions.filter((name) => !CHROME_ONLY.includes(name)),
        // Beside the address, where its badge is seen: in Chromium only a visitor can put it there.
        action: { ...action, default_area },
        background: { scripts },
        sidebar_action,
      };
}

/** The keys of `_locales` that a manifest uses: `__MSG_name__` → `name`. */
export function messageKeys(manifest: unknown): string[] {
  return [...JSON.stringify(manifest).matchAll(/__MSG_(\w+?)__/g)].map(([, key]) => key ?? '');
}
