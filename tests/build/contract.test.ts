import { join } from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadCampaign } from '#campaign/load.ts';
import { inputRules } from '#forms/input-rules.ts';
import type { JsonSchema } from '#forms/json-schema.ts';
import { ownContracts, type OwnContract } from '#forms/own-contracts.ts';
import { readSite, type SiteFiles } from '../support/build-site.ts';
import { sharedSite } from '../support/shared-sites.ts';
import { checks } from '../unit/forms/schema-check.ts';

let site: SiteFiles;
let contracts: OwnContract[];
beforeAll(async () => {
  const { id, folder } = await sharedSite('sample');
  site = await readSite(folder);
  const { loaded } = await loadCampaign({ contentDir: join(import.meta.dirname, '../../content'), id });
  contracts = loaded ? ownContracts(loaded.campaign) : [];
});

const json = (path: string): unknown => JSON.parse(site.get(path)?.toString('utf8') ?? 'null');

/** Everything the page of a form would send, by name. */
function controlsOf(id: string) {
  const { children } = parseDocument(site.get(`forms/${id}.html`)?.toString('utf8') ?? '');
  const [form] = DomUtils.getElementsByTagName('form', children).filter(({ attribs }) => 'data-form' in attribs);
  const controls = DomUtils.findAll(
    ({ name, attribs }) => ['input', 'select', 'textarea'].includes(name) && 'name' in attribs,
    form?.children ?? [],
  );
  return Map.groupBy(controls, ({ attribs }) => attribs['name'] ?? '');
}

describe('beside each form that is filled in here', () => {
  test('stand the files for whoever runs its endpoint', () => {
    expect(contracts.length).toBeGreaterThan(0);
    for (const { context } of contracts)
      for (const file of ['schema.json', 'openapi.json', 'sample.json', 'privacy.md'])
        expect([...site.keys()]).toContain(`forms/${context.id}/${file}`);
  });

  test('they belong to the edition the page sends, and to each other', () => {
    for (const { context } of contracts) {
      const schema = json(`forms/${context.id}/schema.json`) as JsonSchema;
      const { payload, body } = json(`forms/${context.id}/sample.json`) as {
        payload: Record<string, unknown>;
        body: string;
      };
      const api = json(`forms/${context.id}/openapi.json`) as { info: { version: string } };
      const sent = controlsOf(context.id).get('version')?.[0]?.attribs['value'];
      expect([sent, schema.properties?.['version']?.const, api.info.version]).toEqual(Array(3).fill(context.version));
      expect(site.get(`forms/${context.id}/privacy.md`)?.toString('utf8')).toContain(context.version);
      expect(checks(schema)(payload)).toEqual([]);
      expect(new Set(new URLSearchParams(body).keys())).toEqual(new Set(Object.keys(payload)));
    }
  });

  test('the form sends what the schema takes, name by name', () => {
    for (const { context } of contracts) {
      const { properties = {} } = json(`forms/${context.id}/schema.json`) as JsonSchema;
      expect([...controlsOf(context.id).keys()].toSorted()).toEqual(Object.keys(properties).toSorted());
    }
  });

  test('and holds visitors to the same rules', () => {
    for (const { form, context } of contracts) {
      const controls = controlsOf(context.id);
      const { properties = {}, required = [] } = json(`forms/${context.id}/schema.json`) as JsonSchema;
      for (const field of form.fields) {
        const name = field.name ?? '';
        const [first, ...others] = controls.get(name) ?? [];
        const { attributes } = inputRules(field);
        const several = field.type === '选择' && field.most > 1;
        // Of several boxes, the browser cannot ask for one.
        if (!several) expect([name, 'required' in (first?.attribs ?? {})]).toEqual([name, required.includes(name)]);
        if (attributes.pattern !== undefined) expect(first?.attribs['pattern']).toBe(attributes.pattern);
        if (attributes.maxlength !== undefined) expect(first?.attribs['maxlength']).toBe(`${attributes.maxlength}`);
        const values = (properties[name]?.items ?? properties[name])?.enum?.filter((value) => value !== '');
        if (values === undefined || !first) continue;
        const offered =
          first.name === 'select'
            ? DomUtils.getElementsByTagName('option', first).map(({ attribs }) => attribs['value'])
            : [first, ...others].map(({ attribs }) => attribs['value']);
        expect(offered.filter((value) => value !== '').toSorted()).toEqual(values.toSorted());
      }
    }
  });
});
