import { describe, expect, it } from 'vitest';
import { decode } from '../../src/encoding/decode.js';

/** Writes a text in a single-byte encoding, by asking what each byte stands for. */
function encoded(text: string, encoding: string): Uint8Array {
  const table = new Map<string, number>();
  const decoder = new TextDecoder(encoding);
  for (let byte = 255; byte >= 0; byte -= 1)
    table.set(decoder.decode(Uint8Array.of(byte), { stream: true }), byte);
  return Uint8Array.from([...text].map((char) => table.get(char) ?? 0x3f));
}

const samples: readonly (readonly [
  language: string,
  encodings: readonly string[],
  text: string,
])[] = [
  [
    'French',
    ['windows-1252', 'macintosh'],
    'Événement;Région\nAtelier d’été à Besançon;Rhône-Alpes\nForêt – préparée;Hérault\n',
  ],
  [
    'German',
    ['windows-1252'],
    'Straße;Größe\nMünchen, Übung für Schüler;groß\nKöln;Ärzte und Lehrkräfte\n',
  ],
  [
    'Spanish',
    ['windows-1252', 'iso-8859-15'],
    'Año;Región\nReunión en Málaga;España\nJornada de educación;Cataluña\n',
  ],
  [
    'Portuguese',
    ['windows-1252'],
    'Sessão;Escola\nReunião de avaliação;São João\nFormação contínua;Évora\n',
  ],
  [
    'Swedish',
    ['windows-1252'],
    'Möte;Ort\nUtvärdering på skolan;Göteborg\nÖppet hus för lärare;Malmö\n',
  ],
  [
    'Italian',
    ['windows-1252'],
    'Città;Attività\nForlì è una città;perché\nLa comunità di Cantù;già\n',
  ],
  [
    'Polish',
    ['windows-1250', 'iso-8859-2'],
    'Miasto;Liczba\nŁódź, spotkanie;żółć\nWarsztaty w Świdnicy są ważne;Gdańsk\nSzkoła Podstawowa w Częstochowie;źródło\n',
  ],
  [
    'Czech',
    ['windows-1250', 'iso-8859-2'],
    'Město;Počet\nŽďár nad Sázavou;účastníků\nŠkolení učitelů v Třebíči;město Plzeň\n',
  ],
  [
    'Hungarian',
    ['windows-1250', 'iso-8859-2'],
    'Város;Fő\nGyőr, könyvtári előadás;résztvevők\nSzékesfehérvár műhely;tanulók és szülők\n',
  ],
  [
    'Croatian',
    ['windows-1250'],
    'Grad;Broj\nČakovec, škola;učenici\nRadionica o održivosti u Šibeniku;žena\n',
  ],
  [
    'Lithuanian',
    ['windows-1257'],
    'Miestas;Skaičius\nŠiauliai, mokykla;mokinių\nSusitikimas Panevėžyje įvyko;dalyvių\n',
  ],
  [
    'Latvian',
    ['windows-1257'],
    'Pilsēta;Skaits\nRīga, sanāksme;dalībnieki\nJūrmalas skolēni un skolotāji;ģimenes\n',
  ],
  [
    'Turkish',
    ['windows-1254'],
    'Şehir;Sayı\nİzmir’de öğretmen eğitimi;katılımcı\nIğdır ışık şöleni;çocuklar\n',
  ],
  [
    'Greek',
    ['windows-1253', 'iso-8859-7'],
    'Πόλη;Αριθμός\nΑθήνα, συνάντηση σχολείων;συμμετέχοντες\nΗράκλειο Κρήτης;εκδήλωση\n',
  ],
  [
    'Bulgarian',
    ['windows-1251', 'iso-8859-5'],
    'Град;Брой\nСофия, среща на училища;участници\nПловдив, семинар;учители\n',
  ],
];

describe('decode', () => {
  it.each(
    samples.flatMap(([language, encodings, text]) =>
      encodings.map((encoding) => ({ language, encoding, text })),
    ),
  )('reads $language in $encoding', ({ encoding, text }) => {
    expect(decode(encoded(text, encoding)).text).toBe(text);
  });

  it('takes an encoding as given', () => {
    expect(decode(Uint8Array.of(0xe1), 'windows-1253')).toMatchObject({ text: 'α', by: 'option' });
  });
});
