import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { activitySchema } from '#schemas/activity.ts';
import { campaignSchema } from '#schemas/campaign.ts';
import { caseSchema } from '#schemas/case.ts';
import { day, moment } from '#schemas/date.ts';
import { formSchema } from '#schemas/form.ts';
import { altText, picture } from '#schemas/media.ts';
import { noticeSchema } from '#schemas/notice.ts';
import { storySchema } from '#schemas/story.ts';
import { colour, httpsUrl, line, mediaPath, paragraph, reference } from '#schemas/text.ts';
import { edited, minimalFiles } from '../../support/campaign-folder.ts';
import { checkText } from '../../support/load-files.ts';

const cases = (table: Record<string, [schema: z.ZodType, takes: unknown[], refuses: unknown[]]>) =>
  Object.entries(table).flatMap(([name, [schema, takes, refuses]]) => [
    ...takes.map((value) => [name, 'takes', value, schema, true] as const),
    ...refuses.map((value) => [name, 'refuses', value, schema, false] as const),
  ]);

const contact = campaignSchema.shape.contacts.unwrap().element;
const image = mediaPath('图片', ['jpg', 'png']);

describe('values', () => {
  it.each(
    cases({
      'an address': [
        httpsUrl('网址'),
        [
          'https://example.com/',
          'https://example.com:8443/a?b=1#c',
          'https://例子.中国/页',
          'https://团委.政务/',
          'https://a.b.example.cn',
        ],
        [
          'http://example.com/',
          'javascript:alert(1)',
          'JavaScript:alert(1)//https://example.com',
          'data:text/html,x',
          'vbscript:x',
          '//example.com',
          '/a.html',
          'example.com',
          'ftp://example.com',
          'https://localhost/',
          'https://10.0.0.1/',
          'https://',
          '',
          7,
        ],
      ],
      'a phone number': [
        contact.shape.phone,
        ['0351-1234567', '010-12345678', '0351-1234567-801', '400-123-4567', '12345', '95598'],
        ['13800138000', '138-0013-8000', '+86 13800138000', '1234567', '0351 1234567', '03511234567', '19912345678'],
      ],
      'a colour': [
        colour('颜色'),
        ['#c1311d', '#C1311D'],
        ['c1311d', '#c13', '#c1311d80', 'red', 'rgb(1,2,3)', '#g1311d', '#c1311d;x', 12],
      ],
      'a media path': [
        image,
        ['media/a.jpg', 'media/子 文件夹/照片 1.PNG', 'media/a.b.jpg'],
        [
          'a.jpg',
          '/media/a.jpg',
          'media/../a.jpg',
          'media/../../etc/a.jpg',
          'media/..a.jpg',
          'media\\a.jpg',
          'media/a\\..\\b.jpg',
          '../media/a.jpg',
          './media/a.jpg',
          'media/a.gif',
          'media/a.svg',
          'media/a.jpg.exe',
          'media/.jpg/',
          'https://example.com/media/a.jpg',
          'media/a?.jpg',
          'media/<a>.jpg',
          'C:media/a.jpg',
        ],
      ],
      'a text for a picture': [
        altText,
        ['门口的合影', '三个年轻人在果园里', '2019 年的合影', 'IMG 展厅门口'],
        [
          'IMG_2031.JPG',
          'IMG_2031',
          'photo.png',
          '微信图片_20190126',
          '图片1',
          '截图',
          '图片',
          '20190126',
          'DSC0001',
          '合影.jpg',
          ' ',
          '人',
        ],
      ],
      'a notice number': [
        noticeSchema.shape.number,
        ['晋团发〔2018〕17号', '河团办发〔2021〕3号'],
        [
          '晋团发〔2018〕017号',
          '晋团发〔2018〕0号',
          '晋团发[2018]17号',
          '晋团发（2018）17号',
          '晋团发〔2018〕第17号',
          '晋团发〔18〕17号',
          '〔2018〕17号',
        ],
      ],
      'a day': [
        day('日子'),
        ['2019-01-26', '2020-02-29'],
        ['2019-02-30', '2019-1-2', '20190126', 20190126, '2019-01-26 14:30'],
      ],
      'a moment': [
        moment('时间'),
        ['2019-01-26', '2019-01-26 14:30'],
        ['2019-02-30 14:30', '2019-01-26 25:00', '14:30', '2019-01-26 14:30:00'],
      ],
      'a line': [line('一行'), ['一', ' 一 '], ['', ' ', '一\n二', '一\r二', 1, true]],
      'a paragraph': [paragraph('一段'), ['一\n二'], ['', '\n ', 3]],
      'a reference': [
        reference('条目'),
        ['a', 'chuangye-2019'],
        ['A', 'a_b', 'a.mdx', '../a', 'policies/a', '-a', 'a--b', '政策', ''],
      ],
      'the contact of a form': [
        formSchema.options[0].shape.contact,
        ['0351-5550100', 'office@example.cn', '办公室 0351-5550100-8013，工作日', '编号 202113800138000001'],
        ['13800138000', '小王 138 0013 8000', '138-0013-8000', '电话：19912345678（微信同号）'],
      ],
    }),
  )('%s: %s %j', (_name, _verb, value, schema, expected) => {
    expect(schema.safeParse(value).success).toBe(expected);
  });

  it('drops white space around texts', () => {
    expect(line('一行').parse('  一 ')).toBe('一');
    expect(picture.parse({ src: 'media/a.jpg', alt: ' 门口的合影 ' }).alt).toBe('门口的合影');
  });
});

