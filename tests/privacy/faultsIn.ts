import { type Node, parse } from 'acorn';

/** What reaches the network, or runs text as code. */
const GLOBALS = new Set(
  `eval fetch XMLHttpRequest WebSocket WebSocketStream EventSource WebTransport RTCPeerConnection
  importScripts Worker SharedWorker fetchLater`.split(/\s+/),
);

/** What does so as a property of something, or turns text into live HTML. */
const PROPERTIES = new Set(
  `eval fetch fetchLater XMLHttpRequest WebSocket EventSource WebTransport RTCPeerConnection
  importScripts sendBeacon innerHTML outerHTML insertAdjacentHTML srcdoc write writeln
  createContextualFragment setHTMLUnsafe parseHTMLUnsafe parseFromString sendNativeMessage
  connectNative dangerouslySetInnerHTML`.split(/\s+/),
);

/** Properties of these names that belong to something harmless. */
const HARMLESS: Readonly<Record<string, string>> = {
  // navigator.clipboard.write…
  write: 'clipboard',
};

const ADDRESS = /\b(?:https?|wss?|ftp):\/\/[^\s"'`)]*/g;
/** Names of markup languages are written like addresses, and patterns name no host. */
const NO_ADDRESS = /^http:\/\/www\.w3\.org\/|^https?:\/\/\*\/\*$|^https?:\/\/$/;

type Visitor = (node: Node, parent: Node | null, key: string) => void;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

function walk(node: Node, visit: Visitor, parent: Node | null = null, key = ''): void {
  visit(node, parent, key);
  for (const [name, value] of Object.entries(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (isNode(child)) walk(child, visit, node, name);
    }
  }
}

const field = (node: Node | null, name: string): unknown => (node ? Reflect.get(node, name) : null);

/** The name of an identifier, or what a text literal says. */
function textOf(node: unknown): string | null {
  if (!isNode(node)) return null;
  const value = node.type === 'Identifier' ? field(node, 'name') : field(node, 'value');
  return typeof value === 'string' ? value : null;
}

/**
 * What a bundle's syntax has that a private extension has no use for: code from text, the network,
 * addresses of others, live HTML. Each with the place (UTF-16 offset) where it stands.
 *
 * @param type a module may import files beside it, named as they are; a script nothing
 */
export function faultsIn(source: string, type: 'script' | 'module' = 'script'): string[] {
  const faults: string[] = [];
  const note = (what: string, { start }: Node): void => {
    faults.push(`${what} at ${start}: ${source.slice(Math.max(0, start - 30), start + 60)}`);
  };
  walk(parse(source, { ecmaVersion: 'latest', sourceType: type }), (node, parent, key) => {
    if (node.type === 'ImportExpression' && !(type === 'module' && isBeside(node)))
      note('import()', node);
    if (FROM_ELSEWHERE.has(node.type) && isNode(field(node, 'source')) && !isBeside(node))
      note('import', node);
    if (node.type === 'Identifier' && isReference(parent, key) && !startsOurWorker(node, parent))
      checkName(node, note);
    if (node.type === 'MemberExpression' && !isRead(node, parent, key)) checkProperty(node, note);
    if (node.type === 'Property') checkKey(node, note);
    if (node.type === 'CallExpression' || node.type === 'NewExpression') checkCall(node, note);
    if (node.type === 'Literal' || node.type === 'TemplateElement') checkText(node, note);
  });
  return faults;
}

type Note = (what: string, node: Node) => void;

/** Whether a script that lies beside is started there, by its name in the source, off the page's thread. */
function startsOurWorker(node: Node, parent: Node | null): boolean {
  if (textOf(node) !== 'Worker' || parent?.type !== 'NewExpression') return false;
  const [file] = Object.values(field(parent, 'arguments') ?? {});
  return isText(file) && /^[\w-]+\.js$/.test(textOf(file) ?? '');
}

const FROM_ELSEWHERE = new Set([
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
]);

/** Whether what is imported is named in the source itself, and lies beside it. */
const isBeside = (node: Node): boolean => {
  const source = field(node, 'source');
  return isText(source) && /^\.\/[\w-]+\.(?:js|json)$/.test(textOf(source) ?? '');
};

/** Whether an identifier there stands for a variable, not for the name of a property. */
const isReference = (parent: Node | null, key: string): boolean =>
  !(
    (parent?.type === 'MemberExpression' && key === 'property') ||
    (['Property', 'MethodDefinition', 'PropertyDefinition'].includes(parent?.type ?? '') &&
      key === 'key')
  ) || field(parent, 'computed') === true;

function checkName(node: Node, note: Note): void {
  const name = textOf(node) ?? '';
  if (GLOBALS.has(name)) note(name, node);
}

/** Whether live HTML is only read there: an element's HTML as text does nothing. */
const isRead = (node: Node, parent: Node | null, key: string): boolean =>
  ['innerHTML', 'outerHTML', 'srcdoc'].includes(textOf(field(node, 'property')) ?? '') &&
  !(parent?.type === 'AssignmentExpression' && key === 'left');

function checkProperty(node: Node, note: Note): void {
  const name = textOf(field(node, 'property')) ?? '';
  if (field(node, 'computed') === true && !isText(field(node, 'property'))) return;
  if (!PROPERTIES.has(name)) return;
  const object = field(node, 'object');
  const owner = isNode(object) ? textOf(field(object, 'property')) : null;
  if (owner === null || HARMLESS[name] !== owner) note(`.${name}`, node);
}

const isText = (node: unknown): boolean => isNode(node) && node.type === 'Literal';

function checkKey(node: Node, note: Note): void {
  const name = textOf(field(node, 'key')) ?? '';
  const isHtml = ['innerHTML', 'outerHTML', 'srcdoc', 'dangerouslySetInnerHTML'].includes(name);
  if (isHtml && field(node, 'computed') !== true) note(`${name}:`, node);
}

function checkCall(node: Node, note: Note): void {
  const callee = textOf(field(node, 'callee'));
  if (callee === 'Function') note('Function()', node);
  const [first] = Object.values(field(node, 'arguments') ?? {});
  const isTimer = callee === 'setTimeout' || callee === 'setInterval';
  if (isTimer && isNode(first) && typeof field(first, 'value') === 'string')
    note(`${callee}("")`, node);
}

function checkText(node: Node, note: Note): void {
  const value = field(node, 'value');
  const text = typeof value === 'string' ? value : JSON.stringify(value ?? '');
  for (const [address] of text.matchAll(ADDRESS)) {
    if (!NO_ADDRESS.test(address)) note(`the address ${address}`, node);
  }
}
