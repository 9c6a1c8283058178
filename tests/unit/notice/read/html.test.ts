import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { readDocument, readLines, refusalOf } from '../../../support/read-text.ts';

const text =
  '<p>各学院团委：</p><p>为丰富同学们的假期，团委决定开展返乡走访活动，请大家踊跃报名，注意安全。</p><p>一、时间</p><p>即日起至2月20日，全体同学在家乡参加，走访亲友邻里。</p>';
const menu = `<ul>${'<li><a href="/x">学院动态与通知公告</a></li>'.repeat(12)}</ul>`;
const wanted = [
  '各学院团委：',
  '为丰富同学们的假期，团委决定开展返乡走访活动，请大家踊跃报名，注意安全。',
  '一、时间',
  '即日起至2月20日，全体同学在家乡参加，走访亲友邻里。',
];
const page = (inner: string, title = '关于返乡走访活动的通知-示例大学') =>
  `<!DOCTYPE html><html><head><title>${title}</title><script>var a=1</script></head><body>${inner}</body></html>`;

describe('a page saved from a site', () => {
  const title = '关于返乡走访活动的通知';
  it.each([
    [
      'a university system',
      `<div class="nav">${menu}</div><form><h1>${title}</h1><div>发布时间：2024-01-05 点击：[<script>c()</script>9]</div><div id="vsb_content"><div class="v_news_content">${text}</div></div><li>附件【<a href="a.docx">报名表.docx</a>】</li><p>上一条：<a href="/1">别的</a></p></form><div class="footer">版权所有</div>`,
    ],
    [
      'a government system',
      `<div id="top">${menu}</div><div class="xl"><div class="tt">${title}</div><div class="info">发布时间：2024-01-05 点击：[9]</div><div class="TRS_Editor">${text}</div></div><div>附件【<a href="a.docx">报名表.docx</a>】</div><div>版权所有</div>`,
    ],
    [
      'tables as layout',
      `<table><tr><td>${menu}</td><td><table><tr><td class="title">${title}</td></tr><tr><td>发布时间：2024-01-05 点击：[9]</td></tr><tr><td class="content">${text}</td></tr></table></td></tr></table><div>附件【<a>报名表.docx</a>】</div>`,
    ],
  ])('gives title, line of the date, text and attachments: %s', async (_, inner) => {
    expect(await readLines('a.html', page(inner))).toEqual([
      title,
      '发布时间：2024-01-05 点击：[9]',
      ...wanted,
      '附件【报名表.docx】',
    ]);
  });

  it('without known names: the part with nearly all of the text', async () => {
    const inner = `<div>${menu}</div><div><h2>${title}</h2><div>${text}</div></div><footer>版权所有</footer>`;
    expect(await readLines('a.html', page(inner))).toEqual([title, ...wanted]);
  });

  it('a page that is only a text is taken whole', async () => {
    expect(await readLines('a.html', `<h3>${title}</h3>${text}<p>完</p>`)).toEqual([title, ...wanted, '完']);
  });
});

