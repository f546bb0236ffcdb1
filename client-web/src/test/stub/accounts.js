import { randomBytes, randomUUID } from 'node:crypto';
import { bodyOf, json, problem, QR } from './answers.js';
import { changeConsent, consentsOf, ofRegister, register } from './legal.js';
import { ADMINISTRATOR, invited, ofPeople, people, STAFF } from './people.js';

/** @import { IncomingMessage, ServerResponse } from 'node:http' */
/** @import { ConsentResponse, PasskeySummary, SessionResponse, SessionSummary } from '../../main/resources/web/contract.d.ts' */

/** @typedef {{ session: SessionResponse, others: SessionSummary[], passkeys: PasskeySummary[], proven: boolean, consents: ConsentResponse[] }} SignedIn */
/** @typedef {{ http: ServerResponse, body: any, who: SignedIn }} Call */

export const PASSWORD = 'cheval agrafe batterie lune';
export const CODE = '123456';
const RECOVERY = ['ABCD', 'EFGH', 'JKLM', 'NPQR'].join('-');

/** By the access cookie. @type {Map<string, SignedIn>} */
const signedIn = new Map();
/** By the refresh cookie. @type {Map<string, SignedIn>} */
const renewable = new Map();
/** By the challenge. @type {Map<string, SignedIn>} */
const waiting = new Map();

/** @param {number} hours */
const ago = hours => new Date(Date.now() - hours * 3_600_000).toISOString();

/** @param {string} device @param {number} hours @returns {SessionSummary} */
const other = (device, hours) => ({ id: randomUUID(), device, signedInAt: ago(hours * 3), lastSeenAt: ago(hours), thisOne: false });

/** Ada practises and has an authenticator, Noor practises and has none yet, Sami is staff, Greta administers, everybody else is a patient. @param {string} email @returns {SignedIn} */
const account = email => {
  const practises = /^(ada|noor)@/.test(email);
  const authenticator = /^(ada|sami|greta)@/.test(email);
  return {
    session: {
      id: randomUUID(), secondFactorMissing: practises && !authenticator,
      account: {
        id: randomUUID(), email, name: practises ? 'Dr Ada Meier' : 'Ben Rochat', language: 'FR', roles: practises ? ['PRACTITIONER'] : ['PATIENT'],
        authenticator, passkeys: 0, recoveryCodesLeft: authenticator ? 3 : 0, ...(email.startsWith('greta@') && ADMINISTRATOR), ...(email.startsWith('sami@') && STAFF),
      },
    },
    others: [other('Firefox · Windows', 5), other('Safari · iPhone', 50)], passkeys: [], proven: true, consents: consentsOf(email),
  };
};

/** @param {IncomingMessage} request @param {string} name */
const cookie = (request, name) => new RegExp(`(?:^|; )${name}=([^;]+)`).exec(request.headers.cookie ?? '')?.[1] ?? '';

/** Who asks, if they are signed in. @param {IncomingMessage} request */
export const whoAsks = request => signedIn.get(cookie(request, 'access'));

/** @param {ServerResponse} http @param {SignedIn} who */
const letIn = (http, who) => {
  const [access, refresh] = [randomUUID(), randomUUID()];
  signedIn.set(access, who);
  renewable.set(refresh, who);
  http.setHeader('Set-Cookie', [`access=${access}; Path=/; HttpOnly; SameSite=Strict`, `refresh=${refresh}; Path=/api/session; HttpOnly; SameSite=Strict`]);
  return json(http, 200, { state: 'SIGNED_IN', challenge: null, choice: null, session: who.session, tokens: null });
};

/** What authenticators made, and for whom: by the credential's id. @type {Map<string, SignedIn>} */
const owners = new Map();

const chance = () => randomBytes(32).toString('base64url');
const asked = () => ({ publicKey: { challenge: chance(), userVerification: 'required' } });

/** @param {SessionResponse} session */
const askedToMake = ({ account }) => ({
  publicKey: {
    challenge: chance(), rp: { name: 'CryptoCare' }, user: { id: chance(), name: account.email, displayName: account.name },
    pubKeyCredParams: [{ type: 'public-key', alg: -7 }], authenticatorSelection: { residentKey: 'required', userVerification: 'required' }, attestation: 'none',
  },
});

/** @param {ServerResponse} http @param {SignedIn} who */
const askForCode = (http, who) => {
  const challenge = randomUUID();
  waiting.set(challenge, who);
  const { authenticator } = who.session.account;
  const choice = { authenticator, passkey: who.passkeys.length ? asked() : null };
  return json(http, 200, { state: 'SECOND_FACTOR_REQUIRED', challenge, choice, session: null, tokens: null });
};

