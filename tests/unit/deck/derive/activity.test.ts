import { describe, expect, it } from 'vitest';
import { derived, openForm, type Changes } from '../material.ts';

const data = {
  title: '座谈：把想法带回来',
  gives: '一张写着电话的单子',
  action: '报名占座',
  form: 'baoming',
  deadline: '2019-01-24',
};
const kinds = (changes: Changes, more: object = {}) =>
  derived('activities', { ...data, ...more }, '<p>带上问题来。</p>', changes).map(({ kind }) => kind);
const forms = { baoming: openForm };

describe('a deck made from an activity', () => {
  it('is a ticket, what one gets, how it goes, and the form', () => {
    expect(derived('activities', data, '<p>带上问题来。</p>', { forms })).toEqual([
      { kind: 'cover', title: '座谈', lead: '把想法带回来' },
      { kind: 'ticket', activity: 'x' },
      {
        kind: 'text',
        title: '参加能得到什么',
        prose: '<p>一张写着电话的单子</p><p>谁来办：河湾镇团委</p>',
      },
      { kind: 'text', title: '说说这件事', prose: '<p>带上问题来。</p>' },
      { kind: 'form', form: 'baoming', title: '报名占座' },
      { kind: 'ending', text: '日子、地点和全部说明，都在这一页', to: 'activities/x' },
    ]);
  });

  it('leads to no form that is closed', () => {
    const open = ['cover', 'ticket', 'text', 'text', 'form', 'ending'];
    const closed = open.filter((kind) => kind !== 'form');
    expect(kinds({ forms, asOf: '2019-01-24' })).toEqual(open);
    expect(kinds({ forms, asOf: '2019-01-25' })).toEqual(closed);
    expect(kinds({ forms, asOf: '2019-02-11' }, { deadline: undefined })).toEqual(closed);
    expect(kinds({ forms }, { start: '2019-01-10', end: '2019-01-12', deadline: undefined })).toEqual(closed);
    expect(kinds({ forms, campaign: { archive: { from: '2019-01-20' } } })).toEqual(closed);
    expect(kinds({})).toEqual(closed);
  });

  it.each([
    ['open', {}, {}, '报名占座'],
    ['open, with a form on a screen before', {}, { form: 'baoming' }, undefined],
    ['closed', { asOf: '2019-01-25' }, {}, undefined],
    ['closed with its form', { asOf: '2019-02-11' }, { form: 'baoming', deadline: undefined }, undefined],
    ['closed with the campaign', { campaign: { archive: { from: '2019-01-20' } } }, {}, undefined],
    ['over', {}, { start: '2019-01-10', end: '2019-01-12' }, '看看讲了什么'],
  ] as [string, Changes, object, string | undefined][])(
    'ends, while it is %s, with what there is to do',
    (_name, changes, more, title) => {
      const scenes = derived('activities', { ...data, form: undefined, ...more }, '', { forms, ...changes });
      expect(scenes.at(-1)).toEqual({
        kind: 'ending',
        ...(title !== undefined && { title }),
        text: '日子、地点和全部说明，都在这一页',
        to: 'activities/x',
      });
    },
  );

  it.each([
    ['one that breaks off among lists', '<ol><li>走</li><li>到</li></ol>'.repeat(14), [11]],
    ['one without its table', '<p>字。</p><table><tr><td>1</td></tr></table>', []],
  ])('says that %s is not all', (_name, html, marked) => {
    const scenes = derived('activities', data, html);
    expect(scenes.flatMap(({ cutOff }, index) => (cutOff === true ? [index] : []))).toEqual(marked);
    expect(scenes.at(-1)).toMatchObject({ text: '这里没说完，日子、地点和全部说明，都在这一页' });
  });

  it('says who does it where nobody promises anything', () => {
    expect(derived('activities', {}, '')[2]).toEqual({ kind: 'text', title: '谁来办', prose: '<p>河湾镇团委</p>' });
  });
});
