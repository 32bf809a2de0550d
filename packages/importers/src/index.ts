export { blankCell, type Cell, type CellKind, textCell } from './grid/cell.js';
export {
  type DefinedTable,
  type DropDown,
  type Grid,
  gridOf,
  type Merge,
  widthOf,
} from './grid/grid.js';
