import type { Root } from 'mdast';

/** Reads Markdown into its syntax tree. `line`: as the words of one line, without blocks. */
export type MarkdownParser = (text: string, as?: 'blocks' | 'line') => Root;

/** What a report never means: text that a converter indented is no code. */
const notMeant = ['codeIndented'];
const blocks = [
  'blockQuote',
  'codeFenced',
  'definition',
  'headingAtx',
  'htmlFlow',
  'list',
  'setextUnderline',
  'thematicBreak',
];

/** Loads the Markdown reader with the tables, footnotes and strikings-out of GitHub. */
export async function loadMarkdownParser(): Promise<MarkdownParser> {
  const [{ fromMarkdown }, { gfm }, { gfmFromMarkdown }] = await Promise.all([
    import('mdast-util-from-markdown'),
    import('micromark-extension-gfm'),
    import('mdast-util-gfm'),
  ]);
  // One tilde means "about" in reports: "~100 people".
  const syntax = gfm({ singleTilde: false });
  return (text, as = 'blocks') => {
    const disabled = as === 'line' ? [...notMeant, ...blocks] : notMeant;
    const mdastExtensions = [gfmFromMarkdown()];
    return fromMarkdown(text, {
      extensions: [syntax, { disable: { null: disabled } }],
      mdastExtensions,
    });
  };
}
