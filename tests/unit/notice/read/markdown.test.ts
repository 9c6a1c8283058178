import { describe, expect, it } from 'vitest';
import { readDocument, readLines } from '../../../support/read-text.ts';

describe('Markdown', () => {
  it('loses its marks and keeps its numbers', async () => {
    const text = [
      '# 关于归巢的通知 #',
      '',
      '**一、活动时间**',
      '3. 从三开始的__条目__',
      '- **“灯火归巢”**行动 *好* `码`',
      '> 引文',
      '---',
      '1\\. 不是列表，填____处，2*3*4',
      '[报名](https://example.com/a)，[下载](a.docx)，<mailto:a@example.com>',
      '```text',
      '原样',
      '```',
    ].join('\n');
    expect(await readLines('通知.md', text)).toEqual([
      '关于归巢的通知',
      '',
      '一、活动时间',
      '3. 从三开始的条目',
      '“灯火归巢”行动 好 码',
      '引文',
      '',
      '1. 不是列表，填____处，234',
      '报名（https://example.com/a），下载，mailto:a@example.com',
      '原样',
    ]);
  });

  it('has tables of pipes', async () => {
    const { blocks } = await readDocument('a.md', '前\n\n| 县 | 数 |\n|:--|--:|\n| 甲\\|乙 | **3**<br>人 |\n\n后');
    expect(blocks[2]).toEqual({
      kind: 'table',
      line: 3,
      rows: [
        [
          { text: '县', columns: 1, rows: 1 },
          { text: '数', columns: 1, rows: 1 },
        ],
        [
          { text: '甲|乙', columns: 1, rows: 1 },
          { text: '3\n人', columns: 1, rows: 1 },
        ],
      ],
    });
    expect(blocks.at(-1)).toMatchObject({ text: '后' });
  });

  it('is not looked for in a text file', async () => {
    expect(await readLines('a.txt', '# 一\n* 二')).toEqual(['# 一', '* 二']);
  });
});
