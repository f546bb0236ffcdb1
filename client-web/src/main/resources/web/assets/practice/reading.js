import { session } from '../shared/accounts.js';
import { parameter } from '../shared/address.js';
import { memberInvitations, members, memberships, organization } from '../shared/organizations.js';
import { id, known, reading } from './known.js';

export const loadInvitations = async () => {
  const { items, nextCursor } = await memberInvitations(id());
  Object.assign(known, { invitations: items, nextInvitations: nextCursor });
};

export const moreInvitations = async () => {
  const { items, nextCursor } = await memberInvitations(id(), known.nextInvitations ?? '');
  Object.assign(known, { invitations: [...known.invitations, ...items], nextInvitations: nextCursor });
};

export const moreMembers = async () => {
  const { items, nextCursor } = await members(id(), known.nextMembers ?? '');
  Object.assign(known, { members: [...known.members, ...items], nextMembers: nextCursor });
};

/** Who belongs to it, and what the caller may do there now. */
export const loadPractice = async (/** @type {string} */ asked) => {
  const [practice, page] = await Promise.all([organization(asked), members(asked)]);
  Object.assign(known, { practice, members: page.items, nextMembers: page.nextCursor });
  if (practice.mayManage) await loadInvitations();
};

/** The one that the address names, or one's own. */
export const load = () => reading.run(async () => {
  const [who, own] = await Promise.all([session(), memberships()]);
  Object.assign(known, { session: who, own: own.items });
  const asked = parameter('id') ?? own.items[0]?.organization;
  if (asked) await loadPractice(asked);
});
