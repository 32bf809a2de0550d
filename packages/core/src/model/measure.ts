/** What is counted. */
export type MeasureId =
  | 'records'
  | 'events'
  | 'attendances'
  | 'participants'
  | 'organisations'
  | 'countries'
  | 'contacts'
  | 'registered';

/** A measure, its unit, and how figures of parts make the figure of the whole. */
export interface Measure {
  readonly id: MeasureId;
  readonly unit: string;
  /** `sum`: parts add up. `distinct`: they do not; one person at two events is one participant. */
  readonly combines: 'sum' | 'distinct';
}

const list: readonly Measure[] = [
  { id: 'records', unit: 'records', combines: 'sum' },
  { id: 'events', unit: 'events', combines: 'sum' },
  { id: 'attendances', unit: 'attendances', combines: 'sum' },
  { id: 'participants', unit: 'people', combines: 'distinct' },
  { id: 'organisations', unit: 'organisations', combines: 'distinct' },
  { id: 'countries', unit: 'countries', combines: 'distinct' },
  { id: 'contacts', unit: 'contacts', combines: 'distinct' },
  { id: 'registered', unit: 'registrations', combines: 'sum' },
];

/** Every measure by its name. */
export const measures = Object.fromEntries(
  list.map((measure) => [measure.id, measure]),
) as Readonly<Record<MeasureId, Measure>>;

/** The names of the measures, in the order in which they are printed. */
export const measureIds: readonly MeasureId[] = list.map(({ id }) => id);
