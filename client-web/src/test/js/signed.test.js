import { answers, asked, left, refusing } from './page-globals.js';
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { rememberSignIn, seemsSignedIn } from '../../main/resources/web/assets/shared/presence.js';
import { signed, whoever } from '../../main/resources/web/assets/shared/signed.js';

const OVER = refusing(401, 'sign-in-required');
const CALL = 'GET /api/session same-origin';
const RENEWAL = 'POST /api/session/refreshing same-origin';
const fine = () => new Response('{"fine":true}');

beforeEach(() => {
  for (const list of [answers, asked, left]) list.length = 0;
  rememberSignIn();
});

test('what works is asked once, with the cookies', async () => {
  answers.push(fine);
  assert.deepEqual(await signed('GET', '/api/session'), { fine: true });
  assert.deepEqual(asked, [CALL]);
});

test('what says who is signed in is renewed once, and the call made again', async () => {
  answers.push(OVER, fine, fine);
  assert.deepEqual(await signed('GET', '/api/session'), { fine: true });
  assert.deepEqual(asked, [CALL, RENEWAL, CALL]);
});

test('calls that are over together wait for one renewal', async () => {
  answers.push(OVER, OVER, fine, fine, fine);
  await Promise.all([signed('GET', '/api/session'), signed('GET', '/api/session')]);
  assert.deepEqual(asked, [CALL, CALL, RENEWAL, CALL, CALL]);
});

test('tabs renew one after the other', async () => {
  /** @type {string[]} */
  const locks = [];
  const request = (/** @type {string} */ name, /** @type {() => unknown} */ work) => { locks.push(name); return work(); };
  Object.defineProperty(globalThis, 'navigator', { configurable: true, value: { locks: { request } } });
  answers.push(OVER, fine, fine);
  await signed('GET', '/api/session');
  Object.defineProperty(globalThis, 'navigator', { configurable: true, value: {} });
  assert.deepEqual(locks, ['renewal']);
});

test('who is signed out goes to sign in, and is remembered no more', async () => {
  answers.push(OVER, OVER);
  signed('GET', '/api/session');
  await new Promise(setImmediate);
  assert.deepEqual(left, ['/sign-in/?then=%2Faccount%2F%3Ftab%3D2&lang=en']);
  assert.equal(seemsSignedIn(), false);
});

test('a wrong code, a missing proof or a lost network is no reason to renew', async () => {
  for (const [status, code] of /** @type {[number, string][]} */ ([[401, 'code-wrong'], [403, 'proof-required']])) {
    answers.push(refusing(status, code));
    await assert.rejects(signed('POST', '/api/session/proof', {}), { code });
  }
  answers.push(() => { throw new TypeError('network'); });
  await assert.rejects(signed('GET', '/api/session'), { code: 'unreachable' });
  assert.equal(asked.length, 3);
  assert.deepEqual(left, []);
});

test('a network that is lost while renewing signs nobody out', async () => {
  answers.push(OVER, () => { throw new TypeError('network'); });
  await assert.rejects(signed('GET', '/api/session'), { code: 'unreachable' });
  assert.equal(seemsSignedIn(), true);
});

test('a page that is also for guests learns that nobody is signed in, and stays', async () => {
  answers.push(OVER, OVER);
  assert.equal(await whoever(), null);
  assert.deepEqual(asked, [CALL, RENEWAL]);
  assert.deepEqual(left, []);
  assert.equal(seemsSignedIn(), false);
  answers.push(OVER, fine, fine);
  assert.deepEqual(await whoever(), { fine: true });
});
