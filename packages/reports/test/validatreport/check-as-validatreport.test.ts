import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { checkAsValidatreport } from '../../src/validatreport/check-as-validatreport.js';
import { sampleReport } from '../support/sample-report.js';

const text = { type: 'string' } as const;
const texts = { type: 'array', items: text } as const;

/** What the format asks of a validation, stricter: nothing that it does not name. */
const validation = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'type', 'event', 'rule', 'data', 'value'],
  properties: {
    id: text,
    type: { enum: ['validation'] },
    event: {
      type: 'object',
      additionalProperties: false,
      required: ['time', 'actor'],
      properties: { time: text, actor: text, agent: text, trigger: text },
    },
    rule: {
      type: 'object',
      additionalProperties: false,
      required: ['language', 'expression', 'severity'],
      properties: {
        language: text,
        expression: text,
        severity: { enum: ['information', 'warning', 'error'] },
        description: text,
        change: { enum: ['up', 'down'] },
      },
    },
    data: {
      type: 'object',
      additionalProperties: false,
      required: ['source', 'target'],
      properties: { source: texts, target: texts, description: text },
    },
    value: { enum: ['0', '1', 'NA'] },
  },
};

describe('checkAsValidatreport', () => {
  const events = JSON.parse(checkAsValidatreport(sampleReport, { version: '1.2.3' }));

  it('has the structure of the format', () => {
    const validate = new Ajv().compile({ type: 'array', items: validation });
    expect(validate(events) || validate.errors).toBe(true);
  });

  it('gives findings 0, figures that agree 1, what could not be verified NA', () => {
    expect(events.map(({ id, value }: { id: string; value: string }) => `${id} ${value}`)).toEqual([
      'f1 0',
      'f2 0',
      'f3 0',
      'f4 0',
      'figure-2 1',
      'check-1 NA',
    ]);
    expect(events[0].data).toMatchObject({
      source: ['report.md:212:3', 'register.csv:19:7'],
      target: ['report.md:212:3'],
    });
  });

  it('needs a day', () => {
    expect(() => checkAsValidatreport({ ...sampleReport, asOf: null })).toThrow('--as-of');
  });
});
