import { markdownTable, markdownText } from '../markdown/markdown-text.js';
import type { ReportBlock, ReportDocument } from './report-document.js';

/** How a report is written as Markdown. */
export interface ReportAsMarkdownOptions {
  /** Where the picture of a chart stands, by the chart's name. Left out: words and table alone. */
  readonly pictures?: Readonly<Record<string, string>>;
}

/**
 * Writes a report as Markdown. A chart is its picture, where one is given, and what it shows in words.
 *
 * @returns Text with a line end after its last line.
 * @example
 * reportAsMarkdown({ title: 'River Schools', blocks: [] }); // => '# River Schools\n'
 */
export function reportAsMarkdown(
  { title, blocks }: ReportDocument,
  options: ReportAsMarkdownOptions = {},
): string {
  const { pictures = {} } = options;
  const parts = blocks.map((block) => blockAsMarkdown(block, pictures).join('\n'));
  return `${[`# ${markdownText(title)}`, ...parts].join('\n\n')}\n`;
}

function blockAsMarkdown(
  block: ReportBlock,
  pictures: Readonly<Record<string, string>>,
): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [`## ${markdownText(block.text)}`];
    case 'paragraph':
      return [markdownText(block.text)];
    case 'list':
      return block.lines.map((line) => `- ${markdownText(line)}`);
    case 'table': {
      const { columns, rows } = block;
      return markdownTable(
        columns.map(({ header }) => markdownText(header)),
        rows.map(({ cells, total }) =>
          cells.map((cell) => (total ? `**${markdownText(cell)}**` : markdownText(cell))),
        ),
        columns.map(({ align }) => align === 'right'),
      );
    }
    case 'chart': {
      const { chart, name } = block;
      const file = pictures[name];
      const picture =
        file === undefined ? [] : [`![${markdownText(chart.title)}](${encodeURI(file)})`, ''];
      const notes = chart.notes.map(({ text }) => markdownText(text));
      return [...picture, [markdownText(chart.description), ...notes].join(' ')];
    }
  }
}
