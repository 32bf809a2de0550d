export { keepAttendances, networkReach } from './attendances.js';
export { contactsOf } from './contacts.js';
export { type ErasureReceipt, erasePerson, rewrite, rewriteIsDue } from './erase.js';
export { type ExpireOptions, expire } from './expire.js';
export { networkFunnel } from './funnel.js';
export { networkGrowth } from './growth.js';
export { type HistoryLine, historyOf } from './history.js';
export {
  type ContactsImported,
  type ImportContactsOptions,
  importContacts,
} from './import-contacts.js';
export { keepApart, mergeOrganisations, openProposals } from './merge-organisations.js';
export { closeNetwork, type Network } from './network.js';
export { createNetwork, type OpenOptions, openNetwork } from './open-network.js';
export { type PersonalDetails, personalDetails } from './personal-details.js';
export { type InviteOptions, invite, recordStep } from './steps.js';
