// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import manifest from '../../manifest.json';
import { PERMISSION_NOTES, PrivacySection } from '../../src/options/sections/PrivacySection';
import { show, text } from '../ui/support/show';

const open = (permissions: readonly string[]) =>
  text(show(<PrivacySection permissions={permissions} hasAccess={true} onAskAccess={() => {}} />));

test('each permission of the manifest says what it is for', () => {
  expect(Object.keys(PERMISSION_NOTES).sort()).toEqual([...manifest.permissions].sort());
});

test('only what this browser is asked for is told of', () => {
  expect(open(manifest.permissions)).toContain('“Side panel” shows the story');
  expect(open(['storage', 'scripting'])).not.toContain('“Side panel”');
});
