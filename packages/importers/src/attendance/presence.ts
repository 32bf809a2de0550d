import type { Presence } from '@partnership-impact/core';
import { foldWords } from '../values/plain-text.js';
import { yesOrNo } from '../values/words.js';

/** What a list says of a person: came, did not, cancelled, or only signed up. */
export type PresenceRead = Presence | 'cancelled';

/**
 * Reads a cell under "Attended", "Checked in", "Attendee Status" and the like.
 *
 * A state of a registration ("Attending", "paid", "completed") says nothing about who came.
 */
export function readPresence(text: string): PresenceRead {
  const word = foldWords(text);
  if (word === '' || /^-+$/.test(word)) return 'unmarked';
  const said = yesOrNo(word);
  if (said !== undefined) return said ? 'present' : 'absent';
  if (
    /refund|cancel|delet|transferred|withdrawn|rejected|expired|not attending|annul|storniert|declined|denied/.test(
      word,
    )
  )
    return 'cancelled';
  if (
    /no.?show|absent|not (?:present|checked)|did not|ausente|assente|nieobecn|απων|abwesend|fehlt/.test(
      word,
    )
  )
    return 'absent';
  if (
    /^(?:attending|paid|pending|completed?|confirmed|approved|registered|unpaid|active|valid|p|n|awaiting.*)$/.test(
      word,
    )
  )
    return 'unmarked';
  if (/^\d{1,4}[-./]\d{1,2}|^\d{1,2}:\d{2}/.test(word)) return 'present';
  return /attended|present|checked.?in|joined|came|obecn|παρων|anwesend|signed|presente|ok/.test(
    word,
  )
    ? 'present'
    : 'unmarked';
}
