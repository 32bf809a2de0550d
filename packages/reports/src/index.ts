export { type ChartOfSummary, chartOfSummary } from './chart-of-summary.js';
export { type ChartShowing, chartsShowing } from './charts-showing.js';
export type * from './check-comparison.js';
export type * from './check-report.js';
export { summaryAsCsv } from './csv/summary-as-csv.js';
export type { DocxPicture } from './docx/docx-picture.js';
export { type CauseGroup, findingsByCause } from './findings-by-cause.js';
export {
  type CheckFormat,
  checkFormats,
  type FormatCheckOptions,
  formatCheck,
} from './format-check.js';
export { formatSummary, type SummaryFormat, summaryFormats } from './format-summary.js';
export { type CheckPageOptions, checkAsHtml, type PageChart } from './html/check-as-html.js';
export { type ImpactReportParts, impactReport } from './impact/impact-report.js';
export { type ReportAsDocxOptions, reportAsDocx } from './impact/report-as-docx.js';
export { reportAsHtml } from './impact/report-as-html.js';
export { type ReportAsMarkdownOptions, reportAsMarkdown } from './impact/report-as-markdown.js';
export { reportAsText } from './impact/report-as-text.js';
export type * from './impact/report-document.js';
export { checkAsJson } from './json/check-as-json.js';
export { summaryAsJson } from './json/summary-as-json.js';
export { checkAsJunit, type JunitOptions } from './junit/check-as-junit.js';
export { annotatedMarkdown, type DocumentToAnnotate } from './markdown/annotated-markdown.js';
export { checkAsMarkdown } from './markdown/check-as-markdown.js';
export { summaryAsMarkdown } from './markdown/summary-as-markdown.js';
export { type NetworkReportParts, networkReport } from './network/network-report.js';
export { placeText } from './place.js';
export type { ReportColumn } from './report-column.js';
export { checkAsSarif, type SarifOptions } from './sarif/check-as-sarif.js';
export { parseCheckReport } from './schema/parse-check-report.js';
export type * from './summary-report.js';
export { checkAsText } from './text/check-as-text.js';
export { type Reading, readingAsText } from './text/reading-as-text.js';
export { summaryAsText } from './text/summary-as-text.js';
export type { TextOptions } from './text/text-options.js';
export {
  checkAsValidatreport,
  type ValidatreportOptions,
} from './validatreport/check-as-validatreport.js';
export type * from './validatreport/validation-event.js';
