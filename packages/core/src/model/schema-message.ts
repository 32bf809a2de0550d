import type { core } from 'zod/mini';
import english from 'zod/v4/locales/en.js';
import { once } from './once.js';

const message = once(() => english().localeError);

/** Says in English what a schema expected and what was given; the small zod build has no words of its own. */
export const schemaMessage: core.$ZodErrorMap = (issue) =>
  issue.input === undefined ? 'It is needed and was not given' : message()(issue);
