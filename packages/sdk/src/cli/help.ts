import { sharedOptions } from './arguments.js';
import type { Command } from './command.js';
import { commandList } from './command-list.js';

/** The first page of the help: what the program is for, its commands, and what it ends with. */
export function programHelp(): string {
  const commands = commandList.map(({ name, about }) => `  ${name.padEnd(9)} ${about}`);
  return `Checks the numbers of a project consortium before they are published.

Usage: partnership-impact COMMAND INPUT… [OPTIONS]

${commands.join('\n')}

An input is a register of events, targets, an attendance list, organisations, statements, a workbook
of these, or a report (Markdown, HTML, DOCX, PDF). Each is recognised by its content.

  partnership-impact COMMAND --help   what a command takes
  partnership-impact --version

Ends with 0: nothing to answer for; 1: findings; 2: could not run; 3: with --strict, something was
unverifiable or left unread.
`;
}

/** The help of one command: usage, options with what they allow, examples. */
export function commandHelp({ name, usage, about, options, examples }: Command): string {
  const lines = Object.entries({ ...options, ...sharedOptions }).map(
    ([option, { value, allowed, about: sense }]) => {
      const head = `  --${option}${value === null ? '' : ` ${value}`}`;
      const choice = allowed && allowed.length <= 12 ? ` One of: ${allowed.join(', ')}.` : '';
      return `${head}\n${folded(`${sense}${choice}`)}`;
    },
  );
  return `${folded(about, '')}

Usage: partnership-impact ${name} ${usage}

Options:
${lines.join('\n')}

Examples:
${examples.map((line) => `  ${line}`).join('\n')}
`;
}

/** A text in lines of at most 80 columns behind a margin. */
function folded(text: string, margin = '      '): string {
  const lines: string[] = [];
  let line = margin;
  for (const word of text.split(' ')) {
    if (line.length + word.length + 1 > 80 && line !== margin) {
      lines.push(line);
      line = margin;
    }
    line += line === margin ? word : ` ${word}`;
  }
  return [...lines, line].join('\n');
}
