import { type FewestChanges, fewestChanges } from '../explain/fewest-changes.js';
import type { Dataset } from '../model/dataset.js';
import { isInInterval } from '../model/interval.js';
import { once, onceEach } from '../model/once.js';
import type { SourceRef } from '../model/source-ref.js';
import { type FigureNetwork, figureNetworks, type NetworkField } from './figure-network.js';
import type { FindingFigure, LikelyWrong, SpokenFor } from './finding.js';
import type { Messages } from './messages/messages.js';

/**
 * Says which of the figures that findings set side by side is most likely wrong: the one that is in
 * every smallest set of changes with which all stated figures, rows and targets agree.
 *
 * `undefined` for figures that take part in no sum, or of which none has to change.
 */
export function likelyWrongIn(
  dataset: Dataset,
  { likelyWrong: say }: Messages,
): (figures: readonly FindingFigure[]) => LikelyWrong | undefined {
  const networks = once(() => figureNetworks(dataset).map(solved));
  return (figures) => {
    if (figures.length < 2) return undefined;
    for (const network of networks()) {
      const doubt = doubtIn(network, figures, say);
      if (doubt) return doubt;
    }
    return undefined;
  };
}

type Say = Messages['likelyWrong'];

interface SolvedNetwork extends FigureNetwork {
  best(): FewestChanges | undefined;
  /** What would have to change if the field with the index were right; many findings ask for one. */
  instead(index: number): FewestChanges | undefined;
}

function solved(network: FigureNetwork): SolvedNetwork {
  const { fields, edits } = network;
  return {
    ...network,
    best: once(() => fewestChanges(fields, edits)),
    instead: onceEach((index) => fewestChanges(fields, edits, index)),
  };
}

function doubtIn(
  network: SolvedNetwork,
  figures: readonly FindingFigure[],
  say: Say,
): LikelyWrong | undefined {
  const { fields } = network;
  const asked = figures.flatMap(({ value, source }) => {
    const index = fields.findIndex(
      (field) =>
        source !== null &&
        !field.isSource &&
        isInInterval(value, field.interval) &&
        standsAt(field, source),
    );
    return index < 0 ? [] : [index];
  });
  const best = asked.length > 0 ? network.best() : undefined;
  if (best === undefined || best.weight === 0) return undefined;
  const changed = asked.filter((index) => best.sets.some((set) => set.includes(index)));
  const [index] = changed;
  const field = index === undefined ? undefined : fields[index];
  if (index === undefined || field === undefined) return undefined;
  const speaks = figures.map((figure) => spokenFor(network, field, figure, say));
  if (!best.sets.every((set) => set.includes(index))) {
    const [one, other] = best.sets;
    const text = say.either(changedBy(network, one, other), changedBy(network, other, one));
    return { printed: null, source: null, text, speaks };
  }
  const text = say.one(field, changedInstead(network, network.instead(index), best));
  return { printed: say.printed(field.name), source: field.places[0] ?? null, text, speaks };
}

/** What would have to change if the figure were right, beside what has to change anyway. */
function changedInstead(
  { fields }: FigureNetwork,
  instead: FewestChanges | undefined,
  best: FewestChanges,
): readonly NetworkField[] {
  const usual = new Set(best.sets.flat());
  const others = (instead?.sets[0] ?? []).filter((index) => !usual.has(index));
  return others.flatMap((index) => fields[index] ?? []);
}

/** What would have to change by the one of two sets of changes and not by the other. */
function changedBy(
  { fields }: FigureNetwork,
  one: readonly number[] = [],
  other: readonly number[] | undefined,
): readonly NetworkField[] {
  return one.filter((index) => !other?.includes(index)).flatMap((index) => fields[index] ?? []);
}

/** What speaks for one of the values of a figure: other places, what it is added up from, stated parts. */
function spokenFor(
  { fields, edits }: FigureNetwork,
  { figure, name }: NetworkField,
  { value, printed, source }: FindingFigure,
  { speaks: say }: Say,
): SpokenFor {
  const same = fields.filter((field) => field.figure === figure && figure !== null);
  const places = same
    .filter(({ interval }) => isInInterval(value, interval))
    .reduce((sum, field) => sum + field.places.length, 0);
  const others = source === null ? places : places - 1;
  const sums = edits.filter(({ whole, parts }) => {
    const ofFigure = same.some((field) => field === fields[whole]);
    const added = parts.flatMap((index) => fields[index] ?? []);
    const low = added.reduce((sum, { interval }) => sum + interval.low, 0);
    const high = added.reduce((sum, { interval }) => sum + (interval.high ?? Infinity), 0);
    const compares = added.some(({ isSource }) => isSource) || added.length > 1;
    return ofFigure && compares && low <= value && value <= high;
  });
  const told = sums.map(({ parts }) => {
    const behind = parts.flatMap((index) => fields[index] ?? []);
    const [first] = behind;
    if (!first?.isSource) return say.statedParts(parts.length);
    if (first.name.kind === 'register') return say.register;
    const rows = behind.reduce((sum, field) => sum + Math.max(1, field.places.length), 0);
    const isPlanned = name.kind === 'stated' && name.role === 'planned';
    return isPlanned ? say.targets(rows) : say.records(rows);
  });
  const place =
    others > 0 ? [source === null ? say.statements(others) : say.otherPlaces(others)] : [];
  return { printed, for: [...new Set(told), ...place] };
}

function standsAt({ places }: NetworkField, source: SourceRef): boolean {
  return places.some(
    ({ file, sheet, row, column, line }) =>
      file === source.file &&
      sheet === source.sheet &&
      row === source.row &&
      column === source.column &&
      line === source.line,
  );
}
