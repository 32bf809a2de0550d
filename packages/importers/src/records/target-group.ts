import { foldWords } from '../values/plain-text.js';

const groups = [
  {
    name: 'schools',
    written:
      /^(?:schools?(?: and school communit(?:y|ies))?|school communit(?:y|ies)|escolas?|scuol[ae]|szkol[ay]|schulen?|ecoles?|escuelas?|σχολει[οα])$/,
  },
  {
    name: 'local authorities',
    written:
      /^(?:local authorit(?:y|ies)|municipalit(?:y|ies)|autarquias?(?: locais)?|autoridades locais|municipios?|enti locali|autorita locali|comuni|wladze lokalne|samorzady?(?: lokaln[ey])?|τοπικεσ αρχεσ|δημοι|autoridades locales|ayuntamientos?|collectivites(?: (?:locales|territoriales))?|autorites locales|kommunen?|gemeinden?|lokale behorden)$/,
  },
  {
    name: 'scientific/technical',
    written:
      /^(?:scientific[/ ,&]*(?:and )?technical|universit(?:y|ies)|research(?: institutions?)?)$/,
  },
  { name: 'other stakeholders', written: /^other(?: stakeholders?)?$/ },
];

/**
 * The target group that a cell names: one of the four of the model where it is written in a word
 * of theirs, so that lists in several languages come to one group; else the cell's own words.
 * `null` for a blank cell.
 */
export function targetGroupIn(text: string): string | null {
  const name = foldWords(text);
  if (name === '') return null;
  return groups.find(({ written }) => written.test(name))?.name ?? text;
}
