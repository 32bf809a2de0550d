import { mixedScript } from '../../../src/reconcile/rules/mixed-script.js';
import { describeRule } from '../../support/describe-rule.js';
import { datasetOf, event } from '../../support/records.js';

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
      it: 'a Cyrillic letter in a word of a title',
      dataset: datasetOf({ events: [event({ title: 'Final mеeting' })] }),
      says: ['mеeting'],
      severity: 'note',
    },
  ],
});
