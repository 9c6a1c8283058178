import fc from 'fast-check';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { findCampaigns } from '#campaign/find.ts';
import { regionTree, wholeCountry } from '#campaign/region-tree.ts';
import { payloadSchema, schemaFile } from '#forms/json-schema.ts';
import { ownContracts } from '#forms/own-contracts.ts';
import { payloadOf } from '#forms/payload.ts';
import { samplePayload, urlEncoded, type Payload } from '#forms/sample-payload.ts';
import { formSchema } from '#schemas/form.ts';
import { anyOwnForm, ownForm } from './any-form.ts';
import { checks, context } from './schema-check.ts';

const without = (payload: Payload, name: string): Payload =>
  Object.fromEntries(Object.entries(payload).filter(([key]) => key !== name));

describe('any form the schema of forms allows', () => {
  test('has a contract that compiles, takes its sample, and misses every key that has to be there', () => {
    fc.assert(
      fc.property(anyOwnForm, (form) => {
        const schema = schemaFile(form, context);
        const check = checks(schema);
        const sample = samplePayload(form, context);
        expect(check(sample)).toEqual([]);
        for (const name of schema.required ?? [])
          expect([name, check(without(sample, name)).length > 0]).toEqual([name, true]);
        expect(check({ ...sample, other: 'x' })).not.toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  test('takes what a browser without scripts sends when everything optional is left empty', () => {
    fc.assert(
      fc.property(anyOwnForm, (form) => {
        const sample = samplePayload(form, context);
        const bare = Object.fromEntries(
          payloadOf(form, context).flatMap((item): [string, string | string[]][] => {
            if (item.kind === 'optional') return [];
            if (item.kind !== 'field' || item.field.required)
              return item.name in sample ? [[item.name, sample[item.name]!]] : [];
            const { field } = item;
            // Boxes that are not ticked are not sent at all; texts and lists are sent empty.
            return field.type === '同意' || (field.type === '选择' && field.most > 1) ? [] : [[item.name, '']];
          }),
        );
        expect(checks(payloadSchema(form, context))(bare)).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  test('lists just what is sent, in the same order', () => {
    fc.assert(
      fc.property(anyOwnForm, (form) => {
        expect(Object.keys(payloadSchema(form, context).properties ?? {})).toEqual(
          payloadOf(form, context).map(({ name }) => name),
        );
      }),
      { numRuns: 20 },
    );
  });
});

describe('consents', () => {
  const form = ownForm({ minors: '监护人同意' });
  const check = checks(payloadSchema(form, context));
  const sample = samplePayload(form, context);

  test('a guardian has to agree, somebody for themselves does not', () => {
    expect(check({ ...sample, filled_by: 'self' })).toEqual([]);
    expect(check({ ...sample, filled_by: 'guardian' })).not.toEqual([]);
    expect(check({ ...sample, filled_by: 'guardian', consent_guardian: 'yes' })).toEqual([]);
    expect(check({ ...sample, filled_by: 'somebody' })).not.toEqual([]);
  });

  test('nothing but yes is a yes', () => {
    for (const value of ['', 'no', 'on', 'YES']) expect(check({ ...sample, consent: value })).not.toEqual([]);
  });

  test('sensitive data, and a receiver who answers alone, each have one of their own', () => {
    const fields = [{ type: '文字', name: 'z', label: '身份证号', sensitive: true, necessity: '要投保。' }];
    const { required } = payloadSchema(ownForm({ fields, sensitive: true, role: '单独负责' }), context);
    expect(required).toEqual(expect.arrayContaining(['consent', 'consent_sensitive', 'consent_sharing']));
    expect(payloadSchema(ownForm(), context).required).not.toEqual(expect.arrayContaining(['consent_sensitive']));
  });
});

describe('what the page adds', () => {
  const form = ownForm();
  const check = checks(payloadSchema(form, context));
  const sample = samplePayload(form, context);

  test('another form, and another edition, are refused', () => {
    expect(check({ ...sample, form: 'lingyi' })).not.toEqual([]);
    expect(check({ ...sample, version: '00000000' })).not.toEqual([]);
  });

  test('a channel is a code, not a sentence', () => {
    for (const channel of ['', 'qr', 'poster-2', 'x'.repeat(40)]) expect(check({ ...sample, channel })).toEqual([]);
    for (const channel of ['我', 'a b', 'a@b', 'x'.repeat(41)]) expect(check({ ...sample, channel })).not.toEqual([]);
  });
});

test('says what it is in Chinese, and where it lies once that is known', () => {
  const schema = schemaFile(ownForm({ sample: true }), context, 'https://example.com/forms/zuotan/schema.json');
  expect(schema.$id).toBe('https://example.com/forms/zuotan/schema.json');
  expect(schema.title).toBe('座谈报名');
  expect(schema.description).toMatch(/^示例表单/u);
  expect(schema.properties?.['xingming']?.title).toBe('姓名');
  expect(schemaFile(ownForm(), context)).not.toHaveProperty('$id');
});

describe('the sample', () => {
  test('comes back from the form it is sent in', () => {
    fc.assert(
      fc.property(anyOwnForm, (form) => {
        const payload = samplePayload(form, context);
        const sent = new URLSearchParams(urlEncoded(payload));
        const back = Object.fromEntries(
          Object.entries(payload).map(([name, value]) => [
            name,
            Array.isArray(value) ? sent.getAll(name) : sent.get(name),
          ]),
        );
        expect(back).toEqual(payload);
      }),
      { numRuns: 20 },
    );
  });

  test('is nobody: a block of numbers that was never given out, a domain nobody can own', () => {
    const fields = [
      { type: '电话', name: 'dianhua', label: '电话' },
      { type: '邮箱', name: 'youxiang', label: '邮箱' },
    ];
    expect(samplePayload(ownForm({ fields }), context)).toMatchObject({
      dianhua: expect.stringMatching(/^154/u),
      youxiang: expect.stringMatching(/@example\.com$/u),
    });
  });
});

test("the contracts of the samples' own forms take their samples", async () => {
  const contentDir = join(import.meta.dirname, '../../../content');
  const { ids } = await findCampaigns(contentDir);
  const read = async (...path: string[]) => parse(await readFile(join(contentDir, ...path), 'utf8')) as unknown;
  const contracts = await Promise.all(
    ids.map(async (id) => {
      const { regions } = (await read(id, 'campaign.yaml')) as { regions: { root: string } };
      const place = regionTree(regions.root);
      const files = await readdir(join(contentDir, id, 'forms'));
      const forms = files.map(
        async (file) => [file.slice(0, -5), formSchema.parse(await read(id, 'forms', file))] as const,
      );
      return ownContracts({
        forms: Object.fromEntries(await Promise.all(forms)),
        region: place.ok ? place.tree : wholeCountry,
      });
    }),
  );
  expect(contracts.flat().length).toBeGreaterThan(3);
  for (const { form, context: own } of contracts.flat())
    expect([own.id, checks(schemaFile(form, own))(samplePayload(form, own))]).toEqual([own.id, []]);
});
