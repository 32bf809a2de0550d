import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  checkFiles,
  english,
  type IssueMessages,
  issuesInEnglish,
  issueText,
  type Messages,
} from 'partnership-impact';
import { afterAll, beforeAll, expect, it } from 'vitest';

// As `docs/translating.md` has them.
const italiano: Messages = {
  ...english,
  time: {
    ...english.time,
    endBeforeStart: {
      message: ({ title, id, printed, start, end, source }) =>
        `"${title ?? id}" (${source.file}, riga ${source.row}) comincia il ${printed.start ?? start} e finisce il ${printed.end ?? end}.`,
      question: 'Le due date sono scambiate, o una è sbagliata?',
    },
  },
};

const problemi: IssueMessages = {
  ...issuesInEnglish,
  each: {
    ...issuesInEnglish.each,
    'approximate-number': ({ printed, header, low, high }) =>
      `"${printed}" nella colonna "${header}" non è un numero esatto (${high === null ? `almeno ${low}` : `da ${low} a ${high}`}) e non è stato sommato.`,
  },
};

const register = [
  'Date,End date,Title,Type,Participants',
  '2024-05-06,2024-05-03,Opening,Workshop,20',
  '2024-06-06,2024-06-07,Second,Workshop,about 50',
  '2024-07-06,2024-07-07,Third,Workshop,15',
];

let folder = '';
let file = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'translated-'));
  file = join(folder, 'register.csv');
  await writeFile(file, register.join('\n'));
});

afterAll(() => rm(folder, { recursive: true }));

it('says findings in the language of the messages given, under the same ids', async () => {
  const { findings } = await checkFiles([file], { messages: italiano });
  const inEnglish = await checkFiles([file]);
  expect(findings.map(({ id }) => id)).toEqual(inEnglish.findings.map(({ id }) => id));
  const found = findings.find(({ rule }) => rule === 'end-before-start');
  expect(found?.message).toMatch(
    /^"Opening" \(.*register\.csv, riga 2\) comincia il 2024-05-06 e finisce il 2024-05-03\.$/,
  );
  expect(found?.question).toBe('Le due date sono scambiate, o una è sbagliata?');
});

it('says issues of reading in the language of the messages given', async () => {
  const { issues } = await checkFiles([file]);
  expect(issues.map((issue) => issueText(issue, problemi))).toContain(
    '"about 50" nella colonna "Participants" non è un numero esatto (da 45 a 55) e non è stato sommato.',
  );
});
