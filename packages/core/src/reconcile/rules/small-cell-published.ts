import { canonicalScope } from '../../explain/figure-key.js';
import type { Dataset } from '../../model/dataset.js';
import { group } from '../../model/group.js';
import type { MeasureId } from '../../model/measure.js';
import { measures } from '../../model/measure.js';
import type { Statement } from '../../model/statement.js';
import { cellsAtRisk, type ShownCell } from '../../privacy/cells-at-risk.js';
import type { Messages } from '../messages/messages.js';
import type { CatalogueRule, Observation } from '../rule.js';
import { scopeKey } from '../scope-key.js';
import { locationsOf } from '../stated.js';

export interface SmallCellOptions {
  /** The smallest number of people that may be published. Default 5. */
  readonly tolerance?: number;
}

/** Finds tables of a report that tell of a handful of people, or let a reader compute a withheld number. */
export function smallCellPublished(options: SmallCellOptions = {}): CatalogueRule {
  const { tolerance: minimum = 5 } = options;
  return {
    id: 'small-cell-published',
    group: 'privacy',
    severity: 'warning',
    title: 'A published table tells of a few people',
    needs: 'A report that breaks people down by something, in a table, list or sentence.',
    missing: 'A cell that is not stated is no withheld one; "fewer than 5" is.',
    tolerance:
      'The smallest number that may be published, 5 by default. Nought passes. A withheld cell that the totals give away is a warning, a small one a note.',
    falsePositives: 'People in a public role, such as speakers and mayors.',
    whatToDo:
      'Join small groups, or withhold the cell and a second one, so that the total does not give it away.',
    reads: ['events', 'statements'],
    *check(dataset, { messages }) {
      for (const table of tablesOf(dataset)) {
        const seen = judge(dataset, table, { minimum, messages });
        if (seen) yield seen;
      }
    },
  };
}

/** Measures of people. */
const ofPeople: ReadonlySet<MeasureId> = new Set([
  'attendances',
  'participants',
  'registered',
  'contacts',
]);

/** The figures of people that stand together: of a table with several columns all. */
function tablesOf({ statements }: Dataset): readonly (readonly Statement[])[] {
  const stated = statements.filter(
    ({ measure, role, passage }) =>
      measure !== null && ofPeople.has(measure) && role === 'reported' && passage !== null,
  );
  const tables = group(stated, ({ measure, passage, period, source }) =>
    JSON.stringify([measure, period, source.file, passage?.replace(/(#table[^:]*):\d+$/, '$1')]),
  );
  // Two narrower figures make a breakdown; one is a sentence about something.
  return [...tables.values()].filter(
    (table) => table.filter(({ scope }) => Object.keys(scope).length > 0).length >= 2,
  );
}

function judge(
  dataset: Dataset,
  table: readonly Statement[],
  { minimum, messages }: { readonly minimum: number; readonly messages: Messages },
): Observation | undefined {
  const [measure] = table.flatMap((one) => one.measure ?? []);
  if (measure === undefined) return undefined;
  const scopes = table.map(({ scope }) => canonicalScope(dataset, scope));
  const shared = Object.entries(scopes[0] ?? {}).filter(([name, value]) =>
    scopes.every((scope) => scope[name] === value),
  );
  const dimensions = [...new Set(scopes.flatMap((scope) => Object.keys(scope)))].filter(
    (name) => !shared.some(([one]) => one === name),
  );
  const cells = table.map((statement, at): ShownCell => {
    const key = dimensions.map((name) => [name, scopes[at]?.[name] ?? null] as const);
    return { key: Object.fromEntries(key), value: shownValue(statement, minimum) };
  });
  const { small, computable } = cellsAtRisk(cells, { minimum });
  const given = small.flatMap((at) => (isTotal(cells[at]) ? [] : (table[at] ?? [])));
  const away =
    measures[measure].combines === 'distinct' ? [] : computable.flatMap((at) => table[at] ?? []);
  if (given.length + away.length === 0) return undefined;
  const risky = [...given, ...away];
  const say = messages.privacy.smallCellPublished;
  return {
    key: [measure, ...risky.map(({ scope }) => scopeKey(scope))],
    severity: away.length > 0 ? 'warning' : 'note',
    confidence: away.length > 0 ? 'certain' : 'possible',
    message: say.message({ measure, statements: table, minimum, small: given, computable: away }),
    question: say.question,
    subject: { measure, unit: measures[measure].unit, scope: Object.fromEntries(shared) },
    locations: locationsOf(risky, 'contradicts'),
  };
}

function isTotal(cell: ShownCell | undefined): boolean {
  return Object.values(cell?.key ?? {}).every((value) => value === null);
}

/** `null` for a number that is withheld: "fewer than 5", "under 10". Rounded numbers tell nothing exactly. */
function shownValue({ value, interval }: Statement, minimum: number): number | null | undefined {
  const { low, high } = interval;
  if (low === high) return value;
  return high !== null && high <= minimum && low <= 1 ? null : undefined;
}
