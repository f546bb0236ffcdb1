import { href } from '../shared/address.js';
import { doing } from '../shared/doing.js';
import { entered } from '../shared/entering.js';
import { secondFactor } from '../shared/entrance.js';
import { html, nothing } from '../shared/lit.js';
import { t } from '../shared/text.js';
import { wanted } from '../shared/then.js';
import { hasPasskeys, usePasskey } from '../shared/webauthn.js';
import { CODE, digits, RECOVERY_CODE } from './code-fields.js';
import { form } from './form.js';
import { icon } from './icons.js';
import { notice, refused } from './notice.js';

/** @import { PasskeyOptionsResponse, SecondFactorChoice, SignInResponse } from '../../contract.d.ts' */
/** @import { Values } from './form.js' */

/** @typedef {'passkey' | 'code' | 'recovery'} Way */

const WORDS = { passkey: 'second.by-passkey', code: 'second.by-code', recovery: 'second.by-recovery' };

const state = {
  challenge: '', way: /** @type {Way} */ ('code'), ways: /** @type {Way[]} */ ([]),
  passkey: /** @type {PasskeyOptionsResponse | null} */ (null), draw: () => {},
};
const task = doing(() => state.draw());

/** Whether a sign-in waits for its second half. */
export const awaited = () => state.challenge !== '';

/** The easiest first. @param {SecondFactorChoice | null | undefined} choice @returns {Way[]} */
export const waysOf = choice => {
  const passkey = choice?.passkey && hasPasskeys();
  return [...(passkey ? [/** @type {const} */ ('passkey')] : []), ...(choice?.authenticator ? [/** @type {const} */ ('code')] : []), 'recovery'];
};

/** What follows a right password: the way in, or the second half. @param {SignInResponse} answer @param {() => void} draw */
export const follow = async (answer, draw) => {
  if (answer.state === 'SIGNED_IN') return entered(answer);
  const ways = waysOf(answer.choice);
  Object.assign(state, { challenge: answer.challenge ?? '', ways, way: ways[0], passkey: answer.choice?.passkey ?? null, draw });
  draw();
  return begin();
};

const begin = () => /** @type {HTMLElement | null} */ (document.querySelector('#second-passkey, #second input'))?.focus();

/** @param {Values} values */
const send = ({ code, recoveryCode }) => task.run(async () => {
  const { challenge } = state;
  return entered(await secondFactor(code === undefined ? { challenge, recoveryCode } : { challenge, code: digits(code) }));
});

const use = () => task.run(async () => {
  const passkey = await usePasskey(/** @type {PasskeyOptionsResponse} */ (state.passkey));
  return entered(await secondFactor({ challenge: state.challenge, passkey }));
});

/** @param {Way} way */
const take = way => {
  state.way = way;
  task.refusal = null;
  /** @type {HTMLFormElement | null} */ (document.querySelector('#second'))?.reset();
  state.draw();
  begin();
};

/** A passkey, six digits, or a recovery code. */
export const secondStep = () => {
  if (task.refusal?.code === 'sign-in-failed') return over();
  return html`
    ${state.way === 'passkey' ? byPasskey() : typed()}
    <p class="ways">${state.ways.filter(way => way !== state.way)
      .map(way => html`<button class="link" type="button" @click=${() => take(way)}>${t(WORDS[way])}</button> `)}</p>`;
};

/** An answer that was refused has used up what was asked: whoever wants to try again signs in anew. */
const byPasskey = () => {
  const spent = task.refusal?.code === 'passkey-refused';
  return html`
    ${task.refusal ? refused(task.refusal, spent ? signInAgain() : undefined) : nothing}
    ${spent ? nothing : html`
      <p class="actions"><button class="button primary wide" type="button" id="second-passkey" aria-disabled=${task.busy} @click=${use}>${icon('passkey')}${t('passkey.use')}</button></p>`}`;
};

const typed = () => {
  const recovery = state.way === 'recovery';
  return form({
    id: 'second', fields: [recovery ? RECOVERY_CODE : CODE], places: { 'code-wrong': recovery ? 'recoveryCode' : 'code' }, task, go: 'second.go', send,
  });
};

const signInAgain = () => html`<a class="button primary" href=${href('/sign-in/', { then: wanted() })}>${t('second.again')}</a>`;

/** Here a sign-in that failed is one that took too long, or too many tries. */
const over = () => notice({ kind: 'warning', role: 'alert', title: t('second.over'), text: t('second.over-text'), action: signInAgain() });
