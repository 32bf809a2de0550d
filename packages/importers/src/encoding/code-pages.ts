import type { Encoding } from './encoding.js';

/**
 * Letters beyond ASCII of the languages of Europe, with the single-byte encodings they were
 * written in. Common letters stand before rare ones; capitals are those of the same letters.
 */
export const languages: readonly (readonly [letters: string, encodings: readonly Encoding[]])[] = [
  // French, German, Italian, Spanish and Catalan, Portuguese, Dutch, the North, Irish, Maltese apart
  ['éèàêâîôûçëïùüœ', ['windows-1252', 'iso-8859-15', 'macintosh']],
  ['üäöß', ['windows-1252', 'macintosh']],
  ['àèéìòù', ['windows-1252', 'macintosh']],
  ['áéíóúñüçàèòï', ['windows-1252', 'macintosh']],
  ['ãçáéíóúâêôàõ', ['windows-1252', 'macintosh']],
  ['åäöøæéüáíóúýþðë', ['windows-1252', 'macintosh']],
  // Polish, Czech and Slovak, Hungarian, Slovene and Croatian, Romanian
  ['łęąóśćżńź', ['windows-1250', 'iso-8859-2']],
  ['áíéěřčžšýůúňťďóľĺŕäôö', ['windows-1250', 'iso-8859-2']],
  ['áéíóöőúüű', ['windows-1250', 'iso-8859-2']],
  ['čšžćđ', ['windows-1250', 'iso-8859-2']],
  ['ăâîşţ', ['windows-1250', 'iso-8859-2']],
  // Estonian, Latvian, Lithuanian
  ['õäöüšž', ['windows-1257', 'iso-8859-13']],
  ['āčēģīķļņšūž', ['windows-1257', 'iso-8859-13']],
  ['ąčęėįšųūž', ['windows-1257', 'iso-8859-13']],
  // Turkish
  ['ıİğşüöç', ['windows-1254']],
  // Greek
  ['αοιετνσηρπκυμλςωγδάίόέήύώθχφβξζψϊϋΐΰ', ['windows-1253', 'iso-8859-7']],
  // Bulgarian, Russian, Ukrainian, Serbian, Macedonian
  ['аоиентсрвлкдмпузыябьгчйхжюшцщэфъёіїєґђјљњћџѓќѕ', ['windows-1251', 'iso-8859-5']],
];

/** Signs that people write between words, and so may stand in a text of any language. */
export const commonSigns = '–—‘’“”„‚«»…•°§€£©®™ªº½¼¾²³·×±´¸\u00a0';
