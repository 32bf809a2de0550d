import type { Target } from '../../src/model/target.js';
import { eventsOf, target } from './records.js';

/** A target of so many webinars. */
export function planned(value: number, fields: Partial<Target> = {}): readonly Target[] {
  return [target({ value, measure: 'events', scope: { type: 'Webinar' }, ...fields })];
}

/** So many webinars of twelve people each. */
export function held(count: number) {
  return eventsOf(new Array<number>(count).fill(12), { type: 'Webinar' });
}
