import type { CheckReport } from './check-report.js';

/**
 * The report with files named briefly in its sentences: `report.md` for `folder/report.md`, where no
 * other input is called so. Places keep the whole path, by which they can be opened.
 */
export function withShortNames(report: CheckReport): CheckReport {
  const inShort = shortener(report.inputs.map(({ file }) => file));
  return {
    ...report,
    statements: report.statements.map((one) => ({
      ...one,
      reason: one.reason === null ? null : inShort(one.reason),
    })),
    findings: report.findings.map((finding) => ({
      ...finding,
      message: inShort(finding.message),
      question: inShort(finding.question),
      ...(finding.likelyWrong
        ? { likelyWrong: { ...finding.likelyWrong, text: inShort(finding.likelyWrong.text) } }
        : {}),
      explanations: finding.explanations.map((one) => ({ ...one, text: inShort(one.text) })),
    })),
    unverifiable: report.unverifiable.map((one) => ({ ...one, reason: inShort(one.reason) })),
    issues: report.issues.map((issue) => ({ ...issue, message: inShort(issue.message) })),
  };
}

function shortener(files: readonly string[]): (text: string) => string {
  const names = files.map((file) => file.replace(/^.*[\\/]/, ''));
  const brief = files.flatMap((file, at) => {
    const name = names[at] ?? file;
    const isAlone = names.filter((other) => other === name).length === 1;
    return isAlone && name !== file ? [{ file, name }] : [];
  });
  return (text) => brief.reduce((all, { file, name }) => all.replaceAll(file, name), text);
}
