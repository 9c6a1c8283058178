import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { regionTree } from '#campaign/region-tree.ts';
import type { ContractContext, JsonSchema } from '#forms/json-schema.ts';

/*
 * How an endpoint checks what it gets:
 *   checks(schema)   a function that says whether a value is accepted, and why not (strict ajv, formats on)
 *   context          a contract's surroundings: a form called `zuotan` of a campaign in Shanxi
 */

export function checks(schema: JsonSchema) {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  addFormats.default(ajv, { keywords: false });
  const validate = ajv.compile(schema);
  return (value: unknown): string[] =>
    validate(value) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const shanxi = regionTree('山西省');
if (!shanxi.ok) throw new Error('山西省');
export const region = shanxi.tree;
export const context: ContractContext = { id: 'zuotan', version: '0badc0de', region };
