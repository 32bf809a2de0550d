/** The name of a file without its folders, of either kind of path. */
export function fileName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}

/** The name of a file without its folders and its last extension: "events" of "in/events.csv". */
export function fileStem(path: string): string {
  return fileName(path).replace(/\.\w+$/, '');
}
