import type { EventRecord } from '../../model/event.js';
import { eventRoot } from '../event-root.js';
import { recordLocation } from '../record-location.js';
import type { CatalogueRule } from '../rule.js';
import { placeText } from '../wording.js';

const address = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}/u;
const telephone = /\+\d{2,3}[\s./-]?(?:\(?\d{1,4}\)?[\s./-]?){2,5}\d{2,4}\b/;

/** Finds e-mail addresses and telephone numbers in texts that may be published. */
export function personalDetailsInText(): CatalogueRule {
  return {
    id: 'personal-details-in-text',
    group: 'privacy',
    severity: 'warning',
    title: 'A text holds personal details',
    needs: 'A register.',
    missing: 'Blank cells are left out.',
    tolerance: 'Names of people are not looked for.',
    falsePositives: 'Addresses of offices that are meant to be published.',
    whatToDo: 'Take the address or number out of the register before it is shared.',
    *check({ events }) {
      for (const event of events) {
        for (const [field, text] of textsOf(event)) {
          // The sign is looked for first: the pattern with the letters of all alphabets takes its time.
          const kind =
            text.includes('@') && address.test(text)
              ? 'an e-mail address'
              : telephone.test(text)
                ? 'a telephone number'
                : null;
          if (kind === null) continue;
          yield {
            key: [field, event.id],
            confidence: 'likely',
            // The text itself is personal: neither message nor place quotes it.
            message: `The ${field} of the record in ${placeText(event.source)} holds ${kind}.`,
            question: 'May it be published?',
            locations: [recordLocation(event, field === 'title' ? 'title' : 'extra')],
            root: eventRoot({ ...event, title: null }, 'title'),
          };
        }
      }
    },
  };
}

function textsOf({ title, partners, extra }: EventRecord): readonly (readonly [string, string])[] {
  return [['title', title ?? ''], ['partner', partners.join(' ')], ...Object.entries(extra)];
}
