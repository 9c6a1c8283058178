import { parse as parseScript } from 'acorn';
import { AtRule, parse as parseStyle, type ChildNode, type Container, type Rule } from 'postcss';

/*
 * What Chromium 98 (Android WeChat) and the WebKit of iOS 15.4 do not know. A table of our own: no list of browser
 * versions is among our packages. Versions from MDN's compatibility data, in the order Chrome / Safari.
 *
 * A newer feature may stand inside an `@supports` that asks for that very feature. Unknown properties are not looked for
 * (`text-wrap`): without them lines break as they always did. `newProperties` are those a layout would lean on.
 */

interface Feature {
  name: string;
  /** Finds the feature in a value, a selector or a media query. */
  pattern: RegExp;
  /** Finds the question in the condition of an `@supports` around it. */
  guard: RegExp;
}

const feature = (name: string, pattern: RegExp, guard: RegExp = pattern): Feature => ({ name, pattern, guard });

const valueFeatures = [
  feature(
    'oklch(), oklab(), lab(), lch(), hwb(), color() (111/15.4)',
    /(?<![\w-])(?:ok)?(?:lab|lch)\(|(?<![\w-])(?:hwb|color)\(/u,
  ),
  feature('color-mix() (111/16.2)', /(?<![\w-])color-mix\(/u),
  feature('light-dark() (123/17.5)', /(?<![\w-])light-dark\(/u),
  feature('relative colours (119/16.4)', /(?:rgba?|hsla?)\(\s*from\s/u),
  feature('small, large and dynamic viewport units (108/15.4)', /(?<![\w.-])[\d.]+[sld]v(?:h|w|i|b|min|max)\b/u),
  feature('inline and block viewport units (108/15.4)', /(?<![\w.-])[\d.]+v[ib]\b/u),
  feature('container units (105/16)', /(?<![\w.-])[\d.]+cq(?:w|h|i|b|min|max)\b/u),
  feature('lh, rlh, cap, ic (106–118/15.4–17.2)', /(?<![\w.-])[\d.]+(?:r?lh|r?cap|r?ic|rch|rex)\b/u),
  feature(
    'trigonometry and exponents (111–120/15.4)',
    /(?<![\w-])(?:sin|cos|tan|asin|acos|atan2?|pow|sqrt|hypot|log|exp)\(/u,
  ),
  feature('round(), mod(), rem(), abs(), sign() (125/15.4)', /(?<![\w-])(?:round|mod|rem|abs|sign)\(/u),
  feature('image-set() without prefix (113/17)', /(?<![\w-])image-set\(/u),
  feature('linear() easing (113/17.2)', /(?<![\w-])linear\(/u),
  feature('gradients in a colour space (111/16.2)', /gradient\([^)]*\bin\s+(?:ok|srgb|lab|lch|hsl|hwb|display)/u),
  feature('subgrid (117/16)', /(?<![\w-])subgrid\b/u),
  feature('anchor() (125/26)', /(?<![\w-])anchor(?:-size)?\(/u),
  feature('rect() and xywh() shapes (119/17.2)', /(?<![\w-])(?:xywh|rect)\(/u),
];

const selectorFeatures = [
  feature(':has() (105/15.4)', /:has\(/u),
  feature(':nth-child(… of …) (111/9)', /:nth-(?:last-)?child\([^)]*\bof\b/u),
  feature('nesting (112/16.5)', /&/u),
  feature(
    'newer pseudo-classes',
    /:(?:user-(?:in)?valid|modal|popover-open|open|state\(|dir\(|autofill|host-context|active-view-transition|target-current|buffering|muted|paused|playing)/u,
  ),
  feature(
    'newer pseudo-elements',
    /::(?:view-transition|highlight|target-text|details-content|scroll-|column|picker|checkmark|search-text|spelling-error|grammar-error)/u,
  ),
];

const queryFeatures = [
  feature('ranges in media queries (104/16.4)', /[<>]|[^:]=/u),
  feature(
    'scripting, update, dynamic range in media queries',
    /\((?:scripting|update|video-dynamic-range|prefers-reduced-(?:data|transparency)|overflow-(?:block|inline)|inverted-colors)/u,
  ),
];

/** At-rules that an old browser drops with everything in them. */
const newRules: Record<string, string> = {
  layer: '@layer (99/15.4)',
  container: '@container (105/16)',
  scope: '@scope (118/17.4)',
  'starting-style': '@starting-style (117/17.5)',
  'view-transition': '@view-transition (126/18.2)',
  'position-try': '@position-try (125/26)',
  'counter-style': '@counter-style (91/17)',
  'custom-media': '@custom-media (never)',
  'font-palette-values': '@font-palette-values (101/15.4)',
  function: '@function (139/–)',
};

/** Properties a layout would lean on. */
const newProperties =
  /^(?:translate|rotate|scale|container(?:-type|-name)?|animation-timeline|animation-range.*|scroll-timeline.*|view-timeline.*|anchor-name|position-anchor|position-area|inset-area|interpolate-size|mask|mask-(?:image|size|position|repeat|composite|mode|clip|origin)|backdrop-filter|grid-lanes|reading-flow|display-reading|line-clamp|initial-letter|overflow-clip-margin|zoom)$/u;

/** Newer, and dropped without harm, declaration by declaration. */
const harmless: Record<string, string> = {
  'min-height: 1lh':
    'Tailwind’s base: keeps an empty date field of Safari from collapsing; there is no such field here',
};

export interface FloorFault {
  line: number;
  what: string;
  where: string;
}

/** What a style sheet uses that the floor does not know. */
export function styleFaults(css: string): FloorFault[] {
  const faults: FloorFault[] = [];
  const root = parseStyle(css);
  const add = (node: ChildNode, what: string, where: string) =>
    faults.push({ line: node.source?.start?.line ?? 0, what, where: where.slice(0, 120) });
  const check = (features: readonly Feature[], node: ChildNode, text: string, where: string) => {
    for (const { name, pattern, guard } of features)
      if (pattern.test(text) && !conditions(node).some((condition) => guard.test(condition))) add(node, name, where);
  };
  root.walkAtRules((rule) => {
    const name = rule.name.toLowerCase();
    if (newRules[name] !== undefined && !conditions(rule).some((condition) => condition.includes(name)))
      add(rule, newRules[name], `@${name} ${rule.params}`);
    if (name === 'media') check(queryFeatures, rule, rule.params, `@media ${rule.params}`);
    if (name === 'import' && /layer|supports\(/u.test(rule.params))
      add(rule, '@import with a layer or a condition', rule.params);
    if (name === 'property') checkRegistered(rule);
    if (parentRule(rule) && name !== 'property')
      add(rule, 'nesting (112/16.5)', `@${name} in ${parentRule(rule)?.selector ?? ''}`);
  });
  root.walkRules((rule) => {
    if (rule.parent instanceof AtRule && /keyframes$/u.test(rule.parent.name)) return;
    if (parentRule(rule)) add(rule, 'nesting (112/16.5)', rule.selector);
    check(selectorFeatures, rule, unquoted(rule.selector), rule.selector);
  });
  root.walkDecls((declaration) => {
    const where = `${declaration.prop}: ${declaration.value}`;
    if (where in harmless) return;
    if (
      declaration.value === 'stretch' &&
      /^(?:m(?:in|ax)-)?(?:width|height|inline-size|block-size)$/u.test(declaration.prop)
    )
      add(declaration, 'stretch as a size (138/–)', where);
    check(valueFeatures, declaration, unquoted(declaration.value), where);
    const prefixed =
      declaration.parent?.some((other) => other.type === 'decl' && other.prop === `-webkit-${declaration.prop}`) ??
      false;
    const guarded = conditions(declaration).some((condition) => condition.includes(declaration.prop));
    if (newProperties.test(declaration.prop) && !prefixed && !guarded) add(declaration, 'a newer property', where);
  });
  return faults;

  /*
   * `@property` (85/16.4): where it is unknown the custom property is simply not registered. It is neither typed nor does it
   * start with the initial value, so that value has to be given in another way too: Tailwind does so in an `@supports`
   * that only old browsers enter.
   */
  function checkRegistered(rule: AtRule): void {
    const initial = rule.nodes?.some((node) => node.type === 'decl' && node.prop === 'initial-value') ?? false;
    let given = false;
    root.walkDecls(rule.params, () => void (given = true));
    if (initial && !given) add(rule, '@property whose initial value is given nowhere else (85/16.4)', rule.params);
  }
}

/** Conditions of all `@supports` around a node; what is denied (`not (…)`) is no promise. */
function conditions(node: ChildNode): string[] {
  const found: string[] = [];
  for (
    let at: Container | ChildNode | undefined = node.parent as Container | undefined;
    at !== undefined;
    at = at.parent as Container | undefined
  ) {
    if (at.type === 'atrule' && (at as AtRule).name === 'supports')
      found.push((at as AtRule).params.replaceAll(/not\s*\([^()]*(?:\([^()]*\))?[^()]*\)/gu, ''));
  }
  return found;
}

function parentRule(node: ChildNode): Rule | undefined {
  for (let at = node.parent; at !== undefined; at = at.parent as typeof at) if (at.type === 'rule') return at as Rule;
  return undefined;
}

const unquoted = (text: string) => text.replaceAll(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|url\([^)]*\)/gu, '""');

/** Methods and globals that came after the floor, by the name they are called with. */
const newMembers: Record<string, string> = {
  toSorted: '110/16',
  toReversed: '110/16',
  toSpliced: '110/16',
  groupBy: '117/17.4',
  fromAsync: '121/16.4',
  withResolvers: '119/17.4',
  canParse: '120/17',
  isWellFormed: '111/16.4',
  toWellFormed: '111/16.4',
  startViewTransition: '111/18',
  checkVisibility: '105/17.4',
  showPopover: '114/17',
  togglePopover: '114/17',
  hidePopover: '114/17',
  setHTMLUnsafe: '124/17.4',
  requestIdleCallback: '47/–',
  adoptedStyleSheets: '73/16.4',
  isSupersetOf: '122/17',
  intersection: '122/17',
  symmetricDifference: '122/17',
  moveBefore: '133/–',
  scheduler: '94/–',
};
const newGlobals: Record<string, string> = {
  Temporal: '144/–',
  Iterator: '122/18.4',
  DecompressionStream: '80/16.4',
  CompressionStream: '80/16.4',
  OffscreenCanvas: '69/16.4',
  Sanitizer: '–',
  URLPattern: '95/26',
  EyeDropper: '95/–',
  Highlight: '105/17.2',
  ToggleEvent: '114/17',
  CloseWatcher: '126/–',
  requestIdleCallback: '47/–',
  navigation: '102/26',
};

interface SyntaxNode {
  type: string;
  start: number;
  [key: string]: unknown;
}

/** What a script uses that the floor does not know. Syntax is held to ES2021, the newest edition that both know whole (but for lookbehind, of 2018). */
export function scriptFaults(code: string): FloorFault[] {
  const lineAt = (offset: number) => code.slice(0, offset).split('\n').length;
  let program: SyntaxNode;
  try {
    program = parseScript(code, { ecmaVersion: 2021, sourceType: 'module' }) as unknown as SyntaxNode;
  } catch (error) {
    const at = (error as { pos?: number }).pos ?? 0;
    return [{ line: lineAt(at), what: 'syntax newer than ES2021', where: code.slice(Math.max(0, at - 30), at + 50) }];
  }
  const faults: FloorFault[] = [];
  const add = (node: SyntaxNode, what: string) =>
    faults.push({ line: lineAt(node.start), what, where: code.slice(node.start, node.start + 80) });
  visit(program);
  return faults;

  function visit(node: SyntaxNode): void {
    const { regex, property, callee } = node as {
      regex?: { pattern: string; flags: string };
      property?: { name?: string };
      callee?: { name?: string };
    };
    if (node.type === 'Literal' && regex && (/\(\?<[=!]/u.test(regex.pattern) || /[vd]/u.test(regex.flags)))
      add(node, 'a regular expression of 16.4 and later (lookbehind, or flag v or d)');
    if (node.type === 'Literal' && typeof node['value'] === 'string' && /\(\?<[=!]/u.test(node['value']))
      add(node, 'text that looks like a regular expression with lookbehind (62/16.4)');
    if (
      node.type === 'MemberExpression' &&
      node['computed'] === false &&
      Object.hasOwn(newMembers, property?.name ?? '')
    )
      add(node, `.${property?.name ?? ''} (${newMembers[property?.name ?? ''] ?? ''})`);
    if (
      (node.type === 'NewExpression' || node.type === 'CallExpression') &&
      Object.hasOwn(newGlobals, callee?.name ?? '')
    )
      add(node, `${callee?.name ?? ''} (${newGlobals[callee?.name ?? ''] ?? ''})`);
    for (const value of Object.values(node)) {
      for (const child of Array.isArray(value) ? (value as unknown[]) : [value]) {
        if (typeof child === 'object' && child !== null && 'type' in child && typeof child.type === 'string')
          visit(child as SyntaxNode);
      }
    }
  }
}
