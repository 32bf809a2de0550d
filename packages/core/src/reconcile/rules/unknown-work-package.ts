import { foldName } from '../../model/fold-name.js';
import { group } from '../../model/group.js';
import { recordLocation } from '../record-location.js';
import type { CatalogueRule } from '../rule.js';

/** Finds records that name a work package which the project does not have. */
export function unknownWorkPackage(): CatalogueRule {
  return {
    id: 'unknown-work-package',
    group: 'names',
    severity: 'warning',
    title: 'A record names a work package that the project does not have',
    needs: 'A project with its work packages, and their names in the register.',
    missing: 'Records without a work package pass.',
    tolerance:
      'Case, spaces and points make no difference, nor does a word before the number: "WP 2", "wp2" and "2" are one. Titles pass as well.',
    falsePositives: 'Activities and tasks written in the column of work packages.',
    whatToDo: 'Correct the name, or add the work package to the project.',
    reads: ['workPackage'],
    *check({ project, events }, { messages }) {
      const say = messages.names.unknownWorkPackage;
      const packages = project?.workPackages ?? [];
      if (packages.length === 0) return;
      const known = new Set(
        packages.flatMap(({ id, title }) => [
          bare(id),
          ...(title === null ? [] : [foldName(title)]),
        ]),
      );
      const isKnown = (name: string) => known.has(bare(name)) || known.has(foldName(name));
      const named = events.filter(
        ({ workPackage }) => workPackage !== null && !isKnown(workPackage),
      );
      const byName = group(named, ({ workPackage }) => workPackage?.trim());
      for (const [spelling = '', records] of byName) {
        yield {
          key: [foldName(spelling)],
          message: say.message(
            { spelling, events: records },
            packages.map(({ id }) => id),
          ),
          question: say.question,
          locations: records.map((event) => recordLocation(event, 'workPackage')),
        };
      }
    },
  };
}

/** "WP 2", "wp2" and "Work package 2" are "2". */
function bare(name: string): string {
  return foldName(name)
    .replaceAll(' ', '')
    .replace(/^(?:wp|workpackage|ap|pr)(?=\d)/u, '');
}
