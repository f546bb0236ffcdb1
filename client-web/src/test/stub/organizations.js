import { randomUUID } from 'node:crypto';
import { json, problem } from './answers.js';

/** @import { IncomingMessage, ServerResponse } from 'node:http' */
/** @import { MemberInvitationSummary, MemberPosition, MemberSummary, OrganizationSummary } from '../../main/resources/web/contract.d.ts' */
/** @import { Call, SignedIn } from './accounts.js' */

const HOUR = 3_600_000;

/** @param {number} hours */
const ago = hours => new Date(Date.now() - hours * HOUR).toISOString();

/** @param {number} n @param {string} name @param {string} city @param {number} members @param {number} managers @returns {OrganizationSummary} */
const practice = (n, name, city, members, managers) => ({ id: `0192f000-0000-7000-8000-00000000c00${n}`, name, city, members, managers, foundedAt: ago(n * 400) });

/** @param {number} n @param {string} name @param {MemberPosition} position @param {boolean} manager @returns {MemberSummary} */
const member = (n, name, position, manager) => ({ id: `0192f000-0000-7000-8000-00000000d00${n}`, name, position, manager, since: ago(900 - n * 100) });

/** @param {any} asked @returns {MemberInvitationSummary} */
const invitation = ({ name, email, position, manager, language }) => ({ id: randomUUID(), name, email, position, manager, language, endsAt: ago(-7 * 24) });

const world = () => ({
  practices: [
    practice(3, 'Centre médical interdisciplinaire de la Broye et du Vully', 'Estavayer-le-Lac', 0, 0),
    practice(2, 'Cabinet de la Gare', 'Lausanne', 1, 0),
    practice(1, 'Cabinet du Rhône', 'Genève', 3, 1),
  ],
  members: [
    member(1, 'Dr Ada Meier', 'PRACTITIONER', true),
    member(2, 'Sami Weber', 'STAFF', false),
    member(3, 'Noor Haddad-Zimmermann-von Wattenwyl', 'PRACTITIONER', false),
  ],
  invitations: [invitation({ name: 'Otto Roth', email: 'otto.roth@centre-medical-de-la-broye.example.ch', position: 'STAFF', manager: false, language: 'FR' })],
});

/** What each has done is their own. @type {WeakMap<object, ReturnType<typeof world>>} */
const worlds = new WeakMap();

/** Ada manages the first practice, Sami works there. @param {SignedIn} who @param {ReturnType<typeof world>} own */
const ownMember = ({ session }, { members }) => {
  const { email } = session.account;
  if (email.startsWith('ada@')) return members.find(({ position, name }) => position === 'PRACTITIONER' && name.startsWith('Dr Ada'));
  return email.startsWith('sami@') ? members.find(({ name }) => name.startsWith('Sami')) : undefined;
};

/** What the link of an invitation says. @param {ServerResponse} http @param {string} token */
export const invited = (http, token) => {
  if (token.includes('old')) return problem(http, 410, 'link-not-valid');
  return json(http, 200, {
    organization: 'Cabinet du Rhône', city: 'Genève', position: token.includes('boss') ? 'PRACTITIONER' : 'STAFF', manager: token.includes('boss'),
    email: token.includes('new') ? 'noor.haddad-zimmermann@centre-medical-de-la-broye.example.ch' : 'ben@example.ch',
    invitedBy: 'Dr Ada Meier', hasAccount: !token.includes('new'), endsAt: ago(-6 * 24),
  });
};

/** @param {string} path */
export const ofPractices = path => /^\/api\/(organizations|memberships|member-invitations\/[^/]+\/|account\/memberships)/.test(path);

/** @param {Call} call @param {ReturnType<typeof world>} own @param {URLSearchParams} wishes @param {string | undefined} method */
const all = ({ http, body, who }, own, wishes, method) => {
  if (!who.session.account.roles.includes('ADMIN')) return problem(http, 403, 'not-allowed');
  if (method === 'POST') {
    const founded = { ...practice(0, body.name, body.city, 0, 0), id: randomUUID() };
    own.practices.unshift(founded);
    return json(http, 201, { organization: founded, mayManage: true, membership: null });
  }
  return json(http, 200, { items: own.practices.filter(({ managers }) => !wishes.has('unmanaged') || !managers), nextCursor: null });
};

/** @param {Call} call @param {ReturnType<typeof world>} own @param {string} id @param {string | undefined} what @param {string | undefined} method */
const one = ({ http, body, who }, own, id, what, method) => {
  const found = own.practices.find(one => one.id === id);
  const membership = ownMember(who, own);
  const admin = who.session.account.roles.includes('ADMIN');
  if (!found || !admin && !(membership && found.managers)) return problem(http, 404, 'not-found');
  const mayManage = admin || membership?.manager === true;
  if (!what) return json(http, 200, { organization: found, mayManage, membership: membership?.id ?? null });
  if (what === 'members') return json(http, 200, { items: found.members ? own.members : [], nextCursor: null });
  if (!mayManage) return problem(http, 403, 'not-allowed');
  if (method === 'POST') {
    own.invitations = [invitation(body), ...own.invitations.filter(({ email }) => email !== body.email)];
    return json(http, 202, {});
  }
  return json(http, 200, { items: own.invitations, nextCursor: null });
};

/** @param {Call} call @param {ReturnType<typeof world>} own @param {string} id @param {string | undefined} what */
const change = ({ http, body }, own, id, what) => {
  const found = own.members.find(one => one.id === id);
  if (!found) return problem(http, 404, 'not-found');
  if (found.manager && !body.manager && own.members.filter(({ manager }) => manager).length === 1) return problem(http, 409, 'last-manager');
  if (what === 'managing') return json(http, 200, Object.assign(found, { manager: body.manager }));
  own.members = own.members.filter(one => one !== found);
  return json(http, 200, {});
};

/** What administrators, managers and members see and do. @param {IncomingMessage} request @param {Call} call */
export const practices = (request, call) => {
  const { http, body, who } = call;
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://stub');
  const [, kind, id, what] = pathname.split('/').filter(Boolean);
  const own = worlds.get(who) ?? world();
  worlds.set(who, own);
  if (kind === 'account') {
    const mine = ownMember(who, own);
    const [rhone] = own.practices.slice(-1);
    return json(http, 200, { items: mine && rhone ? [{ ...mine, organization: rhone.id, name: rhone.name, city: rhone.city }] : [], nextCursor: null });
  }
  if (kind === 'memberships' && !id) {
    if (body.token.includes('elsewhere')) return problem(http, 409, 'staff-elsewhere');
    who.session.account.roles.push('STAFF');
    return json(http, 201, { ...who.session, secondFactorMissing: true });
  }
  if (request.method === 'POST' && !who.proven) return problem(http, 403, 'proof-required');
  if (kind === 'memberships') return change(call, own, id ?? '', what);
  if (kind === 'member-invitations') {
    own.invitations = own.invitations.filter(one => one.id !== id);
    return json(http, 200, {});
  }
  return id ? one(call, own, id, what, request.method) : all(call, own, searchParams, request.method);
};
