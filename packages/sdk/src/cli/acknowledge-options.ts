import type { CommandOption } from './command.js';

/** Options of `check` that change the acknowledgements beside the first input. */
export const acknowledgeOptions: Readonly<Record<string, CommandOption>> = {
  acknowledge: {
    value: 'ID',
    repeats: 'list',
    about: 'Accept the finding of that id, or of an id that begins so, in place of printing all.',
  },
  reason: {
    value: 'TEXT',
    needs: 'acknowledge',
    about: 'With --acknowledge: why it is accepted. Required.',
  },
  by: { value: 'NAME', needs: 'acknowledge', about: 'With --acknowledge: who accepts it.' },
  until: {
    value: 'DATE',
    needs: 'acknowledge',
    about: 'With --acknowledge: the last day on which it is accepted.',
  },
  prune: {
    value: null,
    about: 'Remove acknowledgements that no longer hold, in place of printing all.',
  },
};
