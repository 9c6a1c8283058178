import { Parser } from 'htmlparser2';
import { readTextFile } from '#lib/text-file.ts';

const svgNamespace = 'http://www.w3.org/2000/svg';
/** Elements in these run or show something; in any other namespace they are notes of the program that drew the picture. */
const liveNamespaces = new Set([svgNamespace, 'http://www.w3.org/1999/xhtml', 'http://www.w3.org/1998/Math/MathML']);

/** What a drawing needs. Not among them: scripts, pages within it, links, animations (which can set an address), sound and film. */
const drawing = new Set(
  `svg g defs symbol use switch title desc metadata path rect circle ellipse line polyline polygon text tspan textPath
   image marker mask clipPath pattern linearGradient radialGradient stop style filter feBlend feColorMatrix
   feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood
   feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode feMorphology feOffset fePointLight
   feSpecularLighting feSpotLight feTile feTurbulence`.split(/\s+/u),
);

/** Styles may name parts of the drawing, and nothing else; a backslash could write any word so that it is not seen. */
const fetchingStyle = /\\|@import|@namespace|expression|binding|javascript|url\(\s*["']?(?!\s*["']?#)/iu;
const ownPicture = /^data:image\/(?:png|jpeg|webp);base64,[A-Za-z0-9+/=\s]+$/u;

/**
 * What in an SVG file runs or fetches something when the file is opened by itself, in words; undefined when there is
 * nothing. Opened from the site it would be a page of the site. Only what a drawing needs is let through.
 */
export async function activePart(path: string): Promise<string | undefined> {
  const read = await readTextFile(path);
  return read.ok ? activePartIn(read.text) : '读不懂的文字';
}

export function activePartIn(svg: string): string | undefined {
  const found: string[] = [];
  const open: string[] = [];
  let seen = false;
  const parser = new Parser(
    {
      onprocessinginstruction(name, data) {
        const isHead = name === '?xml' && !seen && !/encoding\s*=(?!\s*["']utf-8["'])/iu.test(data);
        if (!isHead) found.push(name.startsWith('!') ? 'DOCTYPE 声明' : `<${name}>`);
      },
      onopentag(name, attributes) {
        if (!seen && name !== 'svg') found.push(`<${name}>`);
        seen = true;
        const [prefix, local] = name.includes(':') ? name.split(':', 2) : ['', name];
        // The prefixes of SVG, XHTML and MathML are refused below, so a name with a prefix is nobody's but its program's.
        if (prefix === '' && !drawing.has(local ?? '')) found.push(`<${name}>`);
        for (const [key, value] of Object.entries(attributes)) found.push(...activeAttribute(name, key, value));
        open.push(name);
      },
      ontext(text) {
        if (open.at(-1) === 'style' && fetchingStyle.test(text)) found.push('会取别处文件的样式');
      },
      onclosetag() {
        open.pop();
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(svg);
  if (!seen) found.push('不是图形的内容');
  // Whatever a browser reads otherwise than this parser: the word itself has no place in a drawing.
  if (/<[^<>]{0,200}script|javascript:/iu.test(svg)) found.push('脚本');
  return found[0];
}

function activeAttribute(tag: string, key: string, value: string): string[] {
  const local = key.split(':').at(-1) ?? key;
  if (key === 'xmlns') return value === svgNamespace ? [] : [`另一种文档（${value}）`];
  if (key.startsWith('xmlns:')) return liveNamespaces.has(value) ? [`改了名字的标签（${key}）`] : [];
  if (/^on/iu.test(local)) return [`${key} 属性`];
  if (local === 'base' || local === 'src') return [`${key} 属性`];
  if (local === 'href' && !(value.startsWith('#') || (tag === 'image' && ownPicture.test(value))))
    return ['指向别处的地址'];
  if (fetchingStyle.test(value) && (local === 'style' || /url\(/iu.test(value))) return ['会取别处文件的样式'];
  return [];
}
