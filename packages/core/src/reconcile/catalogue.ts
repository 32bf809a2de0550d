import type { CatalogueRule } from './rule.js';
import { contradictingStatements } from './rules/contradicting-statements.js';
import { dateBreaksOrder } from './rules/date-breaks-order.js';
import { dateOutsideProject } from './rules/date-outside-project.js';
import { dateOutsideReportingPeriod } from './rules/date-outside-reporting-period.js';
import { duplicateEvent } from './rules/duplicate-event.js';
import { missingValue } from './rules/missing-value.js';
import { mixedScript } from './rules/mixed-script.js';
import { nearDuplicateEvent } from './rules/near-duplicate-event.js';
import { notACountry } from './rules/not-a-country.js';
import { partAndWhole } from './rules/part-and-whole.js';
import { plannedEqualsAchieved } from './rules/planned-equals-achieved.js';
import { plannedStatementDiffersFromTargets } from './rules/planned-statement-differs-from-targets.js';
import { rowsDifferFromEvents } from './rules/rows-differ-from-events.js';
import { sameEventUnderTwoTypes } from './rules/same-event-under-two-types.js';
import { severalOrganisationsInCell } from './rules/several-organisations-in-cell.js';
import { statementDiffersFromRegister } from './rules/statement-differs-from-register.js';
import { targetFarExceeded } from './rules/target-far-exceeded.js';
import { targetMissed } from './rules/target-missed.js';
import { unknownOrganisation } from './rules/unknown-organisation.js';

/** Options that any rule of the catalogue may be made with; a rule without a tolerance takes none. */
export interface RuleOptions {
  /** How far figures may differ and pass, in the unit that the rule's page names. */
  readonly tolerance?: number;
}

/** Makes a rule of the catalogue. */
export type RuleMaker = (options?: RuleOptions) => CatalogueRule;

/** The rules of the catalogue, in the order in which they run. */
const makers: readonly RuleMaker[] = [
  contradictingStatements,
  statementDiffersFromRegister,
  rowsDifferFromEvents,
  partAndWhole,
  plannedStatementDiffersFromTargets,
  plannedEqualsAchieved,
  dateOutsideProject,
  dateOutsideReportingPeriod,
  dateBreaksOrder,
  duplicateEvent,
  nearDuplicateEvent,
  sameEventUnderTwoTypes,
  unknownOrganisation,
  mixedScript,
  severalOrganisationsInCell,
  notACountry,
  missingValue,
  targetMissed,
  targetFarExceeded,
];

/** Every rule of the catalogue with its default options, in the order in which they run. */
export function catalogueRules(): readonly CatalogueRule[] {
  return makers.map((make) => make());
}

/** The maker of the rule with the id, or `undefined`. */
export function ruleMaker(id: string): RuleMaker | undefined {
  return makers.find((make) => make().id === id);
}
