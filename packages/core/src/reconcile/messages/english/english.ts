import { explanations } from '../../../explain/messages/english.js';
import { counting } from './counting.js';
import { declared } from './declared.js';
import { derived } from './derived.js';
import { evidence } from './evidence.js';
import { figures } from './figures.js';
import { identity } from './identity.js';
import { judgements } from './judgements.js';
import { likelyWrong } from './likely-wrong.js';
import { names } from './names.js';
import { privacy } from './privacy.js';
import { reading } from './reading.js';
import { statements } from './statements.js';
import { sums } from './sums.js';
import { targets } from './targets.js';
import { time } from './time.js';
import { values } from './values.js';
import { versions } from './versions.js';

/**
 * The messages of a check in English: what `check` says unless it is given others.
 *
 * @example
 * const plain: Messages = {
 *   ...english,
 *   figures: { ...english.figures, stated: ({ printed }) => `the ${printed} of the text` },
 * };
 */
export const english = {
  reading,
  values,
  names,
  identity,
  time,
  counting,
  sums,
  statements,
  targets,
  derived,
  versions,
  evidence,
  privacy,
  declared,
  figures,
  judgements,
  likelyWrong,
  explanations,
};
