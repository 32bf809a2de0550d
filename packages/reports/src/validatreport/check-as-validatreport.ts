import {
  type FindingLocation,
  ImpactError,
  type Severity,
  type SourceRef,
} from '@partnership-impact/core';
import type { CheckReport, StatementChecked } from '../check-report.js';
import { placeText } from '../place.js';
import type { ValidationEvent, ValidationMaking } from './validation-event.js';

/** Who made the check. */
export interface ValidatreportOptions {
  /** Version of the software. Left out where not given. */
  readonly version?: string | undefined;
}

const severities = { error: 'error', warning: 'warning', note: 'information' } as const;

/**
 * Writes a check as a ValidatReport 1.0.0, the validation report of the European Statistical System.
 *
 * A finding is a validation with the value `0`, whether it was acknowledged or not; a stated figure
 * that agrees one with `1`; a figure or a check that could not be verified one with `NA`. Figures
 * that are contradicted stand as findings, figures that no measure fits not at all.
 *
 * @returns Indented JSON with a line end.
 * @throws `ImpactError` `invalid-option` for a check without a day: each validation must say
 *   its time, and nothing here reads a clock.
 * @example
 * JSON.parse(checkAsValidatreport(report))[0].type; // => 'validation'
 */
export function checkAsValidatreport(
  report: CheckReport,
  options: ValidatreportOptions = {},
): string {
  const { version } = options;
  if (report.asOf === null) {
    throw new ImpactError(
      'invalid-option',
      'A ValidatReport gives the time of each validation. Say the day of the check: --as-of YYYY-MM-DD.',
    );
  }
  const made: ValidationMaking = {
    time: report.asOf,
    actor: 'partnership-impact',
    ...(version === undefined ? {} : { agent: `partnership-impact ${version}` }),
  };
  const events = [
    ...report.findings.map(({ id, rule, severity, message, locations }) =>
      validation(made, { id, rule, severity, value: '0', message, locations }),
    ),
    ...report.statements.flatMap((statement, index) => ofStatement(made, statement, index)),
    ...report.unverifiable.map(({ rule, reason: message, locations }, index) => {
      const id = `check-${index + 1}`;
      return validation(made, { id, rule, severity: 'note', value: 'NA', message, locations });
    }),
  ];
  return `${JSON.stringify(events, null, 2)}\n`;
}

function ofStatement(
  made: ValidationMaking,
  { status, role, measure, printed, reason, source }: StatementChecked,
  index: number,
): readonly ValidationEvent[] {
  if (status !== 'verified' && status !== 'unverifiable') return [];
  const rule =
    role === 'planned'
      ? 'planned-statement-differs-from-targets'
      : 'statement-differs-from-register';
  const about = `${printed} ${measure ?? ''} ${role === 'planned' ? 'planned' : 'stated'}.`;
  const message = reason === null ? about : `${about} ${reason}`;
  const value = status === 'verified' ? '1' : 'NA';
  const id = `figure-${index + 1}`;
  const locations = [{ relation: 'contradicts', source } as const];
  return [validation(made, { id, rule, severity: 'error', value, message, locations })];
}

interface Outcome {
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly value: ValidationEvent['value'];
  readonly message: string;
  readonly locations: readonly FindingLocation[];
}

function validation(event: ValidationMaking, outcome: Outcome): ValidationEvent {
  const { id, rule, severity, value, message, locations } = outcome;
  const against = locations.filter(({ relation }) => relation === 'contradicts');
  const target = places((against.length > 0 ? against : locations).map(({ source }) => source));
  return {
    id,
    type: 'validation',
    event,
    rule: {
      language: 'partnership-impact',
      expression: rule,
      severity: severities[severity],
      description: rule.replaceAll('-', ' '),
    },
    data: { source: places(locations.map(({ source }) => source)), target, description: message },
    value,
  };
}

function places(sources: readonly SourceRef[]): readonly string[] {
  return [...new Set(sources.map(placeText))];
}
