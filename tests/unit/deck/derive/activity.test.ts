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

  it('says who does it where nobody promises anything', () => {
    expect(derived('activities', {}, '')[2]).toEqual({ kind: 'text', title: '谁来办', prose: '<p>河湾镇团委</p>' });
  });
});
