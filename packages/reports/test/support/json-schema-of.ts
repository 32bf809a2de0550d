import * as z from 'zod/mini';

/** A zod schema as the text of a JSON Schema file. */
export function jsonSchemaOf(schema: z.ZodMiniType, id: string, title: string): string {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input' });
  return `${JSON.stringify({ $schema, $id: `urn:partnership-impact:${id}`, title, ...rest }, null, 2)}\n`;
}
