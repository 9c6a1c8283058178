import type { CampaignConfig } from '#schemas/campaign.ts';
import { escapeHtml } from './escape-html.ts';
import type { WechatProperty, WechatTag } from './wechat-subset.ts';

type Style = Partial<Record<WechatProperty, string>>;

/** An element of an article. `content` is HTML. */
export function element(tag: WechatTag, style: Style, content: string): string {
  const declarations = Object.entries(style).map(([property, value]) => `${property}: ${value}`);
  const attribute = declarations.length === 0 ? '' : ` style="${escapeHtml(declarations.join('; '))}"`;
  return `<${tag}${attribute}>${content}</${tag}>`;
}

/** How each part of an article looks, in the campaign's two inks on its ground. */
export function wechatStyles({ ink, accent, ground }: CampaignConfig['theme']) {
  const small = { 'font-size': '14px', 'line-height': '1.7' } as const;
  const box = { margin: '0 0 20px', padding: '12px 16px' } as const;
  return {
    sheet: {
      padding: '20px 16px',
      'background-color': ground,
      color: ink,
      'font-size': '16px',
      'line-height': '1.75',
      'text-align': 'justify',
    },
    mark: { margin: '0 0 16px', color: accent, 'font-size': '14px', 'font-weight': '700' },
    lead: { margin: '0 0 20px', 'font-size': '17px', 'font-weight': '700' },
    hook: { margin: '0 0 20px', color: accent, 'font-size': '22px', 'font-weight': '700', 'line-height': '1.5' },
    facts: { ...box, border: `2px solid ${ink}` },
    fact: { margin: '0 0 6px' },
    factName: { color: accent, 'font-weight': '700' },
    paragraph: { margin: '0 0 16px' },
    item: { margin: '0 0 10px', padding: '0 0 0 16px' },
    inner: { padding: '0 0 0 16px' },
    number: { color: accent, 'font-weight': '700' },
    heading: {
      2: {
        margin: '32px 0 16px',
        padding: '0 0 0 12px',
        'border-left': `6px solid ${accent}`,
        'font-size': '20px',
        'font-weight': '700',
        'line-height': '1.4',
      },
      3: { margin: '24px 0 12px', color: accent, 'font-size': '17px', 'font-weight': '700' },
      4: { margin: '16px 0 8px', 'font-size': '16px', 'font-weight': '700' },
    },
    quote: { margin: '0 0 20px', padding: '4px 0 4px 16px', 'border-left': `6px solid ${accent}` },
    calloutHead: { margin: '0 0 8px', color: accent, 'font-weight': '700' },
    callout: { ...box, border: `2px solid ${accent}` },
    figures: {
      ...box,
      margin: '20px 0',
      'border-top': `2px solid ${ink}`,
      'border-bottom': `2px solid ${ink}`,
      'text-align': 'center',
    },
    figure: { margin: '0 0 8px' },
    figureValue: { color: accent, 'font-size': '28px', 'font-weight': '700', 'line-height': '1.4' },
    placeholder: { ...box, ...small, border: `1px dashed ${ink}`, 'text-align': 'center' },
    table: { margin: '0 0 12px', width: '100%', 'border-collapse': 'collapse' },
    head: { ...small, padding: '6px 8px', border: `1px solid ${ink}`, 'text-align': 'left', 'font-weight': '700' },
    cell: { ...small, padding: '6px 8px', border: `1px solid ${ink}`, 'text-align': 'left', 'vertical-align': 'top' },
    small: { ...small, margin: '0 0 8px' },
    address: { 'text-align': 'left', 'word-break': 'break-all' },
    rule: { margin: '24px 0', 'border-top': `2px solid ${ink}` },
    struck: { 'text-decoration': 'line-through' },
  } as const satisfies Record<string, Style | Record<number, Style>>;
}
export type WechatStyles = ReturnType<typeof wechatStyles>;
