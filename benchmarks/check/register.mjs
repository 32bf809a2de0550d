import { cleanProject } from '../seeded/clean-project.mjs';

/** A project of so many events, each with a list of ten people, whose totals of attendances are 5 short. */
export function largeProject(size) {
  const { dataset } = cleanProject(1, size);
  const attendances = dataset.events.flatMap((event, at) =>
    Array.from({ length: 10 }, (_, index) => ({
      event: event.id,
      date: null,
      person: `p${(at * 7 + index * 13) % (size * 4)}`,
      organisation: null,
      country: null,
      targetGroup: null,
      presence: 'present',
      minutes: null,
      source: { file: 'list.csv', row: at * 10 + index + 2 },
    })),
  );
  const statements = dataset.statements.map((one) => {
    const isTotal = one.measure === 'attendances' && one.passage === 'introduction';
    const value = isTotal ? one.value - 5 : one.value;
    return isTotal
      ? { ...one, value, interval: { low: value, high: value }, printed: String(value) }
      : one;
  });
  const events = dataset.events.map((event) => ({ ...event, headcount: 10 }));
  return { small: { ...dataset, statements }, large: { ...dataset, events, attendances } };
}
