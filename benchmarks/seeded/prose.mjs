import { readReport } from '../../packages/importers/dist/index.js';

/** Sentences that state how many events were held and how many people came, by language. */
const sentences = {
  en: (events, people) => [
    `In total, ${events} events were held.`,
    `The ${events} events reached ${people} participants.`,
  ],
  pt: (events, people) => [
    `No total, foram realizados ${events} eventos.`,
    `Os ${events} eventos contaram com ${people} participantes.`,
  ],
  it: (events, people) => [
    `In totale sono stati realizzati ${events} eventi.`,
    `I ${events} eventi hanno coinvolto ${people} partecipanti.`,
  ],
  es: (events, people) => [
    `En total se celebraron ${events} eventos.`,
    `En los ${events} eventos participaron ${people} participantes.`,
  ],
  fr: (events, people) => [
    `Au total, ${events} événements ont été organisés.`,
    `Les ${events} événements ont réuni ${people} participants.`,
  ],
  de: (events, people) => [
    `Insgesamt fanden ${events} Veranstaltungen statt.`,
    `An den ${events} Veranstaltungen nahmen ${people} Teilnehmende teil.`,
  ],
  pl: (events, people) => [
    `Łącznie odbyło się ${events} wydarzeń.`,
    `W ${events} wydarzeniach wzięło udział ${people} uczestników.`,
  ],
  el: (events, people) => [
    `Συνολικά πραγματοποιήθηκαν ${events} εκδηλώσεις.`,
    `Στις ${events} εκδηλώσεις συμμετείχαν ${people} συμμετέχοντες.`,
  ],
};

export const languages = Object.keys(sentences);

/** Statements read from a short report in one language, in which the totals of a project are told twice. */
export async function statementsInProse(language, { events, attendances }) {
  const text = sentences[language](events, attendances);
  const markdown = `# Report\n\n${text[0]}\n\n${text[1]}\n`;
  const { dataset } = await readReport({
    file: 'report.md',
    bytes: new TextEncoder().encode(markdown),
  });
  return dataset.statements ?? [];
}
