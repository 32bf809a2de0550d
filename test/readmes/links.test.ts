import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const page = (file: string) => readFileSync(join(root, file), 'utf8');

/** Files of this repository that a page links to, with the heading where it names one. */
function linksOf(file: string) {
  const text = page(file).replaceAll(/```[\s\S]*?```/g, '');
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, link = '']) => link)
    .filter((link) => !/^[a-z]+:/.test(link))
    .map((link) => {
      const [path = '', heading] = link.split('#');
      return { link, heading, target: path === '' ? file : normalize(join(dirname(file), path)) };
    });
}

/** The name under which a heading is linked to. */
function anchor(heading: string): string {
  const words = heading
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}_\- ]/gu, '');
  return words.replaceAll(' ', '-');
}

function headingsOf(file: string): readonly string[] {
  return [...page(file).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => anchor(heading));
}

/** Every page that can be reached from the first one. */
function reachedFrom(first: string): ReadonlySet<string> {
  const reached = new Set([first]);
  for (const file of reached) {
    for (const { target } of linksOf(file)) {
      if (target.endsWith('.md') && existsSync(join(root, target))) reached.add(target);
    }
  }
  return reached;
}

const reached = reachedFrom('README.md');

describe('pages', () => {
  it.each([...reached])('%s links to files and headings that there are', (file) => {
    const broken = linksOf(file).filter(({ target, heading }) => {
      const path = join(root, target);
      if (!existsSync(path) || statSync(path).isDirectory()) return true;
      return heading !== undefined && !headingsOf(target).includes(heading);
    });
    expect(broken.map(({ link }) => link)).toEqual([]);
  });

  it('of docs are all reached from the README', () => {
    const pages = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.md'))
      .map((file) => normalize(join('docs', file)));
    expect(pages.filter((file) => !reached.has(file))).toEqual([]);
  });
});
