import { elementsNamed, parseXml, type TreeRoot } from './markup-tree.ts';
import { refusal } from './refusal.ts';
import type { ZipParts } from './zip-parts.ts';

/** The parts of a Word file that text comes from (ECMA-376 11.3). */
export interface DocxParts {
  document: TreeRoot;
  styles?: TreeRoot;
  numbering?: TreeRoot;
  footnotes?: TreeRoot;
  endnotes?: TreeRoot;
  /** Headers and footers. */
  margins: TreeRoot[];
  /** Addresses of links by the id of their relationship. */
  links: ReadonlyMap<string, string>;
}

/** Reads the parts by their usual names or, where a program chose others, by the relationships of the document. */
export async function readDocxParts(zip: ZipParts, file: string): Promise<DocxParts> {
  const broken = () => refusal('source-broken', file, { kind: ' Word 文档' });
  const parse = async (path: string | undefined): Promise<TreeRoot | undefined> => {
    const xml = path === undefined ? undefined : await zip.read(path);
    if (xml === undefined) return undefined;
    // No program writes a document type into these parts; those who do want entities to be expanded.
    if (/<!DOCTYPE|<!ENTITY/iu.test(xml)) throw refusal('source-unsafe', file, { what: '实体定义' });
    return parseXml(xml);
  };
  const main = (await mainPath(zip, parse)) ?? [...zip.paths].find((path) => /^word\/document\d*\.xml$/u.test(path));
  const document = await parse(main);
  if (!main || !document || elementsNamed(document, 'w:body').length === 0) throw broken();
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const targets = await relationships(`${folder}_rels/${main.slice(folder.length)}.rels`, folder, parse);
  const path = (name: string) => targets.find(({ type }) => type.endsWith(`/${name}`))?.path ?? `${folder}${name}.xml`;
  const links = new Map(
    targets.filter(({ type }) => type.endsWith('/hyperlink')).map(({ id, target }) => [id, target]),
  );
  const margins: TreeRoot[] = [];
  for (const { type, path: margin } of targets)
    if (/\/(?:header|footer)$/u.test(type)) margins.push((await parse(margin)) ?? parseXml(''));
  const [styles, numbering, footnotes, endnotes] = [
    await parse(path('styles')),
    await parse(path('numbering')),
    await parse(path('footnotes')),
    await parse(path('endnotes')),
  ];
  return {
    document,
    ...(styles && { styles }),
    ...(numbering && { numbering }),
    ...(footnotes && { footnotes }),
    ...(endnotes && { endnotes }),
    margins,
    links,
  };
}

type Parse = (path: string | undefined) => Promise<TreeRoot | undefined>;

async function mainPath(zip: ZipParts, parse: Parse): Promise<string | undefined> {
  const all = await relationships('_rels/.rels', '', parse);
  return all.find(({ type, path }) => type.endsWith('/officeDocument') && zip.paths.has(path))?.path;
}

async function relationships(path: string, folder: string, parse: Parse) {
  const root = await parse(path);
  const list = root ? elementsNamed(root, 'Relationship') : [];
  return list.map(({ attribs }) => {
    const target = attribs['Target'] ?? '';
    const whole = target.startsWith('/') ? target.slice(1) : `${folder}${target}`;
    return { id: attribs['Id'] ?? '', type: attribs['Type'] ?? '', target, path: whole };
  });
}
