import { ImpactError } from '@partnership-impact/core';
import type { Form } from '../sniff/sniff.js';

const reasons: Partial<Record<Form, string>> = {
  xls: 'is a workbook of Excel 97 to 2003, which is not read. Save it as .xlsx and give that',
  encrypted: 'is protected by a password. Save it without one and give that',
  binary:
    'is no table, workbook or document that can be read. Give CSV, XLSX, ODS, Markdown, HTML, DOCX, PDF, JSON, Parquet or Arrow',
  xml: 'is XML that is not read. IATI activities with results are',
};

/** The error for an input whose form no reader takes. */
export function refused(file: string, form: Form): ImpactError {
  return new ImpactError(
    'unreadable-input',
    `"${file}" ${reasons[form] ?? `is ${form}, which is not read`}.`,
  );
}
