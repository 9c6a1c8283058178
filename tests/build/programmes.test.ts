import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkout, readSite } from '../support/build-site.ts';
import { sharedSamples } from '../support/shared-sites.ts';
import { visibleText } from '../support/visible-text.ts';

/*
 * docs/programmes.md tells reviewers where each thing of the five notices is found in the sample sites. Here it is taken
 * at its word: the pages are there, and a reader finds on them what the row promises.
 */

/** Every programme and mechanism of the notices, in the words of the first column. Written here again, so that none is lost. */
const expectedRows: Record<string, string[]> = {
  'xiangyue-2016': [
    '文号、主送、抄送、印发',
    '青春创富故事会',
    '青年创业直通车',
    '指尖上的共青团',
    '各级团干部大走访、扶贫问暖',
    '农民工返乡快车道、关爱留守儿童',
    '文化赶集',
    '婚恋交友',
    '数量要求',
    '微信、微博、H5、微视频',
    '方案与总结的报送',
    '联系方式',
    '活动统计表',
  ],
  'qingchun-xingjin': [
    '三大战略目标',
    '1 主题宣传产品、我为山西代言',
    '2 学子归巢 · 3 寒假返乡社会实践',
    '4 乡村振兴青年人才库',
    '5 就业创业分享、收集政策和典型',
    '6 反哺家乡青年典型',
    '7 民事代办绿色通道、一老一小',
    '8 送温暖',
    '9 青春有约、抵制彩礼',
    '10 向团组织报到、流动团员微信群',
    '三个阶段、统一行动日',
    '方案与“2月30日”的总结',
  ],
  'zouqing-lianxin-2017': [
    '一学一做一争当、三会两制一课',
    '1+100 直接联系青年',
    '访谈夜：六必访六必做',
    '凝青聚力 共建新功',
    '青年之家、云平台、青年之声',
    '好案例上报',
    '联系单位安排（附件缺失）',
  ],
  'dajiaozhang-2016': ['五进、五联、五办', '每县的数量要求', '问卷与联络员', '联系单位安排表'],
  'guichao-zhumeng': [
    '文号与红头',
    '走访与四类微信群',
    '致返乡青年的一封信',
    '新春恳谈、意向登记、意见征集',
    '政策宣讲、实地考察',
    '青创易贷、技能培训、就业信息、购票帮扶',
    '领头雁、电商培育、青创“10万+”、青创联盟',
    '2月16日前的报送',
    '附件一：二维码登记',
    '附件二：十一栏统计表',
  ],
};

interface Row {
  name: string;
  pages: string[];
  words: string[];
}

const rows = readProgrammes(readFileSync(join(checkout, 'docs/programmes.md'), 'utf8'));
/** What readers see, by the path of the file from the folder of all sites. */
const texts = new Map<string, string>();

beforeAll(async () => {
  for (const { id, folder } of await sharedSamples()) {
    for (const [path, bytes] of await readSite(folder)) {
      if (path.endsWith('.html')) texts.set(`${id}/${path}`, visibleText(bytes.toString('utf8')));
      else if (path.endsWith('.ics')) texts.set(`${id}/${path}`, bytes.toString('utf8').replaceAll(/\r\n |\s/gu, ''));
    }
  }
}, 600_000);

test('there is a table for each notice, with a row for each thing in it', () => {
  const found = Object.fromEntries([...rows].map(([id, list]) => [id, list.map(({ name }) => name)]));
  expect(found).toEqual(expectedRows);
});

describe.each([...rows])('%s', (id, list) => {
  test.each(list)('$name', ({ pages, words }) => {
    expect(pages.length).toBeGreaterThan(0);
    expect(words.length).toBeGreaterThanOrEqual(2);
    expect(words.length).toBeLessThanOrEqual(4);
    expect(pages.filter((page) => !page.startsWith(`${id}/`))).toEqual([]);
    expect(pages.filter((page) => !texts.has(page))).toEqual([]);
    const carries = (page: string, word: string) => texts.get(page)?.includes(word.replaceAll(/\s/gu, '')) ?? false;
    expect(words.filter((word) => !pages.some((page) => carries(page, word)))).toEqual([]);
    // A page that carries none of the words does not belong in the row.
    expect(pages.filter((page) => !words.some((word) => carries(page, word)))).toEqual([]);
  });
});

test('a reader does not see what is hidden, nor is navigation content', () => {
  const page =
    '<body><nav>甲</nav><main>乙<p hidden>丙</p><script>丁</script> <b>戊\n己</b></main><footer>庚</footer></body>';
  expect(visibleText(page)).toBe('乙戊己');
});

/** The tables of the file by campaign: the heading names the campaign's folder, the cells hold pages as code and words. */
function readProgrammes(markdown: string): Map<string, Row[]> {
  const sections = markdown.split(/^## /gmu).slice(1);
  return new Map(
    sections.flatMap((section): [string, Row[]][] => {
      const id = /`([a-z0-9-]+)`/u.exec(section.split('\n')[0] ?? '')?.[1];
      return id === undefined ? [] : [[id, section.split('\n').flatMap(readRow)]];
    }),
  );
}

function readRow(line: string): Row[] {
  const cells = line.split('|').slice(1, -1);
  const [name = '', pages = '', words = ''] = cells.map((cell) => cell.trim());
  if (cells.length !== 3 || name === '通知里的内容' || /^-+$/u.test(name)) return [];
  return [
    {
      name,
      pages: [...pages.matchAll(/`([^`]+)`/gu)].map(([, page = '']) => page),
      words: words.split('、'),
    },
  ];
}
