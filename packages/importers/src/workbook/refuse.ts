import { ImpactError } from '@partnership-impact/core';
import type { Form } from '../sniff/sniff.js';

const reasons: Partial<Record<Form, string>> = {
  empty: 'is empty. Give a workbook with at least one sheet.',
  xls: 'is a workbook of the old binary form (.xls, .xlsb). Open it and save it as .xlsx.',
  encrypted: 'is locked with a password. Open it, remove the password and save it again.',
  docx: 'is a Word document, not a workbook. Give an .xlsx or .ods file.',
  pdf: 'is a PDF, not a workbook. Give an .xlsx or .ods file.',
};

/** The error for bytes that are no workbook that can be read: what they are, and what to do. */
export function noWorkbook(file: string, form: Form): ImpactError {
  const reason =
    reasons[form] ??
    (form === 'binary'
      ? 'is not a workbook: its bytes are neither .xlsx nor .ods. It may be damaged; save it again.'
      : `is not a workbook but ${form.toUpperCase()} text. Give an .xlsx or .ods file.`);
  return new ImpactError('unreadable-input', `"${file}" ${reason}`);
}

/** The error for a workbook of which nothing can be read. */
export function damagedWorkbook(file: string, why: string): ImpactError {
  return new ImpactError(
    'unreadable-input',
    `"${file}" is damaged and cannot be read as a workbook (${why}). ` +
      'Open it in a spreadsheet program and save it again.',
  );
}
