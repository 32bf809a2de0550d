/**
 * What a command ends with: 0 nothing to answer for; 1 findings at or above `--fail-on`; 2 it could
 * not run; 3 with `--strict`, something was unverifiable or left unread.
 */
export type ExitCode = 0 | 1 | 2 | 3;
