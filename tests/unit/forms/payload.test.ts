import { describe, expect, test } from 'vitest';
import { formSchema } from '#schemas/form.ts';
import { payloadOf } from '#forms/payload.ts';
import { ownForm, writtenOwn } from './any-form.ts';
import { context } from './schema-check.ts';

describe('names of what the page adds', () => {
  const all = ownForm({
    role: '单独负责',
    minors: '监护人同意',
    sensitive: true,
    fields: [{ type: '文字', name: 'z', label: '身份证号', sensitive: true, necessity: '要投保。' }],
  });
  const added = payloadOf(all, context).flatMap((item) => (item.kind === 'field' ? [] : [item.name]));

  test.each(added)('a field may not be called %s', (name) => {
    const fields = [{ type: '文字', name, label: '姓名' }];
    const { error } = formSchema.safeParse({ ...writtenOwn, fields });
    expect(error?.issues.map(({ path }) => path.join('.'))).toEqual(['fields.0.name']);
  });
  test('all of them are looked at', () => {
    expect(added).toHaveLength(9);
  });
});
