import tableschema from 'tableschema';
import { inRegister, registerRows } from './register-rows.mjs';

/**
 * A Table Schema written from the clean project: types, required cells, the values of each column and
 * the period of the project. Every cell that does not fit is an alarm.
 */
export async function tableschemaPeer(clean) {
  const { start, end } = clean.project.period;
  const rows = registerRows(clean);
  const valuesOf = (name) => [...new Set(rows.map(({ cells }) => cells[name]))].filter(Boolean);
  const dates = { minimum: start, maximum: end };
  const field = (name, type, constraints = {}) => {
    const required = rows.every(({ cells }) => cells[name] !== '');
    return { name, type, constraints: { ...(required ? { required } : {}), ...constraints } };
  };
  const listed = (name) => field(name, 'string', { enum: valuesOf(name) });
  const largest = Math.max(...rows.map(({ cells }) => Number(cells.headcount)));
  const fields = [
    listed('type'),
    listed('country'),
    field('start', 'date', dates),
    field('end', 'date', dates),
    field('title', 'string'),
    listed('partner'),
    field('headcount', 'integer', { minimum: 0, maximum: 3 * largest }),
    listed('mode'),
    listed('status'),
  ];
  const schema = await tableschema.Schema.load({ fields });
  const fits = (cells) => {
    try {
      schema.castRow(Object.values(cells));
      return true;
    } catch {
      return false;
    }
  };
  return (dataset) =>
    registerRows(dataset)
      .filter(({ cells }) => !fits(cells))
      .map(({ row }) => inRegister(row));
}
