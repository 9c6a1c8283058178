import { parse, type Node } from 'acorn';
import { addressesIn } from './web-origin.ts';
import { collectScopes, type Scope } from './script-scopes.ts';
import { textOf } from './script-text.ts';

/** What one script file can do, read from its syntax tree. */
export interface ScriptFacts {
  /** Other scripts it imports, as it names them. */
  imports: string[];
  /** Ends of names it puts together and imports later: `pagefind.js`. */
  later: string[];
  fetches: boolean;
  /** Starts a worker. */
  works: boolean;
  /** Runs WebAssembly. */
  assembles: boolean;
  /** Hands out what it drew on a canvas as an address that holds the picture itself (`data:`). */
  draws: boolean;
  /** Addresses of the web in its strings. */
  addresses: string[];
  /** Names it keeps something under in the reader's browser. */
  keeps: string[];
  /** What nobody may do here: store in another way, run text as code, speak past the policy. */
  forbidden: string[];
}

/** Connections the policy's `connect-src` rules over. */
const fetching = new Set(['fetch', 'XMLHttpRequest', 'EventSource', 'WebSocket', 'sendBeacon']);
const stores = new Set(['localStorage', 'sessionStorage']);
const storeCalls = new Set(['getItem', 'setItem', 'removeItem']);
/** Storage that is not used here at all, and ways out that no policy rules over. */
const refused = new Set([
  ...['cookie', 'cookieStore', 'indexedDB', 'openDatabase', 'serviceWorker', 'requestFileSystem', 'getDirectory'],
  ...['RTCPeerConnection', 'webkitRTCPeerConnection', 'WebTransport', 'importScripts'],
]);

/** @throws SyntaxError when the text is no script */
export function scriptFacts(code: string): ScriptFacts {
  const facts: ScriptFacts = {
    ...{ imports: [], later: [], addresses: [], keeps: [], forbidden: [] },
    ...{ fetches: false, works: false, assembles: false, draws: false },
  };
  const tree = parse(code, { ecmaVersion: 'latest', sourceType: 'module', allowHashBang: true });
  const accounted = new Set<Node>();
  collectScopes(tree, (node, scope) => {
    noteImport(node, facts);
    const keys = storeUse(node, scope, accounted);
    if (keys) facts.keeps.push(...keys);
    noteName(node, facts, accounted);
    const text = textOf(node);
    if (text !== undefined) facts.addresses.push(...addressesIn(text));
  });
  for (const list of [facts.addresses, facts.keeps, facts.forbidden]) list.splice(0, Infinity, ...new Set(list));
  return facts;
}

type Fields = Node & Record<string, unknown>;
const field = (node: Node, name: string): Fields | undefined => (node as Fields)[name] as Fields | undefined;

function noteImport(node: Node, facts: ScriptFacts): void {
  if (!/^(?:Import(?:Declaration|Expression)|Export(?:Named|All)Declaration)$/u.test(node.type)) return;
  const source = field(node, 'source');
  if (!source) return;
  const name = textOf(source);
  if (name !== undefined) facts.imports.push(name);
  else {
    const quasis = (source['quasis'] ?? []) as Fields[];
    facts.later.push(textOf(quasis.at(-1) ?? source) ?? '');
  }
}

/** Names of the window's own things, however they are reached: `fetch`, `window.fetch`, `window['fetch']`. */
function noteName(node: Node, facts: ScriptFacts, accounted: ReadonlySet<Node>): void {
  const name = node.type === 'Identifier' ? String((node as Fields)['name']) : textOf(node);
  if (name === undefined || accounted.has(node)) return;
  if (fetching.has(name)) facts.fetches = true;
  if (name === 'Worker' || name === 'SharedWorker') facts.works = true;
  if (name === 'WebAssembly') facts.assembles = true;
  if (name === 'toDataURL') facts.draws = true;
  if (stores.has(name) || refused.has(name)) facts.forbidden.push(name);
  if (node.type === 'Identifier' && (name === 'eval' || name === 'caches')) facts.forbidden.push(name);
  if (name === 'Function') facts.forbidden.push('Function');
}

/**
 * The names under which a call keeps, reads or removes something: `localStorage.getItem(name)`. Marks what it understood, so that
 * any other mention of a store stands out.
 * @returns undefined for anything else, and for names that cannot be told from the text
 */
function storeUse(node: Node, scope: Scope, accounted: Set<Node>): string[] | undefined {
  if (node.type !== 'CallExpression') return undefined;
  const callee = field(node, 'callee');
  const store = callee && field(callee, 'object');
  const call = callee && field(callee, 'property');
  const key = (((node as Fields)['arguments'] ?? []) as Fields[])[0];
  if (callee?.type !== 'MemberExpression' || callee['computed'] === true || !store || !key) return undefined;
  if (store.type !== 'Identifier' || !stores.has(String(store['name']))) return undefined;
  if (!storeCalls.has(String(call?.['name']))) return undefined;
  const keys = scope.textsOf(key);
  if (keys) accounted.add(store);
  return keys;
}
