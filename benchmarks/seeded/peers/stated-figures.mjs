/** The exact figures that the report states, as another tool is given them: one object a figure, with its line. */
export function statedFigures({ statements }) {
  return statements
    .filter(
      ({ role, measure, interval }) =>
        role === 'reported' && measure !== 'participants' && interval.low === interval.high,
    )
    .map(({ source, measure, scope, value }) => ({
      line: source.line,
      measure,
      type: scope.type ?? '',
      value,
    }));
}