describe('limits', () => {
  it.each<[string, z.ZodType, unknown, unknown]>([
    ['a title', storySchema.shape.title, '长'.repeat(40), '长'.repeat(41)],
    ['the title of a notice', noticeSchema.shape.title, '长'.repeat(120), '长'.repeat(121)],
    ['a summary', noticeSchema.shape.summary, '长'.repeat(120), '长'.repeat(121)],
    ['an age', storySchema.shape.person.shape.age, 14, 13],
    ['an action', activitySchema.shape.action, '做'.repeat(16), '做'.repeat(17)],
    [
      'results',
      caseSchema.shape.results,
      Array(4).fill({ value: '1', label: '项' }),
      Array(5).fill({ value: '1', label: '项' }),
    ],
    [
      'the code of a public security record',
      campaignSchema.shape.site.unwrap().shape.publicSecurity,
      { label: '晋公网安备', code: '14010002000012' },
      { label: '晋公网安备', code: '1401000200001' },
    ],
    ['a mail address', contact.shape.email, 'office@example.cn', '办公室'],
  ])('%s', (_name, schema, good, bad) => {
    expect(schema.safeParse(good).success).toBe(true);
    expect(schema.safeParse(bad).success).toBe(false);
  });
});

describe('a span', () => {
  const span = campaignSchema.shape.phases.unwrap().element;
  const check = (start: string, end: string) => span.safeParse({ name: '一', summary: '二', start, end }).success;

  it('may end on the day it begins, not before', () => {
    expect(check('2021-01-20', '2021-01-20')).toBe(true);
    expect(check('2021-01-20', '2021-01-19')).toBe(false);
  });

  it('takes an end without a time as the whole day', () => {
    const activity = minimalFiles['activities/zuotan.mdx'].split('---\n')[1] ?? '';
    const withEnd = (end: string) =>
      checkText(activitySchema, edited(activity, 'end: 2021-02-12 16:30', `end: ${end}`)).problems;
    expect(withEnd('2021-02-12')).toEqual([]);
    expect(withEnd('2021-02-13 08:00')).toEqual([]);
    expect(withEnd('2021-02-12 14:29')).toHaveLength(1);
    expect(withEnd('2021-02-11')).toHaveLength(1);
  });
});
