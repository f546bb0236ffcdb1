import { randomUUID } from 'node:crypto';
import { json, problem } from './answers.js';
import { ofPractices, practices } from './organizations.js';

/** @import { IncomingMessage } from 'node:http' */
/** @import { InvitationSummary, PersonResponse, PersonSummary, Role } from '../../main/resources/web/contract.d.ts' */
/** @import { Call } from './accounts.js' */

const HOUR = 3_600_000;
const PAGE = 4;

const GRETA = '0192f000-0000-7000-8000-00000000a001';

/** What is different in the administrator's own account. */
export const ADMINISTRATOR = { id: GRETA, name: 'Greta Blanc', roles: /** @type {Role[]} */ (['ADMIN']) };

/** What is different in the account of somebody at a desk. */
export const STAFF = { name: 'Sami Weber', roles: /** @type {Role[]} */ (['STAFF']) };

export { invited } from './organizations.js';

/** @param {number} hours */
const ago = hours => new Date(Date.now() - hours * HOUR).toISOString();

/** @param {number} n @param {string} name @param {string} email @param {Role[]} roles @param {boolean} secondFactor @returns {PersonSummary} */
const somebody = (n, name, email, roles, secondFactor) => ({
  id: n ? `0192f000-0000-7000-8000-00000000b00${n}` : GRETA, name, email, roles, secondFactor, openedAt: ago(n * 700 + 300), lastSeenAt: n === 3 ? null : ago(n * 9 + 1),
});

const world = () => ({
  people: [
    somebody(1, 'Tina Favre', 'tina@example.ch', ['TRAINER'], true),
    somebody(2, 'Noor Haddad-Zimmermann', 'noor.haddad-zimmermann@centre-medical-de-la-broye.example.ch', ['PATIENT', 'PRACTITIONER', 'STAFF'], false),
    somebody(3, 'Ben Rochat', 'ben@example.ch', ['PATIENT'], false),
    somebody(4, 'Hugo Keller', 'hugo@example.ch', ['ADMIN'], true),
    somebody(5, 'Dr Ada Meier', 'ada@example.ch', ['PRACTITIONER'], true),
    somebody(0, 'Greta Blanc', 'greta@example.ch', ['ADMIN'], true),
  ],
  invitations: [invitation('Otto Roth', 'otto@example.ch', ['TRAINER'])],
});

/** @param {string} name @param {string} email @param {Role[]} roles @returns {InvitationSummary} */
const invitation = (name, email, roles) => ({ id: randomUUID(), name, email, roles, endsAt: ago(-7 * 24) });

/** What each administrator has done is their own. @type {WeakMap<object, ReturnType<typeof world>>} */
const worlds = new WeakMap();

/** @param {PersonSummary} person @returns {PersonResponse} */
const opened = person => ({
  person, language: 'FR', authenticator: person.secondFactor, passkeys: person.secondFactor ? 1 : 0, recoveryCodesLeft: person.secondFactor ? 9 : 0, sessions: person.secondFactor ? 2 : 0,
});

/** @param {PersonSummary} person @param {string} what @param {any} body */
const change = (person, what, body) => {
  if (what === 'roles') person.roles = [...new Set([...person.roles, body.role])];
  if (what === 'roles/removal') person.roles = person.roles.filter(role => role !== body.role);
  if (what === 'second-factor-reset') person.secondFactor = false;
};

/** @param {string} path */
export const ofPeople = path => /^\/api\/(people|invitations)\b/.test(path) || ofPractices(path);

/** What administrators see and do. @param {IncomingMessage} request @param {Call} call */
export const people = (request, { http, body, who }) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://stub');
  if (ofPractices(pathname)) return practices(request, { http, body, who });
  const [, kind, id, ...rest] = pathname.split('/').filter(Boolean);
  const what = rest.join('/');
  if (!who.session.account.roles.includes('ADMIN')) return problem(http, 403, 'not-allowed');
  const own = worlds.get(who) ?? world();
  worlds.set(who, own);
  const changes = request.method === 'POST' && id !== 'search';
  if (changes && !who.proven) return problem(http, 403, 'proof-required');
  if (kind === 'invitations') {
    if (!id && changes) own.invitations.unshift(invitation(body.name, body.email, [body.role]));
    if (what === 'withdrawal') own.invitations = own.invitations.filter(one => one.id !== id);
    return json(http, changes && what !== 'withdrawal' ? 202 : 200, changes && what !== 'withdrawal' ? {} : { items: own.invitations, nextCursor: null });
  }
  if (id === 'search') return json(http, 200, { items: own.people.filter(({ email }) => email === body.email), nextCursor: null });
  if (!id) {
    const items = own.people.filter(({ roles }) => !searchParams.get('role') || roles.some(role => role === searchParams.get('role')));
    const from = searchParams.get('cursor') ? PAGE : 0;
    return json(http, 200, { items: items.slice(from, from + PAGE), nextCursor: !from && items.length > PAGE ? 'more' : null });
  }
  const person = own.people.find(one => one.id === id);
  if (!person) return problem(http, 404, 'not-found');
  change(person, what, body);
  return json(http, 200, opened(person));
};
