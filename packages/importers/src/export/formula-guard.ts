const startsFormula = /^\s*'*[=+\-@\uff1d\uff0b\uff0d\uff20]|^'*[\t\r\n]/;
const isNumber = /^\s*[-+]?\d[\d.,'\u00a0\u202f ]*%?\s*$/;

/** Whether a spreadsheet program may run a text as a formula when it opens a CSV, or a guard stands before one. */
function isFormula(text: string): boolean {
  return startsFormula.test(text) && !isNumber.test(text);
}

/** Puts an apostrophe before a text that a spreadsheet program would run as a formula. */
export function guarded(text: string): string {
  return isFormula(text) ? `'${text}` : text;
}

/** Takes the apostrophe away that {@link guarded} put there. */
export function unguarded(text: string): string {
  return text.charCodeAt(0) === apostrophe && isFormula(text.slice(1)) ? text.slice(1) : text;
}

const apostrophe = 39;
