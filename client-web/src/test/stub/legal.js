import { randomUUID } from 'node:crypto';
import { json, problem } from './answers.js';

/** @import { ServerResponse } from 'node:http' */
/** @import { AccountResponse, ActivityResponse, ActivityTexts, ConsentResponse } from '../../main/resources/web/contract.d.ts' */

const VERSION = '2026-11-22';
const PAGES = /** @type {const} */ ({ TERMS: '/legal/terms/', PRIVACY: '/legal/privacy/', ANALYTICS: '/legal/cookies/' });

export const NOTICE = {
  operator: { name: 'Klinik Zäune AG', address: 'Gasse 1, 8001 Zürich', email: 'datenschutz@klinik.example', registration: null, hosting: 'Host SA, Genève' },
  providers: ['PHOENIXD', 'JITSI', 'SMTP'],
  documents: Object.entries(PAGES).map(([document, page]) => ({ document, version: VERSION, page, textHash: '0'.repeat(64) })),
};

/** Cleo agreed to older terms, everybody else to those in force. @param {string} email @returns {ConsentResponse[]} */
export const consentsOf = email => {
  const older = email.startsWith('cleo@');
  return /** @type {const} */ (['TERMS', 'PRIVACY', 'ANALYTICS']).map(document => ({
    document, version: VERSION, page: PAGES[document], optional: document === 'ANALYTICS',
    ...(document === 'ANALYTICS' ? { state: 'NEVER_GIVEN', givenVersion: null, at: null } : {
      state: older ? 'OUTDATED' : 'GIVEN', givenVersion: older ? '2024-01-01' : VERSION, at: '2026-01-05T09:30:00Z',
    }),
  }));
};

/** @param {ServerResponse} http @param {ConsentResponse[]} consents @param {Partial<ConsentResponse>} change */
export const changeConsent = (http, consents, change) => {
  const one = consents.find(({ document }) => document === change.document);
  if (one) Object.assign(one, { state: change.state, givenVersion: VERSION, at: new Date().toISOString() });
  return json(http, 200, { items: consents, nextCursor: null, agreementDue: consents.some(({ optional, state }) => !optional && state !== 'GIVEN') });
};

/** @param {string} name @returns {ActivityTexts} */
const texts = name => ({
  name, purposes: `${name} : proposer des horaires libres, réserver, déplacer, annuler.`, legalBasis: 'Contrat (RGPD art. 6 § 1 b).',
  persons: 'Patients', data: 'Nom, adresse', recipients: 'Le professionnel', transfers: 'Aucun', retention: 'Dix ans', security: 'AES-256-GCM',
});

/** @param {string} fr @param {string} en @param {number} position @returns {ActivityResponse} */
const activity = (fr, en, position) => ({
  id: randomUUID(), revision: 1, position, retired: false, fr: texts(fr), en: texts(en), changedAt: '2026-11-22T08:00:00Z', changedBy: null,
});

/** @type {ActivityResponse[]} */
const activities = [activity('Rendez-vous', 'Appointments', 10), activity('Paiements et remboursements', 'Payments and refunds', 20), activity('E-mails', 'Mails', 30)];

/** @param {AccountResponse} account */
const admin = ({ roles }) => roles.includes('ADMIN');

/** @param {ActivityResponse} one */
const summary = ({ fr, en, ...one }) => ({ ...one, nameFr: fr.name, nameEn: en.name });

/** Somebody else is quicker whenever a name says so. @param {ActivityResponse} one @param {any} body @param {ServerResponse} http */
const change = (one, body, http) => {
  if (body.en?.name === 'Slow' && body.revision === 1) Object.assign(one, { revision: 2, en: { ...one.en, retention: 'Eleven years' }, changedBy: 'hugo@example.ch' });
  if (body.revision !== one.revision) return problem(http, 409, 'changed-meanwhile', { revision: one.revision });
  Object.assign(one, body, { revision: one.revision + 1, changedAt: new Date().toISOString(), changedBy: 'greta@example.ch' });
  return json(http, 201, one);
};

/** @param {string} path */
export const ofRegister = path => path.startsWith('/api/register/');

/**
 * What is asked of the register, by whoever keeps it.
 * @param {string} path @param {any} body @param {ServerResponse} http @param {string} method @param {{ session: { account: AccountResponse }, proven: boolean }} who
 */
export const register = (path, body, http, method, who) => {
  if (!admin(who.session.account)) return problem(http, 403, 'not-allowed');
  if (path.includes('/export.') && !who.proven) return problem(http, 403, 'proof-required');
  const [, , , kind, id, what] = path.split('/');
  if (kind?.startsWith('export.')) return http.writeHead(200, { 'Content-Type': 'application/octet-stream' }).end('file');
  const one = activities.find(activity => activity.id === id);
  if (id && !one) return problem(http, 404, 'not-found');
  if (one && what) return change(one, what === 'retirement' ? { ...body, retired: true } : { ...body, retired: false }, http);
  if (one) return json(http, 200, one);
  if (method === 'GET') return json(http, 200, { items: activities.map(summary), nextCursor: null });
  activities.push({ ...activity('', '', 0), ...body });
  return json(http, 201, activities.at(-1));
};
