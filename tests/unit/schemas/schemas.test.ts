import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { findCampaigns } from '#campaign/find.ts';
import { loadCampaign } from '#campaign/load.ts';
import type { LoadedCampaign } from '#campaign/model.ts';
import { campaignSchema } from '#schemas/campaign.ts';
import { collectionNames, collections } from '#schemas/collections.ts';
import { formSchema } from '#schemas/form.ts';
import { loadFiles, reportOf } from '../../support/load-files.ts';

/* What holds for every schema: it takes the sample and a small campaign, changes nothing the second time, and explains every field. */

const contentDir = resolve(import.meta.dirname, '../../../content');
const schemas: Record<string, z.ZodType> = {
  campaign: campaignSchema,
  form: formSchema,
  ...Object.fromEntries(collectionNames.map((name) => [name, collections[name].schema])),
};

const campaigns: LoadedCampaign[] = [];
beforeAll(async () => {
  const { ids } = await findCampaigns(contentDir);
  for (const id of ids) {
    const { loaded, problems } = await loadCampaign({ contentDir, id, drafts: true });
    if (!loaded) throw new Error(`The sample ${id} does not load.\n${reportOf(problems)}`);
    campaigns.push(loaded);
  }
  const small = await loadFiles();
  if (!small.loaded) throw new Error(small.report);
  campaigns.push(small.loaded);
});

/** Checked data of all files that a schema is for. */
function dataFor(name: string): unknown[] {
  if (name === 'campaign') return campaigns.map(({ campaign }) => campaign.config);
  if (name === 'form') return campaigns.flatMap(({ campaign }) => Object.values(campaign.forms));
  return campaigns.flatMap(({ entries }) =>
    entries.filter(({ collection }) => collection === name).map(({ data }) => data),
  );
}

describe.each(Object.keys(schemas))('%s', (name) => {
  const schema = schemas[name]!;

  it('takes the sample, and gives checked data back unchanged', () => {
    const all = dataFor(name);
    expect(all.length).toBeGreaterThan(0);
    for (const data of all) expect(schema.parse(structuredClone(data))).toEqual(data);
  });

  it('refuses a field it does not know', () => {
    const data = { ...(dataFor(name)[0] as object), surprise: 1 };
    expect(schema.safeParse(data).error?.issues).toMatchObject([{ code: 'unrecognized_keys', keys: ['surprise'] }]);
  });

  it('refuses null for what may be left out', () => {
    const data = dataFor(name)[0] as Record<string, unknown>;
    const shape = variantOf(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Shape, data);
    for (const field of Object.keys(shape.properties!))
      expect(schema.safeParse({ ...data, [field]: null }).success, field).toBe(false);
    for (const field of shape.required ?? [])
      expect(schema.safeParse({ ...data, [field]: undefined }).success, field).toBe(false);
  });

  it('describes itself and every field, in Chinese', () => {
    const missing = undescribed(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Shape, name);
    expect(missing).toEqual([]);
  });
});

interface Shape {
  description?: string;
  properties?: Record<string, Shape>;
  required?: string[];
  items?: Shape;
  const?: unknown;
  oneOf?: Shape[];
}

/** Of a union, the form that the data has. */
const variantOf = (shape: Shape, data: Record<string, unknown>): Shape =>
  shape.oneOf?.find(({ properties = {} }) =>
    Object.entries(properties).every(([name, field]) => field.const === undefined || field.const === data[name]),
  ) ?? shape;

function undescribed(shape: Shape, path: string, isField = true): string[] {
  const own = isField && shape.const === undefined && !/\p{Script=Han}/u.test(shape.description ?? '') ? [path] : [];
  const below = Object.entries(shape.properties ?? {}).flatMap(([name, field]) =>
    undescribed(field, `${path}.${name}`),
  );
  // The item of a list is described by the list; its own fields need words of their own.
  const items = shape.items ? undescribed(shape.items, `${path}[]`, false) : [];
  const variants = (shape.oneOf ?? []).flatMap((variant) => undescribed(variant, path, false));
  return [...own, ...below, ...items, ...variants];
}
