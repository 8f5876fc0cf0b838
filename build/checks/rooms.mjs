/**
 * The rooms of the house and what each may import, for dependency-cruiser
 * (`npm run check`; by hand: `npx depcruise --config build/checks/rooms.mjs src content popup build`).
 *
 * A room is a folder. It may import itself, the rooms named here, and the packages named after them;
 * nothing else. From top to bottom:
 *
 *   popup   content/{sentinel | hover | card | published}   src/options   src/background.ts      when somebody looks
 *             hover: content/reader; hover, reader and card: content/dom
 *   src/ui            src/browser                                                     shared by these
 *   src/core          pure; its rooms import downwards only
 *   build             when building: core, and any package
 */

const PREACT = ['preact'];
const API = 'webextension-polyfill';
const VALIBOT = ['valibot'];

/** Rooms of `src/core`, the lower ones first: each may import those before it. */
const CORE = [
  'text',
  'hover',
  'pack',
  'names',
  'prefilter',
  'detect',
  'settings',
  'pack-check',
  'story',
  'page',
  'published',
  'timeline',
  'search',
  'handout',
  'sample',
  'imported',
  'popup',
];

/** The files that stand in `src/core` itself: for all of its rooms. */
const CORE_SHARED = ['src/core/result', 'src/core/failureOf'];

const rooms = [
  ...CORE.map((name, at) => ({
    room: `src/core/${name}/`,
    may: [...CORE.slice(0, at).map((lower) => `src/core/${lower}/`), ...CORE_SHARED],
    packages: name === 'settings' ? [...VALIBOT, 'tldts'] : VALIBOT,
  })),
  { room: 'src/browser/', may: ['src/core/'], packages: [API] },
  { room: 'src/ui/', may: ['src/core/', 'src/browser/', 'src/_locales/'], packages: PREACT },
  {
    room: 'src/options/',
    may: ['src/core/', 'src/browser/', 'src/ui/'],
    packages: [...PREACT, API],
  },
  {
    // A page for authors, served by a command: it has no extension API to take its words from.
    room: 'src/options/preview/',
    may: ['src/core/', 'src/ui/', 'src/options/', 'src/_locales/'],
    packages: PREACT,
  },
  { room: 'src/background', may: ['src/core/', 'src/browser/'], packages: [API] },
  { room: 'content/sentinel/', may: ['src/core/prefilter/', 'src/core/page/'], packages: [] },
  {
    room: 'content/filter/',
    may: ['src/core/prefilter/', 'src/core/names/', 'src/core/page/', 'content/sentinel/'],
    packages: [],
  },
  { room: 'content/dom/', may: ['src/core/', 'src/ui/canHover'], packages: [] },
  { room: 'content/published/', may: ['src/core/', 'content/dom/'], packages: [] },
  { room: 'content/safari/', may: ['content/dom/'], packages: [] },
  {
    room: 'content/card/',
    may: ['src/core/', 'src/browser/', 'src/ui/', 'content/dom/'],
    packages: PREACT,
  },
  {
    room: 'content/reader/',
    may: ['src/core/', 'src/browser/', 'content/dom/'],
    packages: [],
  },
  {
    room: 'content/hover/',
    may: ['src/core/', 'content/dom/', 'content/reader/'],
    packages: [],
  },
  {
    room: 'popup/',
    may: ['src/core/', 'src/browser/', 'src/ui/'],
    packages: [...PREACT, API],
  },
  { room: 'build/', may: ['src/core/', 'src/_locales/'], packages: ['.*'] },
];

/** Wiring fetches the pack and the extension API, and hands both on: `main` files and the background. */
const WIRING = '(^|/)main\\.tsx?$|^src/background\\.ts$';

const starts = (folders) => `^(${folders.join('|')})`;
const packagesOf = (names) => names.map((name) => `node_modules/${name}/`);

/** The files of a room, without those of a room inside it, which has its own row. */
function filesOf(room) {
  const inside = rooms
    .map((other) => other.room)
    .filter((it) => it !== room && it.startsWith(room));
  return { path: starts([room]), ...(inside.length > 0 && { pathNot: starts(inside) }) };
}

const forbidden = rooms.flatMap(({ room, may, packages }) => [
  {
    name: `${room} imports a room that it may not`,
    severity: 'error',
    from: filesOf(room),
    to: {
      path: starts(['src/', 'content/', 'popup/', 'build/', 'tests/', 'seeds/']),
      pathNot: starts([room, ...may]),
    },
  },
  {
    name: `${room} imports a package that it may not`,
    severity: 'error',
    from: filesOf(room),
    to: {
      path: 'node_modules/',
      ...(packages.length > 0 && { pathNot: packagesOf(packages) }),
    },
  },
]);

export default {
  forbidden: [
    ...forbidden,
    {
      name: 'the product runs in browsers, where Node has no modules',
      severity: 'error',
      from: { path: starts(['src/', 'content/', 'popup/']) },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'only wiring and src/browser know the extension API',
      severity: 'error',
      from: { path: starts(['src/', 'content/', 'popup/']), pathNot: ['^src/browser/', WIRING] },
      to: { path: `node_modules/${API}/` },
    },
    {
      name: 'only wiring fetches the pack and what is made of it',
      severity: 'error',
      from: { path: starts(['src/', 'content/', 'popup/']), pathNot: WIRING },
      to: { path: '^sidelight:' },
    },
    {
      name: 'files import each other in a circle',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'folders import each other in a circle',
      scope: 'folder',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    // Imports of types count as well: who knows a type knows the room.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.d.ts', '.mjs', '.js', '.css', '.json'],
    },
  },
};
