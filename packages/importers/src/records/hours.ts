/**
 * Hours of a duration: `PT1H30M`, `1h 27m 51s`, `1:30`, `90 min`, `2 hours`. A bare number counts as
 * hours only where its header says hours.
 *
 * @returns `null` where the unit is not known or is days.
 */
export function readHours(text: string, header: string): number | null {
  const printed = text.trim().toLowerCase().replace(',', '.');
  if (printed === '') return null;
  const iso = /^p(?:(\d+)d)?t?(?:(\d+(?:\.\d+)?)h)?(?:(\d+)m)?(?:(\d+)s)?$/.exec(printed);
  if (iso && printed.length > 2) {
    return hours(Number(iso[1] ?? 0) * 24 + Number(iso[2] ?? 0), iso[3], iso[4]);
  }
  const clock = /^(\d{1,3}):(\d{2})(?::(\d{2}))?$/.exec(printed);
  if (clock) return hours(Number(clock[1]), clock[2], clock[3]);
  const words =
    /^(?:(\d+(?:\.\d+)?) ?(?:h|hr|hrs|hours?|std\.?|stunden?|horas?|ore|ora|heures?|godz\.?|godzin\w*|ωρ\S*)\.?)? ?(?:(\d+) ?(?:m|min|mins|minutes?|minut\w*|λεπ\S*)\.?)? ?(?:(\d+) ?s(?:ec\w*)?\.?)?$/.exec(
      printed,
    );
  if (words && (words[1] ?? words[2] ?? words[3]))
    return hours(Number(words[1] ?? 0), words[2], words[3]);
  const number = /^\d+(?:\.\d+)?$/.test(printed) ? Number(printed) : null;
  if (number === null) return null;
  if (/\bmin/i.test(header)) return number / 60;
  return /\b(?:hours?|h|hrs|horas|ore|heures|stunden|godzin\w*)\b|ώρες/i.test(header)
    ? number
    : null;
}

function hours(whole: number, minutes: string | undefined, seconds: string | undefined): number {
  const all = whole + Number(minutes ?? 0) / 60 + Number(seconds ?? 0) / 3600;
  return Math.round(all * 10_000) / 10_000;
}
