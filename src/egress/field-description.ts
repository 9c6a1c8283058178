import { z } from 'zod';

interface JsonSchema {
  description?: string;
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  prefixItems?: JsonSchema[];
  additionalProperties?: JsonSchema | boolean;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  allOf?: JsonSchema[];
}

const known = new Map<z.ZodType, JsonSchema>();

/** A schema as JSON Schema; made once, since it is asked about many fields. */
export function jsonSchemaOf(schema: z.ZodType): JsonSchema {
  const made =
    known.get(schema) ??
    (z.toJSONSchema(schema, { io: 'output', unrepresentable: 'any', reused: 'inline' }) as JsonSchema);
  known.set(schema, made);
  return made;
}

/** What the schema says a field is for, which is what authors read about it; undefined where it says nothing. */
export function fieldDescription(schema: z.ZodType, path: readonly (string | number)[]): string | undefined {
  return inside(jsonSchemaOf(schema), path).find((description) => description !== undefined);
}

function inside(schema: JsonSchema, path: readonly (string | number)[]): (string | undefined)[] {
  const variants = [schema.anyOf, schema.oneOf, schema.allOf].flatMap((list) => list ?? []);
  const through = variants.flatMap((variant) => inside(variant, path));
  const [step, ...rest] = path;
  if (step === undefined) return [schema.description, ...through];
  const next =
    typeof step === 'number'
      ? (schema.prefixItems?.[step] ?? schema.items)
      : (schema.properties?.[step] ?? other(schema));
  return [...(next === undefined ? [] : inside(next, rest)), ...through];
}

const other = ({ additionalProperties }: JsonSchema) =>
  typeof additionalProperties === 'object' ? additionalProperties : undefined;
