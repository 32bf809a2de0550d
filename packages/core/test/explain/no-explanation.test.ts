import { describe, expect, it } from 'vitest';
import type { Hypothesis } from '../../src/explain/hypothesis.js';
import { explanations } from '../../src/explain/messages/english.js';
import { noExplanation } from '../../src/explain/no-explanation.js';
import type { Statement } from '../../src/model/statement.js';
import { asked } from '../support/asked.js';
import { event, eventsOf, statement } from '../support/records.js';

const events = eventsOf([20, 33, 25]);
const hypothesis: Hypothesis = {
  kind: 'k',
  clause: () => 'The figure leaves out Italy',
  formula: () => '',
};
const { none } = explanations;

function tell(
  fields: Partial<Statement> & Pick<Statement, 'value'>,
  { standing = 0, refuted = 0, statements = [] as readonly Statement[] } = {},
) {
  const question = asked({ events, statements }, fields);
  const by = question.companions;
  const told = noExplanation(
    question,
    standing,
    Array.from({ length: refuted }, (_, at) => ({
      hypothesis: at === 0 ? hypothesis : { ...hypothesis, clause: () => 'Another' },
      by,
    })),
  );
  return none(told);
}

const beside = (measure: 'events' | 'registered', value: number) =>
  statement({ value, measure, passage: 'a' });

describe('where nothing explains a figure, it is said', () => {
  it.each([
    { standing: 0, text: 'No supported explanation. For' },
    {
      standing: 1,
      text: 'No supported explanation; one that fits is no likelier than chance. For',
    },
    { standing: 2, text: 'No supported explanation; 2 that fit are no likelier than chance. For' },
  ])('that $standing fit by chance', ({ standing, text }) => {
    expect(tell({ value: 60 }, { standing })).toBe(
      `${text} 78 speak the 3 records; for 60 this place.`,
    );
  });

  it.each([
    { refuted: 1, more: '' },
    { refuted: 3, more: ' (and 2 more)' },
  ])('what contradicts $refuted that would', ({ refuted, more }) => {
    const statements = [beside('events', 3), beside('registered', 0)];
    expect(tell({ value: 58, passage: 'a' }, { refuted, statements })).toBe(
      `No supported explanation; that the figure leaves out Italy${more} would contradict the 3 events and the 0 registrations of the same passage. For 78 speak the 3 records; for 58 this place.`,
    );
  });

  it.each<{ it: string; statements: readonly Statement[]; others: string }>([
    {
      it: 'another statement',
      statements: [statement({ value: 78 })],
      others: ' and 1 other statement',
    },
    {
      it: 'others, rounded ones too',
      statements: [
        statement({ value: 78 }),
        statement({ value: 80, interval: { low: 75, high: 85 } }),
      ],
      others: ' and 2 other statements',
    },
    {
      it: 'no other figure, measure or role',
      statements: [
        statement({ value: 60 }),
        statement({ value: 78, measure: 'registered' }),
        statement({ value: 78, role: 'planned' }),
        statement({ value: 78, scope: { type: 'Fair' } }),
      ],
      others: '',
    },
  ])('what speaks for the register: $it', ({ statements, others }) => {
    expect(tell({ value: 60, printed: 'about 60' }, { statements })).toBe(
      `No supported explanation. For 78 speak the 3 records${others}; for about 60 this place.`,
    );
  });

  it.each<{ statements: readonly Statement[]; text: string }>([
    { statements: [], text: 'For 1 speaks the register; for 5 this place.' },
    {
      statements: [statement({ value: 1, measure: 'countries' })],
      text: 'For 1 speak the register and 1 other statement; for 5 this place.',
    },
  ])('$text', ({ statements, text }) => {
    const question = asked(
      { events: [event({ country: 'IT' })], statements },
      { value: 5, measure: 'countries' },
    );
    expect(none(noExplanation(question, 0, []))).toBe(`No supported explanation. ${text}`);
  });
});
