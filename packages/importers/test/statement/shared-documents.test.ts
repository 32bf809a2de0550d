import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { measureDocuments } from '../../scripts/statement-truth.js';

const shared = new URL('../../../../../shared/', import.meta.url);
const there = existsSync(new URL('data/README.md', shared));
if (!there) console.warn('The documents of others are not beside the repository; not tried.');

// Facts of the truth that are not read, and linked statements that are not in it. May only go down.
const missed: Readonly<Record<string, number>> = {
  'carpentryconnect_za_2021.md': 2,
  'carpentries_programmatic_2018-08-03.html': 2,
  'instructor_rounds_2013.html': 2,
};
const wrong: Readonly<Record<string, number>> = {
  'carpentryconnect_za_2021.md': 1,
  'carpentries_programmatic_2018-08-03.html': 2,
  'instructor_rounds_2013.html': 2,
  'course_enrolment_2005.html': 1,
};

describe.skipIf(!there)('readStatements on documents of others', async () => {
  const documents = there ? await measureDocuments(shared) : [];
  it.each(documents)('reads the facts of $document', ({ document, facts, linked, right }) => {
    expect(facts - right).toBeLessThanOrEqual(missed[document] ?? 0);
    expect(linked - right).toBeLessThanOrEqual(wrong[document] ?? 0);
  });
});
