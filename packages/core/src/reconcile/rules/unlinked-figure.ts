import { group } from '../../model/group.js';
import type { CatalogueRule } from '../rule.js';
import { locationsOf, printedText } from '../stated.js';

/** Finds figures of a document that no measure fits, and that no check looks at. */
export function unlinkedFigure(): CatalogueRule {
  return {
    id: 'unlinked-figure',
    group: 'reading',
    severity: 'note',
    title: 'Figures of a document fit no measure',
    issueCodes: ['unknown-measure'],
    needs: 'A report or a list of statements.',
    missing: 'Dates, years, money, shares and the numbers of pages and tables are no such figures.',
    tolerance: 'None.',
    falsePositives: 'Figures of things that the project does not count.',
    whatToDo:
      'Nothing, where they are beside the point. Else give the figure as a statement with its measure, or pin it in the report.',
    reads: ['statements'],
    *check({ statements }, { issues = [], messages }) {
      const say = messages.reading.unlinkedFigure;
      const unknown = issues.filter(({ code }) => code === 'unknown-measure');
      const unlinked = statements.filter(
        ({ measure, derived }) => measure === null && derived === undefined,
      );
      for (const [file, some] of group(unlinked, ({ source }) => source.file)) {
        const printed = [...new Set(some.map(printedText))];
        yield {
          key: [file.split(/[\\/]/).at(-1) ?? file, ...printed],
          message: say.message(some, printed),
          question: say.question,
          locations: [
            ...locationsOf(some, 'missing'),
            ...unknown
              .filter(({ source }) => source.file === file)
              .map(({ source }) => ({ relation: 'contributes' as const, source })),
          ],
        };
      }
    },
  };
}
