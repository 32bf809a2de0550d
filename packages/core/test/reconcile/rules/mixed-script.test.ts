import { mixedScript } from '../../../src/reconcile/rules/mixed-script.js';
import { describeRule } from '../../support/describe-rule.js';
import { datasetOf, event, organisation } from '../../support/records.js';

const held = (...names: readonly string[]) =>
  datasetOf({ events: names.map((name, index) => event({ row: index + 2, partners: [name] })) });

describeRule(mixedScript, {
  passes: [
    { it: 'Latin names', dataset: held('CMM', 'INOVA+', 'Ząbki') },
    { it: 'Greek names among Latin ones', dataset: held('CARDET', 'Πανεπιστήμιο Κύπρου', 'CEO') },
    {
      it: 'a title with words of two alphabets',
      dataset: datasetOf({ events: [event({ title: 'SOCI@LL: Σχέδιο δράσης' })] }),
    },
  ],
  finds: [
    {
      it: 'a name of Cyrillic letters that look Latin',
      dataset: held('СММ', 'CARDET', 'CEO'),
      says: ['СММ', 'Cyrillic', 'U+0421'],
    },
    {
      it: 'a Greek letter in a Latin name',
      dataset: held('CΑRDET', 'CEO'),
      says: ['Greek', 'U+0391'],
    },
    {
      it: 'a Latin letter in a Greek name',
      dataset: held('Δημοτική Bιβλιοθήκη', 'CARDET', 'CEO'),
      says: ['Latin letters among Greek ones', 'U+0042'],
    },
    {
      it: 'a Cyrillic letter in a word of a title',
      dataset: datasetOf({ events: [event({ title: 'Final mеeting' })] }),
      says: ['mеeting'],
      severity: 'note',
    },
  ],
  edges: {
    passes: [
      {
        it: 'a listed name in Cyrillic letters that look Latin',
        dataset: {
          ...held('СММ', 'CARDET', 'CEO'),
          organisations: [organisation({ name: 'СММ' })],
        },
      },
      {
        it: 'names in Cyrillic letters that look Latin among Cyrillic ones',
        dataset: held('СММ', 'Школа'),
      },
      { it: 'as many Latin names as others', dataset: held('СММ', 'CARDET') },
      { it: 'one letter that looks Latin', dataset: held('А', 'CARDET', 'CEO') },
      { it: 'a short word of two alphabets', dataset: held('Αb cd', 'CARDET', 'CEO') },
      { it: 'a name of two words in two alphabets', dataset: held('Школа CARDET') },
      { it: 'no title', dataset: datasetOf({ events: [event({ title: null })] }) },
    ],
    finds: [
      { it: 'a Cyrillic letter in a name of two words', dataset: held('Liceo Vоlta', 'CEO') },
      { it: 'a name mostly of Greek letters, one of which Greek lacks', dataset: held('ΟΧFΑΜ') },
      { it: 'a word that no alphabet holds whole', dataset: held('Школаz', 'CEO') },
      {
        it: 'a listed Greek name with a Latin letter',
        dataset: {
          ...held('Δήμος Bόλου'),
          organisations: [organisation({ name: 'ΔΉΜΟΣ ΒΌΛΟΥ' })],
        },
      },
      { it: 'a mixed name of three letters', dataset: held('СMM', 'CEO') },
      {
        it: 'a listed name written in other letters',
        dataset: { ...held('СММ'), organisations: [organisation({ name: 'Cmm' })] },
      },
      {
        it: 'an alias written in other letters',
        dataset: {
          ...held('СММ'),
          organisations: [organisation({ name: 'Centrum', aliases: ['CMM '] })],
        },
      },
      { it: 'a name of two letters and a number', dataset: held('СМ 12', 'CARDET', 'CEO') },
      {
        it: 'one name in two rows, beside another',
        dataset: datasetOf({
          events: [
            event({ row: 2, partners: ['CEO', ' СММ '] }),
            event({ row: 5, partners: ['СММ', 'CARDET'] }),
          ],
        }),
      },
      {
        it: 'a letter in a type of two rows',
        dataset: datasetOf({ events: [2, 3].map((row) => event({ row, type: 'Open, мeeting' })) }),
        severity: 'warning',
      },
    ],
  },
});
