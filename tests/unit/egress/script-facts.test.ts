import { describe, expect, it } from 'vitest';
import { scriptFacts } from '#egress/script-facts.ts';

const forbidden = (code: string) => scriptFacts(code).forbidden;
const keeps = (code: string) => scriptFacts(code).keeps;

describe('what is kept', () => {
  it.each([
    ["localStorage.getItem('a')", ['a']],
    ['sessionStorage.setItem(`a`, x)', ['a']],
    ['var e=`a`;function r(){return localStorage.getItem(e)}', ['a']],
    ['var e=`a`;x.addEventListener(`click`,()=>{let t=1;localStorage.removeItem(e)})', ['a']],
    ['var e={one:`a`,two:`b`};function t(t){return localStorage.getItem(e[t])}', ['a', 'b']],
    ["localStorage.setItem({ one: 'a' }.one, 1)", ['a']],
    ['const e=`a`;{const e=`b`;localStorage.getItem(e)}', ['b']],
  ])('%s', (code, keys) => {
    expect({ keeps: keeps(code), forbidden: forbidden(code) }).toEqual({ keeps: keys, forbidden: [] });
  });

  it.each([
    'function r(e){return localStorage.getItem(e)}',
    'const e=`a`;function r(e){return localStorage.getItem(e)}',
    'let e=`a`;e=name;localStorage.getItem(e)',
    'const {e}=x;localStorage.getItem(e)',
    'for (const e of list) localStorage.getItem(e)',
    'var e={one:`a`,...rest};localStorage.getItem(e[t])',
    "import e from './e.js';localStorage.getItem(e)",
    "localStorage.getItem('a' + name)",
    'localStorage.getItem(`a${name}`)',
    'localStorage.name = 1',
    "localStorage['setItem']('a', 1)",
    'const store = localStorage',
    "window['localStorage'].getItem('a')",
    'window.localStorage.getItem(`a`)',
    'localStorage.clear()',
    'const { localStorage: s } = window',
  ])('cannot be told from %s', (code) => {
    expect(forbidden(code)).toEqual(['localStorage']);
  });

  it.each([
    ["document.cookie = 'a=b'", 'cookie'],
    ["document['cookie']", 'cookie'],
    ['indexedDB.open(`a`)', 'indexedDB'],
    ['cookieStore.set(`a`, 1)', 'cookieStore'],
    ['caches.open(`a`)', 'caches'],
    ["navigator.serviceWorker.register('/w.js')", 'serviceWorker'],
    ['eval(code)', 'eval'],
    ['new Function(code)', 'Function'],
    ['new RTCPeerConnection({})', 'RTCPeerConnection'],
    ["importScripts('/a.js')", 'importScripts'],
  ])('never: %s', (code, name) => {
    expect(forbidden(code)).toEqual([name]);
  });
});

describe('what it can do', () => {
  it('imports, now and later', () => {
    const { imports, later } = scriptFacts(
      "import './a.js';import { b } from './b.js';export * from './c.js';export const d = 1;import('./d.js');import(`${base}e.js`);import(name)",
    );
    expect({ imports, later }).toEqual({ imports: ['./a.js', './b.js', './c.js', './d.js'], later: ['e.js', ''] });
  });

  it.each([
    ['fetch(x)', { fetches: true }],
    ['window.fetch(x)', { fetches: true }],
    ['navigator.sendBeacon(x)', { fetches: true }],
    ['new EventSource(x)', { fetches: true }],
    ["window['XMLHttpRequest']", { fetches: true }],
    ['new Worker(x)', { works: true }],
    ['WebAssembly.instantiate(x)', { assembles: true }],
    ['canvas.toDataURL(`image/png`)', { draws: true }],
    ["canvas['toDataURL']()", { draws: true }],
    ["document.querySelector('a').fetched = 1", {}],
  ])('%s', (code, abilities) => {
    expect(scriptFacts(code)).toMatchObject({
      fetches: false,
      works: false,
      assembles: false,
      draws: false,
      ...abilities,
    });
  });

  it('names addresses in its strings, once each', () => {
    const { addresses } = scriptFacts(
      "const a = 'https://a.example/x', b = `https://a.example/${c}`, d = '//d.example/', e = /https:\\/\\/e/; // https://f.example",
    );
    expect(addresses).toEqual(['https://a.example', '//d.example']);
  });

  it('is not told of what is no script', () => {
    expect(() => scriptFacts('const = 1')).toThrow(SyntaxError);
  });
});
