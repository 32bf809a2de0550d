import type { CatalogueRule } from './rule.js';
import { ambiguousDayMonth } from './rules/ambiguous-day-month.js';
import { ambiguousSeparator } from './rules/ambiguous-separator.js';
import { attainmentDiffers } from './rules/attainment-differs.js';
import { attendanceWithoutEvent } from './rules/attendance-without-event.js';
import { captionDiffersFromTable } from './rules/caption-differs-from-table.js';
import { categoryLeftOut } from './rules/category-left-out.js';
import { categoryWithoutRecords } from './rules/category-without-records.js';
import { changeDiffers } from './rules/change-differs.js';
import { contradictingStatements } from './rules/contradicting-statements.js';
import { contradictingTargets } from './rules/contradicting-targets.js';
import { cumulativeFigureFalls } from './rules/cumulative-figure-falls.js';
import { dateBreaksOrder } from './rules/date-breaks-order.js';
import { dateInFuture } from './rules/date-in-future.js';
import { dateOutsideProject } from './rules/date-outside-project.js';
import { dateOutsideReportingPeriod } from './rules/date-outside-reporting-period.js';
import { duplicateEvent } from './rules/duplicate-event.js';
import { endBeforeStart } from './rules/end-before-start.js';
import { evidenceMissing } from './rules/evidence-missing.js';
import { evidenceShared } from './rules/evidence-shared.js';
import { figureWithoutRows } from './rules/figure-without-rows.js';
import { formulaRangeShort } from './rules/formula-range-short.js';
import { fractionOfPerson } from './rules/fraction-of-person.js';
import { headcountDiffersFromList } from './rules/headcount-differs-from-list.js';
import { heapedHeadcounts } from './rules/heaped-headcounts.js';
import { hiddenRowsCounted } from './rules/hidden-rows-counted.js';
import { jointEventByEachPartner } from './rules/joint-event-by-each-partner.js';
import { labelByLayout } from './rules/label-by-layout.js';
import { listDiffersFromNumber } from './rules/list-differs-from-number.js';
import { missingValue } from './rules/missing-value.js';
import { mixedFormats } from './rules/mixed-formats.js';
import { mixedScript } from './rules/mixed-script.js';
import { nearDuplicateEvent } from './rules/near-duplicate-event.js';
import { negativeNumber } from './rules/negative-number.js';
import { noWholeNumberGives } from './rules/no-whole-number-gives.js';
import { notACountry } from './rules/not-a-country.js';
import { numberStoredAsText } from './rules/number-stored-as-text.js';
import { organisationNeverAppears } from './rules/organisation-never-appears.js';
import { overlappingPartsAdded } from './rules/overlapping-parts-added.js';
import { partAndWhole } from './rules/part-and-whole.js';
import { participantsExceedAttendances } from './rules/participants-exceed-attendances.js';
import { partnerInTwoPlaces } from './rules/partner-in-two-places.js';
import { peopleReportedAsAttendances } from './rules/people-reported-as-attendances.js';
import { perCentForPoints } from './rules/per-cent-for-points.js';
import { periodsMissWhole } from './rules/periods-miss-whole.js';
import { personListedTwice } from './rules/person-listed-twice.js';
import { personalDataInText } from './rules/personal-data-in-text.js';
import { placeholderValue } from './rules/placeholder-value.js';
import { plannedEqualsAchieved } from './rules/planned-equals-achieved.js';
import { plannedStatementDiffersFromTargets } from './rules/planned-statement-differs-from-targets.js';
import { promisedPartAbsent } from './rules/promised-part-absent.js';
import { registerGivenTwice } from './rules/register-given-twice.js';
import { registerHoldsPart } from './rules/register-holds-part.js';
import { resultWithoutTarget } from './rules/result-without-target.js';
import { rowTotalDiffers } from './rules/row-total-differs.js';
import { rowsDifferFromEvents } from './rules/rows-differ-from-events.js';
import { sameEventUnderTwoTypes } from './rules/same-event-under-two-types.js';
import { severalOrganisationsInCell } from './rules/several-organisations-in-cell.js';
import { shareDiffers } from './rules/share-differs.js';
import { sharesMissHundred } from './rules/shares-miss-hundred.js';
import { silentChange } from './rules/silent-change.js';
import { smallCellPublished } from './rules/small-cell-published.js';
import { staleFigure } from './rules/stale-figure.js';
import { staleFormulaValue } from './rules/stale-formula-value.js';
import { statementDiffersFromRegister } from './rules/statement-differs-from-register.js';
import { tableDiffersFromRegister } from './rules/table-differs-from-register.js';
import { tableTotalDiffers } from './rules/table-total-differs.js';
import { targetFarExceeded } from './rules/target-far-exceeded.js';
import { targetMissed } from './rules/target-missed.js';
import { targetWithoutResult } from './rules/target-without-result.js';
import { targetsSwapped } from './rules/targets-swapped.js';
import { titleDateDiffers } from './rules/title-date-differs.js';
import { totalRowAmongRows } from './rules/total-row-among-rows.js';
import { typeLabelVariant } from './rules/type-label-variant.js';
import { unknownEventType } from './rules/unknown-event-type.js';
import { unknownOrganisation } from './rules/unknown-organisation.js';
import { unknownWorkPackage } from './rules/unknown-work-package.js';
import { unlikelyHeadcount } from './rules/unlikely-headcount.js';
import { unlinkedFigure } from './rules/unlinked-figure.js';
import { unreadableDate } from './rules/unreadable-date.js';
import { unreadableNumber } from './rules/unreadable-number.js';
import { wordsDifferFromDigits } from './rules/words-differ-from-digits.js';
import { wrongBase } from './rules/wrong-base.js';

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
  tableDiffersFromRegister,
  registerHoldsPart,
  figureWithoutRows,
  wordsDifferFromDigits,
  listDiffersFromNumber,
  captionDiffersFromTable,
  promisedPartAbsent,
  rowsDifferFromEvents,
  categoryWithoutRecords,
  categoryLeftOut,
  partAndWhole,
  periodsMissWhole,
  overlappingPartsAdded,
  tableTotalDiffers,
  rowTotalDiffers,
  formulaRangeShort,
  staleFormulaValue,
  participantsExceedAttendances,
  peopleReportedAsAttendances,
  plannedStatementDiffersFromTargets,
  plannedEqualsAchieved,
  dateOutsideProject,
  dateOutsideReportingPeriod,
  dateBreaksOrder,
  endBeforeStart,
  dateInFuture,
  titleDateDiffers,
  partnerInTwoPlaces,
  duplicateEvent,
  nearDuplicateEvent,
  sameEventUnderTwoTypes,
  jointEventByEachPartner,
  personListedTwice,
  unknownOrganisation,
  mixedScript,
  severalOrganisationsInCell,
  organisationNeverAppears,
  unknownEventType,
  typeLabelVariant,
  notACountry,
  unknownWorkPackage,
  missingValue,
  placeholderValue,
  negativeNumber,
  fractionOfPerson,
  unlikelyHeadcount,
  heapedHeadcounts,
  headcountDiffersFromList,
  attendanceWithoutEvent,
  evidenceMissing,
  evidenceShared,
  personalDataInText,
  smallCellPublished,
  targetMissed,
  targetFarExceeded,
  targetWithoutResult,
  resultWithoutTarget,
  targetsSwapped,
  contradictingTargets,
  attainmentDiffers,
  shareDiffers,
  wrongBase,
  changeDiffers,
  perCentForPoints,
  noWholeNumberGives,
  sharesMissHundred,
  cumulativeFigureFalls,
  registerGivenTwice,
  staleFigure,
  silentChange,
  unreadableNumber,
  unreadableDate,
  ambiguousSeparator,
  ambiguousDayMonth,
  mixedFormats,
  totalRowAmongRows,
  labelByLayout,
  numberStoredAsText,
  hiddenRowsCounted,
  unlinkedFigure,
];

/** Every rule of the catalogue with its default options, in the order in which they run. */
export function catalogueRules(): readonly CatalogueRule[] {
  return makers.map((make) => make());
}

/** The maker of the rule with the id, or `undefined`. */
export function ruleMaker(id: string): RuleMaker | undefined {
  return makers.find((make) => make().id === id);
}
