import { describe, expect, it } from 'vitest';
import { problem } from '#problems/catalogue.ts';
import { ProblemCollector } from '#problems/collector.ts';

describe('ProblemCollector', () => {
  it('keeps problems in the order they are found', () => {
    const collector = new ProblemCollector();
    collector.add('notices-none', { file: 'a' }, {});
    collector.take([
      problem('site-url-unknown', { file: 'b' }, {}),
      problem('name-bad', { file: 'c' }, { name: '村' }),
    ]);
    collector.add('media-small', { file: 'd', line: 2 }, { path: 'media/a.jpg', width: 300 });
    expect(collector.problems.map(({ code, file }) => `${code} ${file}`)).toEqual([
      'notices-none a',
      'site-url-unknown b',
      'name-bad c',
      'media-small d',
    ]);
  });

  it('has errors only when one of the problems is an error', () => {
    const collector = new ProblemCollector();
    expect(collector.hasErrors).toBe(false);
    collector.add('notices-none', { file: 'a' }, {});
    collector.add('site-url-unknown', { file: 'a' }, {});
    expect(collector.hasErrors).toBe(false);
    collector.add('name-bad', { file: 'a' }, { name: '村' });
    expect(collector.hasErrors).toBe(true);
  });
});
