import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { z } from 'zod';
import { nearest } from '#lib/nearest.ts';
import { componentSchemas, describeProp, isComponentName, type ComponentName } from '#schemas/components.ts';
import { excerpt, visitsOf, type Body, type Place } from '../body.ts';
import { isEventName } from './attributes.ts';

type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** The attributes of the offered components against their schemas; the files and links they name are noted. */
export function checkProps(body: Body): void {
  for (const { node } of visitsOf(body, 'mdxJsxFlowElement', 'mdxJsxTextElement')) {
    const name = node.name ?? '';
    if (!isComponentName(name)) continue;
    const props = readProps(node);
    const result = componentSchemas[name].safeParse(
      Object.fromEntries([...props].map(([key, prop]) => [key, prop.value])),
    );
    const issues = (result.error?.issues ?? []).filter(
      ({ path }, at, all) => path.length === 0 || all.findIndex((other) => other.path[0] === path[0]) === at,
    );
    const refused = new Set(issues.map(({ path }) => path[0]));
    noteTargets(body, name, props, refused);
    for (const issue of issues) reportIssue(body, name, props, issue, node);
  }
}

type Props = Map<string, { value: string; at: Place }>;

/** The attributes that are written as they should be. The others were reported and count as given, not as missing. */
function readProps(node: Element): Props {
  const props: Props = new Map();
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || isEventName(attribute.name)) continue;
    const at = attribute.position === undefined ? node : { position: attribute.position };
    props.set(attribute.name, { value: typeof attribute.value === 'string' ? attribute.value : unread, at });
  }
  return props;
}

/** Stands for a value in braces, which was reported already. */
const unread = '\u0000';

function reportIssue(body: Body, component: ComponentName, props: Props, issue: z.core.$ZodIssue, node: Element): void {
  const shape = componentSchemas[component].shape as Record<string, z.ZodType>;
  const known = Object.keys(shape);
  if (issue.code === 'unrecognized_keys') {
    for (const prop of issue.keys) {
      body.report('mdx-prop-unknown', props.get(prop)?.at ?? node, {
        component,
        prop,
        nearest: nearest(prop, known),
        known,
      });
    }
    return;
  }
  const prop = String(issue.path[0] ?? '');
  const given = props.get(prop);
  if (given?.value === unread) return;
  const schema = shape[prop];
  const description = schema === undefined ? '' : describeProp(schema);
  if (given === undefined) {
    const custom = issue.code === 'custom' ? issue.message : description;
    body.report('mdx-prop-missing', node, { component, prop, description: custom });
    return;
  }
  const options = issue.code === 'invalid_value' ? issue.values.map(String) : [];
  body.report('mdx-prop-value', given.at, {
    component,
    prop,
    got: excerpt(given.value),
    expected: issue.code === 'invalid_format' || issue.code === 'custom' ? issue.message : description,
    nearest: nearest(given.value, options),
  });
}

const fileProps: Partial<Record<ComponentName, Record<string, 'image' | 'video' | 'download'>>> = {
  Figure: { src: 'image' },
  Video: { src: 'video', poster: 'image' },
  Download: { file: 'download' },
};

/** Only what its schema accepts: a wrong path is one problem, not two. */
function noteTargets(
  body: Body,
  name: ComponentName,
  props: Props,
  refused: ReadonlySet<PropertyKey | undefined>,
): void {
  for (const [key, { value, at }] of props) {
    if (refused.has(key) || value === unread) continue;
    const files = fileProps[name];
    const kind = files && Object.hasOwn(files, key) ? files[key] : undefined;
    if (kind !== undefined) body.files.push({ kind, path: value, ...body.locate(at) });
    if (name === 'Video' && key === 'href') body.links.push({ href: value, ...body.locate(at) });
  }
}
