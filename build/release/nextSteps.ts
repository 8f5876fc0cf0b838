/** What a person does after a release was laid out in `folder`; pure. */
export function nextSteps(version: string, folder: string, isDryRun: boolean): string {
  const tag = `v${version}`;
  const all = [
    'Read CHANGELOG.md once more as somebody who uses Sidelight.',
    `Load ${folder}/chrome and ${folder}/firefox as the README says, and open an article.`,
    `git commit -am "Release ${version}" && git tag ${tag} && git push --follow-tags: the workflow “release” builds again, compares its checksums with yours, and drafts the page of the release.`,
    `Compare ${folder}/SHA256SUMS with the draft’s, then publish it.`,
    `Chrome Web Store (https://chrome.google.com/webstore/devconsole): upload sidelight-${version}-chrome.zip; texts, pictures and answers are in docs/store/.`,
    `Edge Add-ons (https://partner.microsoft.com/dashboard/microsoftedge): the same zip.`,
    `Firefox Add-ons (https://addons.mozilla.org/developers/): upload sidelight-${version}-firefox.zip, for Firefox and Firefox for Android, with sidelight-${version}-source.zip as its source and docs/store/reviewers.md as the notes.`,
    'When a shop has published it: install it from there, and compare its files with the zip’s.',
  ];
  const steps = all.map((step, at) => `${at + 1}. ${step}`).join('\n');
  return isDryRun
    ? `Dry run: nothing was written outside ${folder}, and no browser was tested. A release runs all of npm test; then remains:\n${steps}`
    : `Laid out in ${folder}. What remains for a person:\n${steps}`;
}
