import daff from 'daff';
import { statedFigures } from './stated-figures.mjs';

/**
 * The table of stated figures against that of the same figures added up from the register, total and by
 * type: every cell that differs is an alarm at the place of the statement. The adding up is written
 * for the peer, since a comparison of tables does none.
 */
export function daffPeer() {
  return (dataset) => {
    const stated = statedFigures(dataset);
    const header = ['line', 'value'];
    const left = [header, ...stated.map(({ line, value }) => [String(line), String(value)])];
    const right = [
      header,
      ...stated.map((one) => [String(one.line), String(addedUp(dataset, one))]),
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

function addedUp({ events }, { measure, type: ofType }) {
  return events
    .filter(({ status, type }) => status === 'held' && (ofType || type) === type)
    .reduce(
      (sum, { eventCount, headcount }) => sum + (measure === 'events' ? eventCount : headcount),
      0,
    );
}
