import { ImpactError } from '@partnership-impact/core';

/** The error for a file whose reader is a package that those who need it install themselves. */
export function missingPeer(file: string, name: string, cause: unknown): ImpactError {
  return new ImpactError(
    'missing-peer',
    `"${file}" needs the package "${name}", which is not installed. Run "npm install ${name}", or save the file as CSV.`,
    { cause },
  );
}
