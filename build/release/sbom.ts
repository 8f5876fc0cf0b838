import { spawnSync } from 'node:child_process';
import * as v from 'valibot';
import { failure, type Result, success } from '../../src/core/result';

/** The part of npm's CycloneDX document that is looked at; the rest is handed through. */
const documentSchema = v.looseObject({
  bomFormat: v.literal('CycloneDX'),
  metadata: v.looseObject({ component: v.looseObject({ 'bom-ref': v.string() }) }),
  components: v.array(v.looseObject({ name: v.string(), 'bom-ref': v.string() })),
  dependencies: v.array(v.looseObject({ ref: v.string(), dependsOn: v.array(v.string()) })),
});

/**
 * The list of the packages in the product (CycloneDX), as npm writes it from the lock file
 * (https://docs.npmjs.com/cli/commands/npm-sbom). npm is asked for all packages: with `--omit=dev`
 * it leaves valibot out, which a development package asks for too.
 *
 * @param shipped names of the packages that went into the bundles
 * @returns the document as text, or what npm says
 */
export function shippedComponents(
  version: string,
  shipped: readonly string[],
): Result<string, string> {
  const { status, stdout, stderr, error } = spawnSync(
    'npm',
    ['sbom', '--package-lock-only', '--sbom-format=cyclonedx'],
    // Some hundred packages are more than Node keeps by default; npm is a script of cmd.exe on Windows.
    { encoding: 'utf8', maxBuffer: 2 ** 26, shell: process.platform === 'win32' },
  );
  return status === 0
    ? success(steady(JSON.parse(stdout), version, shipped))
    : failure(`npm sbom failed: ${stderr?.trim() || error?.message}`);
}

/**
 * The same document without what is not shipped, and without what differs from run to run: number,
 * time, npm's own version, and the folder, which npm takes for the name.
 */
export function steady(npmDocument: unknown, version: string, shipped: readonly string[]): string {
  const document = v.parse(documentSchema, npmDocument);
  const { metadata } = document;
  const components = document.components.filter(({ name }) => shipped.includes(name));
  const refs = new Set(components.map((component) => component['bom-ref']));
  const own = `sidelight@${version}`;
  const dependencies = document.dependencies
    .map((one) => (one.ref === metadata.component['bom-ref'] ? { ...one, ref: own } : one))
    .filter(({ ref }) => ref === own || refs.has(ref))
    .map((one) => ({ ...one, dependsOn: one.dependsOn.filter((ref) => refs.has(ref)) }));
  const steadied = {
    ...document,
    serialNumber: undefined,
    metadata: {
      ...metadata,
      timestamp: undefined,
      tools: undefined,
      component: {
        ...metadata.component,
        type: 'application',
        name: 'sidelight',
        version,
        'bom-ref': own,
        purl: `pkg:npm/${own}`,
      },
    },
    components,
    dependencies,
  };
  return `${JSON.stringify(steadied, null, 2)}\n`;
}
