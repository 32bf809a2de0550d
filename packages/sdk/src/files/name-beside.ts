/**
 * The name of a file beside another: `records-targets.csv` for `records.csv` and `targets`.
 *
 * @example
 * nameBeside('out/rejected.csv', '2'); // => 'out/rejected-2.csv'
 */
export function nameBeside(file: string, suffix: string): string {
  return file.replace(/(?=\.[^./\\]*$)|(?<!\.[^./\\]*)$/, `-${suffix}`);
}