/** @param {ServerResponse} http @param {string} password */
const weak = (http, password) => {
  const reason = password.length < 15 && 'too-short' || /^(.)\1+$|password/i.test(password) && 'guessable';
  return reason && problem(http, 422, 'password-weak', { field: 'password', reason });
};

/** @param {Call} call */
const byLink = ({ http, body }) => {
  if (body.token.includes('old')) return problem(http, 410, 'link-not-valid');
  if (weak(http, body.password)) return undefined;
  if (body.token.includes('ada')) return askForCode(http, account('ada@example.ch'));
  return letIn(http, account(body.token.includes('noor') ? 'noor@example.ch' : 'ben@example.ch'));
};

/** @param {string} code */
const plain = code => code.replace(/[\s-]/g, '').toUpperCase();

/** What needs no session. @type {Record<string, (call: Call, request: IncomingMessage) => unknown>} */
const OPEN = {
  '/api/registrations': ({ http }) => json(http, 202, {}),
  '/api/password-resets': ({ http }) => json(http, 202, {}),
  '/api/accounts': byLink,
  '/api/password-resets/completion': byLink,
  '/api/email-confirmations': ({ http, body }) => (body.token.includes('old') ? problem(http, 410, 'link-not-valid') : json(http, 200, {})),
  '/api/sessions': ({ http, body }) => {
    if (body.password !== PASSWORD) return problem(http, 401, 'sign-in-failed');
    const who = [...owners.values()].find(({ session }) => session.account.email === body.email) ?? account(body.email);
    return who.session.account.authenticator || who.passkeys.length ? askForCode(http, who) : letIn(http, who);
  },
  '/api/sessions/second-factor': ({ http, body }) => {
    const who = waiting.get(body.challenge);
    if (!who || body.code === '000000') return problem(http, 401, 'sign-in-failed');
    if (body.passkey) return owners.get(body.passkey.id) === who ? letIn(http, who) : problem(http, 401, 'passkey-refused');
    return body.code === CODE || body.recoveryCode && plain(body.recoveryCode) === plain(RECOVERY) ? letIn(http, who) : problem(http, 401, 'code-wrong');
  },
  '/api/sessions/passkey/options': ({ http }) => json(http, 200, asked()),
  '/api/member-invitations/reading': ({ http, body }) => invited(http, body.token),
  '/api/sessions/passkey': ({ http, body }) => {
    const who = owners.get(body.credential.id);
    return who ? letIn(http, who) : problem(http, 401, 'passkey-refused');
  },
  '/api/session/refreshing': ({ http }, request) => {
    const token = cookie(request, 'refresh');
    const who = renewable.get(token);
    renewable.delete(token);
    return who ? letIn(http, who) : problem(http, 401, 'sign-in-required');
  },
};

/** @param {SignedIn} who @returns {SessionSummary[]} */
const devices = ({ session, others }) => [{ id: session.id, device: 'Chrome · Linux', signedInAt: ago(1), lastSeenAt: ago(0), thisOne: true }, ...others];

const codes = () => Array.from({ length: 10 }, (_, n) => `${RECOVERY.slice(0, -1)}${n}`);

/** @param {Call} call @param {() => unknown} act */
const proven = ({ http, who }, act) => (who.proven ? act() : problem(http, 403, 'proof-required'));

/** The first factor brings codes. @param {ServerResponse} http @param {string} credential @param {SignedIn} who */
const added = (http, credential, who) => {
  const passkey = { id: randomUUID(), name: 'Chrome · Linux', addedAt: ago(0), lastUsedAt: null, synced: true };
  const { account } = who.session;
  const first = !account.authenticator && !account.passkeys;
  owners.set(credential, who);
  who.passkeys.push(passkey);
  Object.assign(who.session, { secondFactorMissing: false });
  Object.assign(account, { passkeys: who.passkeys.length, ...(first && { recoveryCodesLeft: 10 }) });
  return json(http, 201, { passkey, recoveryCodes: first ? codes() : [] });
};

/** @param {string} path @param {Call} call */
const changePasskey = (path, call) => {
  const { http, body, who } = call;
  const answer = () => json(http, 200, { items: who.passkeys, nextCursor: null });
  if (path.endsWith('/name')) {
    for (const one of who.passkeys) if (path.includes(one.id)) one.name = body.name;
    return answer();
  }
  return proven(call, () => {
    who.passkeys = who.passkeys.filter(({ id }) => !path.includes(id));
    Object.assign(who.session.account, { passkeys: who.passkeys.length, ...(!who.passkeys.length && { recoveryCodesLeft: 0 }) });
    return answer();
  });
};

