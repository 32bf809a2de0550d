import { type Question, questionOf } from '../../src/explain/question.js';
import type { Dataset } from '../../src/model/dataset.js';
import type { Statement } from '../../src/model/statement.js';
import { datasetOf, statement } from './records.js';

/** The question why a statement differs from a register, beside the statements that the records hold. */
export function asked(
  records: Partial<Dataset>,
  fields: Partial<Statement> & Pick<Statement, 'value'>,
): Question {
  const stated = statement(fields);
  const { statements = [] } = records;
  const question = questionOf(
    datasetOf({ ...records, statements: [stated, ...statements] }),
    stated,
  );
  if (question === undefined) throw new TypeError('The register tells nothing in scope.');
  return question;
}
