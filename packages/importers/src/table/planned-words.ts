import { foldName } from '@partnership-impact/core';

const latin =
  /\b(?:planned|target|targeted|expected|foreseen|minimum|min|previstos?|previstas?|previst[ei]|planowan\w+|zaplanowan\w+|geplant\w*|prevus?|prevues?|planificad\w+|estimad\w+)\b/g;

let greek: RegExp | undefined;

/** Folding turns Greek letters into Latin ones that look alike, so the stems are folded as headers are. */
export function plannedInGreek(): RegExp {
  greek ??= new RegExp(
    `(?<=^| )(?:${['προγραμματισμεν', 'προβλεπομεν', 'αναμενομεν'].map(foldName).join('|')})\\S*`,
    'g',
  );
  return greek;
}

/** Whether a folded header speaks of what is planned. */
export function saysPlanned(folded: string): boolean {
  return folded.search(latin) >= 0 || folded.search(plannedInGreek()) >= 0;
}

/** A folded header without its words for what is planned. */
export function withoutPlanned(folded: string): string {
  return folded.replace(latin, ' ').replace(plannedInGreek(), ' ').replace(/\s+/g, ' ').trim();
}
