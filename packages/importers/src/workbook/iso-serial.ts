const moment =
  /^(?:(\d{4})-(\d\d)-(\d\d))?(?:[T ]?(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?(?:Z|[+-]\d\d:?\d\d)?)?$/;
const firstDay = Date.UTC(1899, 11, 30);

/**
 * The number by which the calendar of sheets counts a day, a moment or a time of day that is
 * written as in ISO 8601: days since 30 December 1899, whatever the zone. `undefined` for any
 * other text.
 *
 * @example
 * isoSerial('2020-12-18T18:00:00'); // => 44183.75
 */
export function isoSerial(text: string): number | undefined {
  const found = text === '' ? null : moment.exec(text);
  if (found === null) return undefined;
  const [, year, month, date, hours = 0, minutes = 0, seconds = 0] = found;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  if (year === undefined) return time;
  const days = (Date.UTC(Number(year), Number(month) - 1, Number(date)) - firstDay) / 86_400_000;
  // That calendar has a 29 February 1900, which never was: days before it are one off.
  return (days > 0 && days < 61 ? days - 1 : days) + time;
}
