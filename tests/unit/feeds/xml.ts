import { Parser } from 'htmlparser2';

export interface Element {
  name: string;
  attributes: Record<string, string>;
  text: string;
  children: Element[];
}

/** Reads XML; whatever does not nest, or a bare `&`, throws (htmlparser2 by itself forgives both). */
export function parseXml(xml: string): Element {
  if (!xml.startsWith('<?xml version="1.0" encoding="UTF-8"?>')) throw new Error('no declaration');
  const bare = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/iu.exec(xml);
  if (bare) throw new Error(`a bare & at ${xml.slice(bare.index, bare.index + 20)}`);
  const root: Element = { name: '', attributes: {}, text: '', children: [] };
  const open = [root];
  let closed = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const element = { name, attributes, text: '', children: [] };
        open.at(-1)?.children.push(element);
        open.push(element);
      },
      ontext(text) {
        const current = open.at(-1);
        if (current) current.text += text;
      },
      onclosetag(name, implied) {
        if (!implied) closed += 1;
        if (implied && !xml.slice(parser.startIndex, parser.endIndex + 1).endsWith('/>'))
          throw new Error(`${name} is not closed`);
        if (open.pop()?.name !== name) throw new Error(`${name} closes something else`);
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  // It skips an end tag that nothing opened.
  if (closed !== xml.split('</').length - 1) throw new Error('an end tag without a beginning');
  const [document] = root.children;
  if (!document || root.children.length !== 1 || open.length !== 1) throw new Error('not one closed element');
  return document;
}

export const within = (element: Element, name: string) => element.children.filter((child) => child.name === name);
export const textOf = (element: Element, name: string) => within(element, name)[0]?.text;
