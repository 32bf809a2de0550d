import type { Dataset } from '../model/dataset.js';
import type { Statement } from '../model/statement.js';
import type { Explanation } from './explanation.js';

/** Why a stated figure may differ from the register. */
export function explainStatement(_dataset: Dataset, _statement: Statement): readonly Explanation[] {
  return [];
}
