import { describe, expect, it } from 'vitest';
import { jsonSchemaOf } from '../../../reports/test/support/json-schema-of.js';
import { acknowledgementsSchema } from '../../src/acknowledgement/parse-acknowledgements.js';
import { configSchema } from '../../src/config/config-schema.js';

// `npx vitest run packages/sdk/test/config -u` writes the published files anew.
describe('the published JSON Schema', () => {
  it.each([
    { name: 'config', schema: configSchema, title: 'Config of Partnership Impact' },
    {
      name: 'acknowledgements',
      schema: acknowledgementsSchema,
      title: 'Findings that a person accepted',
    },
  ])('$name is made from the schema in the code', async ({ name, schema, title }) => {
    await expect(jsonSchemaOf(schema, name, title)).toMatchFileSnapshot(
      `../../schema/${name}.json`,
    );
  });
});
