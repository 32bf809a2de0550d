export { aggregate } from './aggregate/aggregate.js';
export { aggregateColumns } from './aggregate/aggregate-columns.js';
export { type AggregateMeasure, aggregateMeasures } from './aggregate/aggregate-measure.js';
export { fromArrow, toArrow } from './aggregate/arrow.js';
export type * from './aggregate/arrow-table.js';
export { type Attainment, type AttainmentOptions, attainments } from './aggregate/attainment.js';
export { type AttendanceLists, attendanceLists } from './aggregate/attendance-list.js';
export { isoWeek, projectMonthOf } from './aggregate/calendar-parts.js';
export { columnsOf } from './aggregate/columns-of.js';
export {
  type Comparison,
  type ComparisonOptions,
  compareDatasets,
  type EventChange,
  type FigureChange,
} from './aggregate/comparison.js';
export {
  type ContactFunnelOptions,
  contactFunnel,
  type FunnelRow,
} from './aggregate/contact-funnel.js';
export {
  type ContactGrowth,
  type ContactGrowthOptions,
  contactGrowth,
  type GrowthRow,
  growthRows,
} from './aggregate/contact-growth.js';
export type { ContactDimension } from './aggregate/contact-values.js';
export type {
  CodeColumn,
  CodeListColumn,
  Codes,
  EventColumns,
  NumberColumn,
} from './aggregate/event-columns.js';
export { knownDimensions } from './aggregate/event-dimensions.js';
export { type AggregateRow, type Figure, notGiven } from './aggregate/figure.js';
export { figureOf } from './aggregate/figure-of.js';
export { firstReached } from './aggregate/first-reached.js';
export { type Pace, paceNeeded } from './aggregate/pace.js';
export { type Projection, projectionOf } from './aggregate/projection.js';
export type { Credit, FigureOptions, Query, Totals, Where } from './aggregate/query.js';
export { type Rate, rateOf } from './aggregate/rate.js';
export { type ReachRow, reachOf, unknownGroup } from './aggregate/reach.js';
export {
  type Series,
  type SeriesOptions,
  type SeriesPoint,
  seriesOf,
  seriesOfColumns,
} from './aggregate/series.js';
export {
  type Planned,
  plannedFor,
  printedScope,
  scopeKey,
  targetsInForce,
} from './aggregate/target-in-force.js';
export type { Grain, TimeStep } from './aggregate/time-steps.js';
export { type Verification, verificationOf } from './aggregate/verification.js';
export * from './errors.js';
export * from './explain/explanation.js';
export * from './explain/repair.js';
export type { Attendance, Presence } from './model/attendance.js';
export {
  addDays,
  addMonths,
  type CalendarDate,
  dayNumber,
  fromDayNumber,
  isCalendarDate,
} from './model/calendar-date.js';
export {
  type Contact,
  type ContactState,
  type ContactStep,
  contactStates,
  type LawfulBasis,
} from './model/contact.js';
export type { ContactEntry } from './model/contact-entry.js';
export { countryCode, countryName, levelOfCountryText } from './model/country.js';
export { type Dataset, emptyDataset } from './model/dataset.js';
export type { DerivedFigure, DerivedKind, DerivedOperand } from './model/derived-figure.js';
export { blankEvent, type EventRecord, type Mode, type Setting } from './model/event.js';
export { type EventType, type Level, levels } from './model/event-type.js';
export { foldLookAlikes, foldName } from './model/fold-name.js';
export * from './model/input-read.js';
export { type Interval, isInInterval } from './model/interval.js';
export type * from './model/issue.js';
export * from './model/measure.js';
export type { Organisation, OrganisationRole, TargetGroup } from './model/organisation.js';
export {
  type ParseDatasetOptions,
  type ParsedDataset,
  parseDataset,
} from './model/parse-dataset.js';
export { isWithin, lastDay, type Period, projectMonths, year } from './model/period.js';
export type { PlainValue } from './model/plain-value.js';
export type { Project, WorkPackage } from './model/project.js';
export { isSameWord } from './model/same-word.js';
export { type Dimension, dimensionIds, type Scope } from './model/scope.js';
export { type Script, scriptsOf } from './model/script.js';
export * from './model/severity.js';
export {
  type CellPlace,
  placeOf,
  quoteLimit,
  type RecordSource,
  type SourceRef,
  unsourced,
} from './model/source-ref.js';
export type { Statement, StatementListing } from './model/statement.js';
export type { StatementRole } from './model/statement-role.js';
export type * from './model/table-found.js';
export type { Target } from './model/target.js';
export { type Vocabulary, vocabularyOf } from './model/vocabulary.js';
export { usualMinimum } from './privacy/assert-minimum.js';
export { withoutPersonalDetails } from './privacy/personal-details.js';
export { type Identity, pseudonymOf, shortestKey } from './privacy/pseudonym.js';
export { type PublishedFunnelRow, publishFunnel } from './privacy/publish-funnel.js';
export {
  type PublishedGrowth,
  type PublishedGrowthRow,
  publishGrowth,
} from './privacy/publish-growth.js';
export { type PublishedReachRow, publishReach } from './privacy/publish-reach.js';
export type { PublishedNetwork } from './privacy/published-network.js';
export {
  type Expiry,
  expiredContacts,
  type Retention,
  type RetentionOptions,
  type RetentionRule,
} from './privacy/retention.js';
export {
  type PublishedCell,
  type PublishedTable,
  type SuppressOptions,
  suppressSmallCells,
} from './privacy/suppress-small-cells.js';
export * from './reconcile/acknowledgement.js';
export { catalogueRules, type RuleOptions } from './reconcile/catalogue.js';
export { type CheckOptions, check } from './reconcile/check.js';
export type * from './reconcile/check-result.js';
export { compareFindings, type FindingsCompared } from './reconcile/compare-findings.js';
export { configuredRules, type RuleConfig } from './reconcile/configured-rules.js';
export type { DatasetChange, Exchange, ValueChange } from './reconcile/dataset-change.js';
export {
  type ComparisonOperator,
  type DeclaredRule,
  declaredRule,
} from './reconcile/declared-rule.js';
export type * from './reconcile/earlier-check.js';
export * from './reconcile/finding.js';
export type { JudgedIssue } from './reconcile/judged-issue.js';
export type * from './reconcile/judgement.js';
export {
  type MergeProposal,
  mergeProposals,
  type NamedOrganisation,
} from './reconcile/merge-proposals.js';
export { english } from './reconcile/messages/english/english.js';
export type { Messages } from './reconcile/messages/messages.js';
export { recommendedRules } from './reconcile/recommended-rules.js';
export type { RecordChange } from './reconcile/record-change.js';
export * from './reconcile/rule.js';
export { ruleSet } from './reconcile/rule-set.js';
export { type RuleSetName, ruleSetNames } from './reconcile/rule-set-name.js';
export type { RuleSetting } from './reconcile/rule-setting.js';
