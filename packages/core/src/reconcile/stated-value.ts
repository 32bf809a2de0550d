import type { Dataset } from '../model/dataset.js';
import type { Statement } from '../model/statement.js';
import { byValue, statementGroups } from './statement-group.js';

/** A stated figure with all its places. */
export interface StatedValue {
  readonly statement: Statement;
  /** All that state its value, it among them. */
  readonly same: readonly Statement[];
}

/** A stated value, and the figure that it is a value of. */
export interface ValueOfFigure extends StatedValue {
  /** Names the figure, see `figureKey`. */
  readonly key: string;
}

/** Every value that is stated of a figure, each once with all its places. */
export function* statedValues(dataset: Dataset): Iterable<ValueOfFigure> {
  for (const { key, statements } of statementGroups(dataset).values()) {
    for (const same of byValue(statements)) {
      const [statement] = same;
      if (statement) yield { key, statement, same };
    }
  }
}
