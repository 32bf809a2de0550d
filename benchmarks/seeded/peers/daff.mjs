import daff from 'daff';

/**
 * The table of stated figures against that of the same figures added up from the register, total and by
 * type: every cell that differs is an alarm at the place of the statement. The adding up is written
 * for the peer, since a comparison of tables does none.
 */
export function daffPeer() {
  return (dataset) => {
    const stated = dataset.statements.filter(
      ({ role, measure, interval }) =>
        role === 'reported' && measure !== 'participants' && interval.low === interval.high,
    );
    const names = stated.map(({ source }) => String(source.line));
    const left = [['line', 'value'], ...stated.map(({ value }, at) => [names[at], String(value)])];
    const right = [
      ['line', 'value'],
      ...stated.map((one, at) => [names[at], String(addedUp(dataset, one))]),
    ];
    const flags = new daff.CompareFlags();
    flags.addPrimaryKey('line');
    flags.unchanged_context = 0;
    const diff = daff.compareTables(
      new daff.TableView(left),
      new daff.TableView(right),
      null,
      flags,
    );
    const out = new daff.TableView([]);
    new daff.TableDiff(diff.align(), flags).hilite(out);
    return out.data
      .filter(([mark]) => mark === '->')
      .map((row) => ({ file: 'report.md', line: Number(row[1]) }));
  };
}

function addedUp({ events }, { measure, scope }) {
  return events
    .filter(({ status, type }) => status === 'held' && (scope.type ?? type) === type)
    .reduce(
      (sum, { eventCount, headcount }) => sum + (measure === 'events' ? eventCount : headcount),
      0,
    );
}
