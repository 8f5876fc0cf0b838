/** The two families of browsers that Sidelight runs in. */
export type BrowserKind = 'chromium' | 'firefox';

export const browserKinds: readonly BrowserKind[] = ['chromium', 'firefox'];

/** What decides where browsers are looked for. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Overrides everything: the executable to use. */
export const overrides: Readonly<Record<BrowserKind, string>> = {
  chromium: 'SIDELIGHT_CHROMIUM',
  firefox: 'SIDELIGHT_FIREFOX',
};

/**
 * Real executables before the shell scripts that distributions put on the PATH, and these before
 * snaps, which see neither /tmp nor hidden folders of the home directory.
 */
const linux: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: [
    '/usr/lib/chromium/chromium',
    '/opt/google/chrome/chrome',
    '/opt/microsoft/msedge/msedge',
    '/usr/bin/chromium',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/microsoft-edge',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
  ],
  firefox: [
    '/usr/lib/firefox/firefox',
    '/usr/lib/firefox-esr/firefox-esr',
    '/usr/lib64/firefox/firefox',
    '/opt/firefox/firefox',
    '/usr/bin/firefox',
    '/usr/bin/firefox-esr',
    '/snap/bin/firefox',
  ],
};

const mac: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: [
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Chromium.app/Contents/MacOS/Chromium',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'Brave Browser.app/Contents/MacOS/Brave Browser',
    'Vivaldi.app/Contents/MacOS/Vivaldi',
  ],
  firefox: [
    'Firefox.app/Contents/MacOS/firefox',
    'Firefox Developer Edition.app/Contents/MacOS/firefox',
  ],
};

const windows: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
    'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
    'Vivaldi\\Application\\vivaldi.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
};

/** What the executables are called on the PATH: Nix, Guix and Homebrew put them in places of their own. */
const commands: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: [
    'chromium',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge',
    'brave',
    'brave-browser',
    'vivaldi',
    'vivaldi-stable',
  ],
  firefox: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
};

const onPath = (kind: BrowserKind, path = ''): string[] =>
  path
    .split(':')
    .filter((folder) => folder.startsWith('/'))
    .flatMap((folder) => commands[kind].map((command) => `${folder}/${command}`));

/** Where an executable of this kind may be, best first. Pure: nothing is looked up. */
export function candidates(kind: BrowserKind, { platform, env }: Machine): string[] {
  const chosen = env[overrides[kind]];
  if (chosen) return [chosen];
  if (platform === 'darwin') {
    const roots = ['/Applications', ...(env.HOME ? [`${env.HOME}/Applications`] : [])];
    return [
      ...roots.flatMap((root) => mac[kind].map((path) => `${root}/${path}`)),
      ...onPath(kind, env.PATH),
    ];
  }
  if (platform === 'win32') {
    const roots = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((name) => {
      const root = env[name];
      return root ? [root] : [];
    });
    return roots.flatMap((root) => windows[kind].map((path) => `${root}\\${path}`));
  }
  return [...new Set([...linux[kind], ...onPath(kind, env.PATH)])];
}
