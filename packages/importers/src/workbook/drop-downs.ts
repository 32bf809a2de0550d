import type { DropDown, Grid } from '../grid/grid.js';
import { cellRange } from './cell-range.js';
import type { ListRule } from './sheet-content.js';

const mostValues = 2_000;

/** What a rule for lists may refer to: the sheets that were read, and names of ranges. */
export interface ListPlaces {
  readonly sheets: readonly Pick<Grid, 'source' | 'text'>[];
  readonly names: ReadonlyMap<string, string>;
}

/**
 * The blocks of a sheet in which only some values are allowed. The values stand in the rule, `"a,b"`,
 * or in cells: `$A$2:$A$9` of the same sheet, `'My lists'!$A$2:$A$9`, or a name of such a range.
 */
export function dropDownsOf(
  rules: readonly ListRule[],
  sheet: string,
  places: ListPlaces,
): readonly DropDown[] {
  return rules.flatMap(({ cells, formula }) => {
    const values = valuesOf(formula, sheet, places).map((value) => value.trim());
    if (values.length === 0) return [];
    return cells.split(/\s+/).flatMap((part) => {
      const block = cellRange(part);
      return block ? [{ ...block, values }] : [];
    });
  });
}

function valuesOf(formula: string, sheet: string, { sheets, names }: ListPlaces): string[] {
  const literal = /^"(.*)"$/s.exec(formula);
  if (literal) return (literal[1] ?? '').split(',');
  const bare = formula.replace(/^=/, '').trim();
  const range = names.get(bare.toLowerCase()) ?? bare;
  const found = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?(.+)$/.exec(range);
  const name = found?.[1]?.replaceAll("''", "'") ?? found?.[2] ?? sheet;
  const grid = sheets.find(({ source }) => source.sheet === name);
  const block = cellRange(found?.[3] ?? '');
  if (!grid || !block) return [];
  const values: string[] = [];
  for (let row = block.top; row <= block.bottom && values.length < mostValues; row += 1) {
    for (let column = block.left; column <= block.right; column += 1) {
      const text = grid.text(row, column);
      if (text !== '') values.push(text);
    }
  }
  return values;
}
