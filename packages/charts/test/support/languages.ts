/** Labels as registers write them in six languages, the last of each 120 characters long. */
export const languages: Readonly<Record<string, readonly string[]>> = {
  English: ['Igniting event', 'Bench-learning international webinar', 'Municipality', 'A'],
  Greek: ['Εναρκτήρια εκδήλωση', 'Διεθνές διαδικτυακό σεμινάριο συγκριτικής μάθησης', 'Δήμος', 'Σ'],
  Polish: ['Spotkanie inauguracyjne', 'Międzynarodowe seminarium internetowe', 'Gmina Ząbki', 'Ś'],
  Portuguese: ['Evento de lançamento', 'Seminário internacional de aprendizagem', 'Câmara', 'É'],
  German: [
    'Auftaktveranstaltung',
    'Weiterbildungsveranstaltungsverzeichnis',
    'Bürgermeisterei',
    'Ü',
  ],
  Bulgarian: ['Начално събитие', 'Международен уебинар за сравнително учене', 'Община', 'Щ'],
};

/** A name of 120 characters made of a language's own words. */
export function longName(labels: readonly string[]): string {
  return `${labels.slice(0, 3).join(' ')} `.repeat(5).slice(0, 119).trim().padEnd(120, labels[3]);
}
