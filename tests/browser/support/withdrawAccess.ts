import type { Session } from '../../../build/drive/Session';

/** Takes the sites away from the extension, as a person does in the browser's own pages. */
export async function withdrawAccess(session: Session): Promise<void> {
  if (session.kind === 'firefox') {
    await session.background.evaluate(() =>
      chrome.permissions.remove({ origins: ['http://*/*', 'https://*/*'] }),
    );
    return;
  }
  // Other than Firefox, Chromium lets no extension give back what its manifest asks for.
  const extensions = await session.open('chrome://extensions');
  await extensions.evaluate(async (url: string) => {
    const configure = Reflect.get(chrome, 'developerPrivate').updateExtensionConfiguration;
    await configure({ extensionId: new URL(url).host, hostAccess: 'ON_CLICK' });
  }, session.extensionUrl(''));
  await extensions.close();
}
