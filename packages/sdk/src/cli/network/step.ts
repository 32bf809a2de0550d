import type { ContactState } from '@partnership-impact/core';
import { neededDay, neededPerson } from './given.js';
import type { RunAction } from './network-action.js';
import { databasePackage, withNetwork } from './open.js';

const states: Readonly<Record<'register' | 'decline' | 'withdraw', ContactState>> = {
  register: 'registered',
  decline: 'declined',
  withdraw: 'withdrawn',
};

/** `network register|decline|withdraw FILE --email ADDRESS --on DATE`. */
export function recordStepOf(action: keyof typeof states): RunAction {
  return async (given, terminal) => {
    const { recordStep } = await databasePackage();
    const person = neededPerson(given);
    const on = neededDay(given, 'on');
    const state = states[action];
    const known = await withNetwork(given, (network) => recordStep(network, person, { state, on }));
    terminal.out(known ? `Recorded as ${state}.\n` : 'The database does not know this person.\n');
    return known ? 0 : 1;
  };
}
