import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { checkAsJson } from '../../src/json/check-as-json.js';
import { checkReportSchema } from '../../src/schema/check-report-schema.js';
import { parseCheckReport } from '../../src/schema/parse-check-report.js';
import { summarySchema } from '../../src/schema/summary-schema.js';
import { jsonSchemaOf } from '../support/json-schema-of.js';
import { sampleReport } from '../support/sample-report.js';

// `npx vitest run packages/reports/test/schema -u` writes the published files anew.
const published = '../../../sdk/schema';

describe('the published JSON Schema', () => {
  it.each([
    { name: 'check', schema: checkReportSchema, title: 'Result of partnership-impact check' },
    { name: 'summary', schema: summarySchema, title: 'Result of partnership-impact summary' },
  ])('$name is made from the schema in the code', async ({ name, schema, title }) => {
    await expect(jsonSchemaOf(schema, name, title)).toMatchFileSnapshot(
      `${published}/${name}.json`,
    );
  });

  it('accepts what check prints', () => {
    const validate = new Ajv2020({ strict: false }).compile(
      JSON.parse(jsonSchemaOf(checkReportSchema, 'check', '')),
    );
    expect(validate(JSON.parse(checkAsJson(sampleReport))) || validate.errors).toBe(true);
  });
});

describe('parseCheckReport', () => {
  it('gives back what was printed', () => {
    expect(parseCheckReport(JSON.parse(checkAsJson(sampleReport)))).toEqual(sampleReport);
  });

  it('says where something else does not fit', () => {
    expect(() => parseCheckReport({ schema: 'other' }, { file: 'old.json' })).toThrow(
      '"old.json" is no result of a check: schema does not fit.',
    );
  });
});
