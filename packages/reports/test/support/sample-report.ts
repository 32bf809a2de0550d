import type { Finding } from '@partnership-impact/core';
import type { CheckReport } from '../../src/check-report.js';

const noSubject = { measure: null, unit: null, scope: {}, period: null };

/** A finding with what is common to all of them filled in. */
export function findingWith(given: Partial<Finding> & Pick<Finding, 'id' | 'rule'>): Finding {
  return {
    severity: 'error',
    confidence: 'certain',
    message: 'Something differs.',
    question: 'Which one holds?',
    subject: noSubject,
    figures: [],
    locations: [],
    explanations: [],
    repairs: [],
    cause: null,
    acknowledgement: null,
    ...given,
  };
}

const row = { file: 'register.csv', line: 19, column: 7, row: 19 };
const sentence = {
  file: 'report.md',
  line: 212,
  column: 3,
  quote: 'The partnership held 16 peer-learning events in four countries.',
};

/** A report with every part that a format prints. */
export const sampleReport: CheckReport = {
  schema: 'partnership-impact/check/1',
  project: 'River Schools',
  config: 'partnership-impact.config.json',
  asOf: '2021-06-01',
  inputs: [
    { file: 'register.csv', kind: 'register', sha256: 'a'.repeat(64), records: 31, issues: 1 },
    { file: 'report.md', kind: 'report', sha256: 'b'.repeat(64), records: 52, issues: 0 },
  ],
  totals: { records: 31, events: 34, attendances: 712, participants: null },
  missing: { records: 0, events: 0, attendances: 2, participants: 31 },
  tables: [
    {
      file: 'register.csv',
      line: 1,
      header: ['Date', 'Type', 'Headcount'],
      rows: 31,
      role: 'register',
      fields: ['start', 'type', 'headcount'],
    },
  ],
  statements: [
    {
      value: 16,
      printed: '16',
      role: 'reported',
      measure: 'events',
      scope: { type: 'Peer-learning' },
      period: null,
      source: sentence,
      status: 'contradicted',
      reason: 'The register gives 13.',
    },
    {
      value: 712,
      printed: '712',
      role: 'reported',
      measure: 'attendances',
      scope: {},
      period: null,
      source: { file: 'report.md', line: 240, column: 9 },
      status: 'verified',
      reason: null,
    },
  ],
  coverage: {
    found: 52,
    linked: 48,
    verified: 40,
    contradicted: 8,
    unverifiable: 4,
    rows: { read: 31, used: 31 },
  },
  findings: [
    findingWith({
      id: 'f1',
      rule: 'statement-against-register',
      message: 'The report states 16 peer-learning events; the register has 13 rows of that type.',
      question: 'Does one row stand for several meetings?',
      subject: { ...noSubject, measure: 'events', unit: 'events' },
      figures: [
        { role: 'reported', value: 16, printed: '16', label: 'events stated', source: sentence },
        { role: 'recomputed', value: 13, printed: '13', label: 'rows of the type', source: null },
      ],
      locations: [
        { relation: 'contradicts', source: sentence },
        { relation: 'contributes', source: row },
      ],
      explanations: [
        {
          kind: 'row-counts-for-many',
          text: 'One row stands for four events.',
          formula: '13 - 1 + 4 = 16',
          posterior: 0.93,
          hypothesesTried: 31,
          chance: 0.02,
          refutedBy: [],
        },
      ],
      repairs: [{ location: row, from: '1', to: '4', solves: ['f1', 'f2'], opens: [] }],
      cause: 'row 19',
    }),
    findingWith({
      id: 'f2',
      rule: 'rows-against-stated-events',
      severity: 'warning',
      confidence: 'likely',
      message: 'The report states 34 events; the register has 31 rows.',
      locations: [{ relation: 'contributes', source: row }],
      cause: 'row 19',
    }),
    findingWith({
      id: 'f3',
      rule: 'mixed-script',
      severity: 'warning',
      message: '"СММ" mixes letters of two alphabets that look alike; "Σχέδιο δράσης" does not.',
      question: 'Is "CMM" meant?',
      locations: [
        {
          relation: 'contradicts',
          source: { file: 'plan.xlsx', sheet: 'Events', row: 18, column: 2, quote: 'СММ' },
        },
      ],
      repairs: [
        {
          location: { file: 'plan.xlsx', sheet: 'Events', row: 18, column: 2 },
          from: 'СММ',
          to: 'CMM',
          solves: ['f3'],
          opens: [],
        },
      ],
    }),
    findingWith({
      id: 'f4',
      rule: 'target-missed',
      severity: 'note',
      message: '6 of 10 forward-looking events were held.',
      acknowledgement: {
        reason: 'Agreed with the funder <in writing>.',
        by: 'A. Coordinator',
        on: '2021-05-01',
        until: null,
      },
    }),
  ],
  unverifiable: [
    {
      rule: 'attendance-against-headcount',
      reason: 'No attendance list was given.',
      locations: [],
    },
  ],
  acknowledgements: [{ finding: 'f9', state: 'unused', reason: 'The venue changed.' }],
  since: {
    file: 'last.json',
    new: ['f3'],
    changed: ['f1'],
    unchanged: ['f2', 'f4'],
    gone: [{ id: 'f8', message: 'The date 31/02/2021 does not exist.' }],
  },
  issues: [
    {
      severity: 'warning',
      code: 'unreadable-number',
      message: '"22 (remote only)" is no plain number; 22 was read.',
      source: { file: 'register.csv', line: 7, column: 12 },
    },
  ],
};