describe('lines of a page', () => {
  it('blocks and breaks end lines; blanks are as browsers show them', async () => {
    const inner =
      '<p>甲<br>乙  \n 丙&nbsp;&nbsp;丁</p><p>&nbsp;</p><div>戊<div>己</div>庚</div><pre>辛\n  壬</pre>&lt;标&gt;&#8212;';
    expect(await readLines('a.html', `<p>通知正文</p>${inner}`)).toEqual([
      '通知正文',
      '甲',
      '乙 丙\u00A0\u00A0丁',
      '\u00A0',
      '戊',
      '己',
      '庚',
      '辛',
      '  壬',
      '<标>—',
    ]);
  });

  it('leaves out what no reader sees and counts it', async () => {
    const inner =
      '<p>正文在此</p><script>s()</script><style>p{}</style><template><p>板</p></template><noscript>无</noscript><p hidden>藏</p><p style="DISPLAY: none">藏</p><img src="a"><iframe src="b"></iframe><!-- 注 -->';
    const { blocks, leftOut } = await readDocument('a.html', `<html><body>${inner}</body></html>`);
    expect(blocks).toMatchObject([{ text: '正文在此' }]);
    expect(leftOut).toEqual(
      expect.arrayContaining([
        { what: 'script', count: 1 },
        { what: 'hidden', count: 2 },
        { what: 'picture', count: 1 },
        { what: 'frame', count: 1 },
      ]),
    );
  });

  it('tables of data are tables, those of layout are lines', async () => {
    const data =
      '<table><tr><td rowspan=2>县<br>区</td><td colspan=2>数</td></tr><tr><td>甲</td><td>乙</td></tr></table>';
    const { blocks } = await readDocument(
      'a.html',
      `<p>安排如下：</p>${data}<table role="presentation"><tr><td>外</td><td>面</td></tr></table>`,
    );
    expect(blocks).toEqual([
      { kind: 'line', text: '安排如下：', line: 1 },
      {
        kind: 'table',
        line: 2,
        rows: [
          [
            { text: '县\n区', columns: 1, rows: 2 },
            { text: '数', columns: 2, rows: 1 },
          ],
          [
            { text: '甲', columns: 1, rows: 1 },
            { text: '乙', columns: 1, rows: 1 },
          ],
        ],
      },
      { kind: 'line', text: '外', line: 4 },
      { kind: 'line', text: '面', line: 5 },
    ]);
  });

  it('what Word saves as a page, under the name of a Word document, in GBK', async () => {
    const word = `<html xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta charset="utf-8"><meta name=Generator content="Microsoft Word 11"></head><body><p class=MsoNormal><![if !supportLists]><span style='mso-list:Ignore'>一、</span><![endif]>活动时间<o:p></o:p></p></body></html>`;
    const document = await readDocument('通知.doc', iconv.encode(word, 'gbk'));
    expect(document).toMatchObject({
      format: 'html',
      encoding: 'GB18030',
      wrapped: 'never',
      blocks: [{ text: '一、活动时间' }],
    });
  });

  it('a page saved with its pictures in one file, under the name of a Word document', async () => {
    const head = (type: string, encoding: string) =>
      `Content-Type: ${type}\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n`;
    const file = (encoding: string, body: string, type = 'text/html; charset="gb2312"') =>
      `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="--=_x"\r\n\r\n----=_x\r\n${head('image/png', 'base64')}AAAA\r\n----=_x\r\n${head(type, encoding)}${body}\r\n----=_x--`;
    const html = iconv.encode('<html><body><p>关于归巢的通知</p></body></html>', 'gbk');
    const quoted = [...html].map((byte) =>
      byte > 126 || byte === 61 ? `=${byte.toString(16).toUpperCase()}` : String.fromCharCode(byte),
    );
    const wrapped = `${quoted.slice(0, 20).join('')}=\r\n${quoted.slice(20).join('')}`;
    expect(await readLines('a.doc', file('quoted-printable', wrapped))).toEqual(['关于归巢的通知']);
    expect(await readLines('a.mht', file('base64', html.toString('base64')))).toEqual(['关于归巢的通知']);
    expect(await refusalOf('a.mht', file('base64', 'AAAA', 'text/css'))).toBe('source-broken');
  });

  it('reads pages that nest very deep in a moment', async () => {
    const deep = 2_500;
    const inner = `${'<div class="nav"><table><tr><td>'.repeat(deep)}正文${'</td></tr></table></div>'.repeat(deep)}`;
    expect(await readLines('a.html', `<html><body>${inner}</body></html>`)).toContain('正文');
  });

  it('reads a page of a megabyte', async () => {
    const read = await readDocument(
      'a.html',
      page(`<article>${'<p>第一段文字，写得不长也不短。</p>'.repeat(30_000)}</article>`),
    );
    expect(read.blocks).toHaveLength(30_000);
  });
});

describe('the address of a link', () => {
  it.each([
    ['<a href="https://example.com/baoming?id=3">点击报名</a>。', '点击报名（https://example.com/baoming?id=3）。'],
    ['<a href="http://example.com/"><b>example.com</b></a>', 'example.com'],
    ['<a href="mailto:a@example.com">邮箱</a>、<a href="#fujian">附件</a>、<a href="/x">详情</a>', '邮箱、附件、详情'],
    ['<a href="javascript:void(0)">打印</a><a href="https://example.com/a b">坏的</a>', '打印坏的'],
    ['<a href="https://example.com/tu"><img src="x"></a>见图', '见图'],
  ])('%s', async (link, shown) => {
    expect(await readLines('a.html', page(`<p>各团支部：</p><p>${link}</p><p>请转告。</p>`))).toContain(shown);
  });

  it('stands in the notice, not in the menu around it', async () => {
    const article = text.replace('踊跃报名', '在<a href="https://example.com/bm">网上报名</a>');
    const lines = await readLines(
      'a.html',
      page(`<div class="nav">${menu.replaceAll('/x', 'https://example.com/x')}</div><article>${article}</article>`),
    );
    expect(lines.join('')).toContain('请大家在网上报名（https://example.com/bm）');
    expect(lines.join('')).not.toContain('example.com/x');
  });
});

it('running heads and page numbers that LibreOffice writes do not belong to the text', async () => {
  const footer = '<div title="footer"><p><span>1</span></p></div>';
  const document = await readDocument('a.html', page(`${text}${footer}`));
  expect(document.blocks.map((block) => block.kind === 'line' && block.text)).toEqual(wanted);
  expect(document.leftOut).toContainEqual({ what: 'header', count: 1 });
});
