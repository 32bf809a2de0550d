import { recordLocation } from '../record-location.js';
import type { CatalogueRule } from '../rule.js';

/** Finds events without a document behind them, in a register that names documents. */
export function evidenceMissing(): CatalogueRule {
  return {
    id: 'evidence-missing',
    group: 'evidence',
    severity: 'warning',
    title: 'Events have no evidence',
    needs: 'A column of evidence in the register.',
    missing: 'A register without such a column passes.',
    tolerance: 'None.',
    falsePositives: 'Events of which the evidence is kept elsewhere.',
    whatToDo: 'Name the signed list, the report or the photographs of each event.',
    reads: ['evidence', 'status'],
    *check({ events }, { messages }) {
      const held = events.filter(({ status }) => status === 'held');
      const without = held.filter(({ evidence }) => evidence.length === 0);
      if (without.length === 0 || without.length === held.length) return;
      const say = messages.evidence.evidenceMissing;
      yield {
        key: ['evidence'],
        message: say.message(without, held.length),
        question: say.question,
        locations: without.map((event) => recordLocation(event, 'evidence', 'missing')),
      };
    },
  };
}
