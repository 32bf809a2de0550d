import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue } from '@partnership-impact/core';
import { describe, expect, it } from 'vitest';
import { issuesInEnglish } from '../../src/messages/english/english.js';
import type { IssueCode, IssueMessages } from '../../src/messages/issue-messages.js';
import { issueOf, type ToldOf } from '../../src/messages/issue-of.js';
import { issueText } from '../../src/messages/issue-text.js';
import { readInput } from '../../src/read-input.js';
import { register } from '../support/read-register.js';
import { toldExamples } from '../support/told-examples.js';

const source = { file: 'register.csv' };

function exampleIssues(): readonly Issue[] {
  return Object.entries(toldExamples).flatMap(([code, examples]) =>
    examples.map((told) => issueOf({ severity: 'note', code, told } as ToldOf<IssueCode>, source)),
  );
}

/** A language in which every sentence is the English one between marks. */
const marked = Object.fromEntries(
  Object.entries({ ...issuesInEnglish.each, ...issuesInEnglish }).map(([name, say]) => [
    name,
    (told: never) => `⟦${(say as (given: never) => string)(told)}⟧`,
  ]),
);
const otherLanguage = { each: marked, moreOfAKind: marked.moreOfAKind } as unknown as IssueMessages;

/** The texts in what an issue tells; its kinds are words of ours. */
function textsIn(told: unknown): readonly string[] {
  if (typeof told === 'string') return [told];
  if (typeof told !== 'object' || told === null) return [];
  return Object.entries(told).flatMap(([name, one]) => (name === 'of' ? [] : textsIn(one)));
}

describe('issueText', () => {
  it('has a sentence for every code, in each way that it may go', async () => {
    const lines = exampleIssues().map(
      ({ code, told, message }) => `${code} ${JSON.stringify(told)}\n  ${message}\n`,
    );
    expect(Object.keys(toldExamples)).toEqual(Object.keys(issuesInEnglish.each));
    await expect(lines.join('')).toMatchFileSnapshot('../golden/issue-messages.txt');
  });

  it('says every issue in the language given', () => {
    for (const issue of exampleIssues()) {
      expect(issueText(issue, otherLanguage)).toBe(`⟦${issue.message}⟧`);
    }
  });

  it('keeps the message of an issue that tells no more', () => {
    const issue: Issue = { severity: 'note', code: 'given-twice', message: 'Twice.', source };
    expect(issueText(issue, otherLanguage)).toBe('Twice.');
    expect(issueText({ ...issue, code: 'footnote' }, otherLanguage)).toBe('Twice.');
    expect(issueText({ ...issue, told: { file: 'a.csv' } }, otherLanguage)).toBe('Twice.');
  });

  it('says those that are not told one by one', async () => {
    const rows = Array.from({ length: 24 }, (_, at) => `Meeting ${at} | 2021-05-03 | about ${at}`);
    const { issues } = await register(['Event | Date | Participants', ...rows].join('\n'));
    const many = issues.filter(({ told }) => told !== undefined && 'more' in told);
    expect(many.map(({ message, told }) => [message, told])).toEqual([
      [
        '4 more such cells under "Participants", the first of them here.',
        { more: 4, of: 'cells', header: 'Participants' },
      ],
    ]);
    expect(many.map((issue) => issueText(issue, otherLanguage))).toEqual([
      '⟦4 more such cells under "Participants", the first of them here.⟧',
    ]);
  });
});

const folders = [
  join(import.meta.dirname, '../fixtures/own-reports'),
  join(import.meta.dirname, '../fixtures/registers-with-reports'),
  join(import.meta.dirname, '../../../../../shared/data'),
  join(import.meta.dirname, '../../../../../shared/reports'),
];

describe.each(folders)('the issues of the files in %s', (folder) => {
  it.skipIf(!existsSync(folder))('say what they tell, and tell what they print', async () => {
    const files = readdirSync(folder).map((name) => join(folder, name));
    const read = files.map((file) => readInput({ file, bytes: readFileSync(file) }));
    const issues = (await Promise.all(read)).flatMap((one) => one.issues);
    expect(issues).not.toEqual([]);
    for (const issue of issues) {
      // What a dataset of our own lacks is told by the schema.
      if (issue.code === 'invalid-record') continue;
      expect(JSON.parse(JSON.stringify(issue))).toEqual(issue);
      expect(issueText(issue, issuesInEnglish)).toBe(issue.message);
      expect(issueText(issue, otherLanguage)).toBe(`⟦${issue.message}⟧`);
      for (const text of textsIn(issue.told)) expect(issue.message).toContain(text);
    }
  });
});

describe('issueOf', () => {
  it('takes no code that is none, and no argument amiss', () => {
    // @ts-expect-error no such code
    expect(() => issueOf({ severity: 'note', code: 'footnotes', told: {} }, source)).toThrow();
    // @ts-expect-error it tells how many rows
    issueOf({ severity: 'note', code: 'hidden-rows', told: {} }, source);
    // @ts-expect-error as a number
    issueOf({ severity: 'note', code: 'hidden-rows', told: { rows: 'three' } }, source);
    // @ts-expect-error it tells nothing
    issueOf({ severity: 'note', code: 'footnote', told: { rows: 3 } }, source);
  });
});
