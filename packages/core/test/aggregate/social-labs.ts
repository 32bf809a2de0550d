import { blankEvent, type Dataset, type EventRecord } from '../../src/index.js';
import { socialLabs as withSlips } from '../support/social-labs.js';

/** An event with a day, and nothing else that the test does not give. */
export function event(given: Partial<EventRecord> & { readonly id: string }): EventRecord {
  return { ...blankEvent, ...given };
}

/**
 * The 31 rows, 34 events and 712 attendances of the example project, with its targets: names that
 * the table runs together are two partners, and no event has a title.
 */
export const socialLabs: Dataset = {
  ...withSlips,
  project: {
    name: 'Social labs',
    period: { start: '2018-10-01', end: '2022-02-01' },
    reportingPeriod: { start: '2019-03-01', end: '2021-06-01' },
    workPackages: [],
  },
  eventTypes: withSlips.eventTypes.map((type) => ({ ...type, level: null })),
  organisations: [],
  events: withSlips.events.map((one, index) => ({
    ...one,
    id: `e${index + 1}`,
    title: null,
    partners: one.partners.flatMap((name) => name.split(/ (?=Alessandro)/)),
  })),
  statements: [],
};