/** What needs one. @type {Record<string, (call: Call, request: IncomingMessage) => unknown>} */
const OWN = {
  '/api/session': ({ http, who }) => json(http, 200, who.session),
  '/api/session/end': ({ http, who }, request) => {
    signedIn.delete(cookie(request, 'access'));
    for (const [token, one] of renewable) if (one === who) renewable.delete(token);
    return json(http, 200, {});
  },
  '/api/session/proof': ({ http, body, who }) => {
    if (body.passkey && owners.get(body.passkey.id) !== who) return problem(http, 401, 'passkey-refused');
    if (!body.passkey && (body.code ? body.code !== CODE : body.password !== PASSWORD)) return problem(http, 401, body.code ? 'code-wrong' : 'sign-in-failed');
    who.proven = true;
    return json(http, 200, who.session);
  },
  '/api/session/proof/options': ({ http }) => json(http, 200, asked()),
  '/api/account/sessions': ({ http, who }) => json(http, 200, { items: devices(who), nextCursor: null }),
  '/api/account/sessions/end': ({ http, who }) => {
    who.others = [];
    return json(http, 200, { items: devices(who), nextCursor: null });
  },
  '/api/account/profile': ({ http, body, who }) => {
    Object.assign(who.session.account, body);
    return json(http, 200, who.session);
  },
  '/api/account/password': ({ http, body, who }) => {
    if (body.currentPassword !== PASSWORD) return problem(http, 401, 'sign-in-failed');
    if (weak(http, body.password)) return undefined;
    who.others = [];
    return json(http, 200, who.session);
  },
  '/api/account/email': call => proven(call, () => json(call.http, 202, {})),
  '/api/account/authenticator': call => proven(call, () => json(call.http, 200, {
    secret: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP', qrSvg: QR, uri: 'otpauth://totp/CryptoCare%3Aben%40example.ch?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=CryptoCare',
  })),
  '/api/account/authenticator/confirmation': ({ http, body, who }) => {
    if (body.code !== CODE) return problem(http, 401, 'code-wrong');
    Object.assign(who.session, { secondFactorMissing: false });
    Object.assign(who.session.account, { authenticator: true, recoveryCodesLeft: 10 });
    return json(http, 200, { codes: codes() });
  },
  '/api/account/authenticator/removal': call => proven(call, () => {
    Object.assign(call.who.session.account, { authenticator: false, ...(!call.who.passkeys.length && { recoveryCodesLeft: 0 }) });
    return json(call.http, 200, call.who.session);
  }),
  '/api/account/passkeys/options': call => proven(call, () => json(call.http, 200, askedToMake(call.who.session))),
  '/api/account/passkeys': ({ http, body, who }) => {
    if (body.credential) return added(http, body.credential.id, who);
    return json(http, 200, { items: who.passkeys, nextCursor: null });
  },
  '/api/account/consents': ({ http, body, who }, { method }) => changeConsent(http, who.consents, method === 'POST' ? { ...body, state: 'GIVEN' } : {}),
  '/api/account/consents/withdrawal': ({ http, body, who }) => changeConsent(http, who.consents, { ...body, state: 'WITHDRAWN' }),
  '/api/account/recovery-codes': call => proven(call, () => json(call.http, 200, { codes: codes() })),
};

/** @param {string} path @param {Call} call */
const endOne = (path, { http, who }) => {
  who.others = who.others.filter(({ id }) => !path.includes(id));
  return json(http, 200, { items: devices(who), nextCursor: null });
};

/** Answers what is about accounts; whether it was. @param {string} path @param {IncomingMessage} request @param {ServerResponse} http */
export const accounts = async (path, request, http) => {
  const one = /^\/api\/account\/sessions\/[^/]+\/end$/.test(path);
  const passkey = /^\/api\/account\/passkeys\/[^/]+\/(name|removal)$/.test(path);
  if (!(path in OPEN) && !(path in OWN) && !one && !passkey && !ofRegister(path) && !ofPeople(path)) return false;
  const body = await bodyOf(request);
  const who = whoAsks(request);
  if (path in OPEN) OPEN[path]?.({ http, body, who: /** @type {SignedIn} */ (who) }, request);
  else if (!who) problem(http, 401, 'sign-in-required');
  else if (ofPeople(path)) people(request, { http, body, who });
  else if (passkey) changePasskey(path, { http, body, who });
  else if (one) endOne(path, { http, body, who });
  else if (ofRegister(path)) register(path, body, http, request.method ?? 'GET', who);
  else OWN[path]?.({ http, body, who }, request);
  return true;
};

/** Lets time pass for whoever is signed in: /stub/accounts/{what}. @param {string} what @param {ServerResponse} http */
export const steerAccounts = (what, http) => {
  if (what !== 'proofs') signedIn.clear();
  if (what === 'week') renewable.clear();
  if (what === 'proofs') for (const who of renewable.values()) who.proven = false;
  return json(http, 200, {});
};
