/** Where a command writes, and what that place can show. */
export interface Terminal {
  /** Results. */
  readonly out: (result: string | Uint8Array) => void;
  /** Notices: one line each. */
  readonly say: (line: string) => void;
  /** What is being done, where a person watches; an empty text clears it. */
  readonly progress: (text: string) => void;
  readonly colour: 'ansi' | 'none';
  /** Columns of a line of results. */
  readonly width: number;
}

/** The widest that text is laid out: longer lines are hard to read. */
const widest = 100;

/** The terminal of this process. Colour only for people: never with `NO_COLOR`, never into a file. */
export function processTerminal(): Terminal {
  const { stdout, stderr, env } = process;
  const plain = !stdout.isTTY || Boolean(env.NO_COLOR) || env.TERM === 'dumb';
  return {
    out: (result) => {
      stdout.write(result);
    },
    say: (line) => {
      stderr.write(`${line}\n`);
    },
    progress: (text) => {
      if (stderr.isTTY) stderr.write(`\r\u001b[2K${text}`);
    },
    colour: plain ? 'none' : 'ansi',
    width: stdout.isTTY ? Math.min(widest, stdout.columns || 80) : 80,
  };
}
