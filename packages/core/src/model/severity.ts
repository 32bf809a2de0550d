/** How grave a finding or an issue is. */
export type Severity = 'error' | 'warning' | 'note';

/** From the gravest to the mildest. */
export const severities: readonly Severity[] = ['error', 'warning', 'note'];

/**
 * Whether `severity` is as grave as `threshold` or graver.
 *
 * @example
 * isAtLeast('error', 'warning'); // => true
 */
export function isAtLeast(severity: Severity, threshold: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(threshold);
}
