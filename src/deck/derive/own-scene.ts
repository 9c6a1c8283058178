import { childrenOf, type Block } from '../sections.ts';
import { itemLines, type Scene, type SceneOf } from '#schemas/scene.ts';
import { fitLine } from './fit-line.ts';

/**
 * A block that makes a better screen of its own kind than prose: numbers, short steps, a quotation with a name.
 *
 * @param title the heading it stands under; where there is none it is called after what it is
 */
export function ownScene(block: Block, title: string | undefined): Scene | undefined {
  const { tag, html } = block;
  if (tag === 'ol') return stepsScene(block, title ?? '一步一步来');
  if (tag === 'dl') return numbersScene(block, title ?? '几个数');
  return tag === 'figure' && html.startsWith('<figure class="quote"') ? quoteScene(block) : undefined;
}

function stepsScene({ html }: Block, title: string): SceneOf<'steps'> | undefined {
  const items = childrenOf(html).flatMap(({ tag, text }) => (tag === 'li' ? [text] : []));
  const short = items.length >= 2 && items.length <= 6 && items.every((item) => item !== '' && item.length <= 32);
  const { lines, most } = itemLines('steps', title, items);
  return short && lines <= most ? { kind: 'steps', title, items } : undefined;
}

const figure = /^(\d+(?:\.\d+)?)(?:[—–~-](\d+(?:\.\d+)?))?\s*(\D{0,6})$/u;

function numbersScene({ html }: Block, title: string): SceneOf<'numbers'> | undefined {
  const rows = childrenOf(html).filter(({ tag }) => tag === 'div');
  const items = rows.flatMap((row): SceneOf<'numbers'>['items'] => {
    const parts = childrenOf(row.html);
    const label = parts.find(({ tag }) => tag === 'dt')?.text ?? '';
    const written = parts.find(({ tag }) => tag === 'dd')?.text.replace(/(?<=\d),(?=\d{3})/gu, '') ?? '';
    const [, value, to, unit = ''] = figure.exec(written) ?? [];
    if (value === undefined || label === '' || (to !== undefined && Number(to) <= Number(value))) return [];
    return [
      {
        value: Number(value),
        ...(to !== undefined && { to: Number(to) }),
        ...(unit.trim() !== '' && { unit: unit.trim() }),
        label: fitLine(label, 16),
      },
    ];
  });
  const fits = items.length === rows.length && items.length >= 1 && items.length <= 4;
  return fits ? { kind: 'numbers', title, items } : undefined;
}

function quoteScene({ html }: Block): SceneOf<'quote'> | undefined {
  const parts = childrenOf(html);
  const text = parts.find(({ tag }) => tag === 'blockquote')?.text ?? '';
  const by = parts.find(({ tag }) => tag === 'figcaption')?.text ?? '';
  const fits = text !== '' && text.length <= 48 && by !== '' && by.length <= 24;
  return fits ? { kind: 'quote', text, by } : undefined;
}
