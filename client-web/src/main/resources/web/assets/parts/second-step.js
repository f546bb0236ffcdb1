import { href } from '../shared/address.js';
import { doing } from '../shared/doing.js';
import { entered } from '../shared/entering.js';
import { secondFactor } from '../shared/entrance.js';
import { html } from '../shared/lit.js';
import { t } from '../shared/text.js';
import { wanted } from '../shared/then.js';
import { CODE, digits, RECOVERY_CODE } from './code-fields.js';
import { form } from './form.js';
import { notice } from './notice.js';

/** @import { SignInResponse } from '../../contract.d.ts' */
/** @import { Values } from './form.js' */

const state = { challenge: '', recovery: false, draw: () => {} };
const task = doing(() => state.draw());

/** Whether a sign-in waits for its second half. */
export const awaited = () => state.challenge !== '';

/** What follows a right password: the way in, or the second half. @param {SignInResponse} answer @param {() => void} draw */
export const follow = async (answer, draw) => {
  if (answer.state === 'SIGNED_IN') return entered(answer);
  Object.assign(state, { challenge: answer.challenge ?? '', draw });
  draw();
  return document.getElementById('second-code')?.focus();
};

/** @param {Values} values */
const send = ({ code, recoveryCode }) => task.run(async () => {
  const { challenge } = state;
  return entered(await secondFactor(code === undefined ? { challenge, recoveryCode } : { challenge, code: digits(code) }));
});

const swap = () => {
  state.recovery = !state.recovery;
  task.refusal = null;
  /** @type {HTMLFormElement | null} */ (document.querySelector('#second'))?.reset();
  state.draw();
  /** @type {HTMLElement | null} */ (document.querySelector('#second input'))?.focus();
};

/** Six digits, or a recovery code. */
export const secondStep = () => {
  if (task.refusal?.code === 'sign-in-failed') return over();
  return html`
    ${form({
      id: 'second', fields: [state.recovery ? RECOVERY_CODE : CODE], places: { 'code-wrong': state.recovery ? 'recoveryCode' : 'code' },
      task, go: 'second.go', send,
    })}
    <p class="ways"><button class="link" type="button" @click=${swap}>${t(state.recovery ? 'second.by-code' : 'second.by-recovery')}</button></p>`;
};

/** Here a sign-in that failed is one that took too long, or too many tries. */
const over = () => notice({
  kind: 'warning', role: 'alert', title: t('second.over'), text: t('second.over-text'),
  action: html`<a class="button primary" href=${href('/sign-in/', { then: wanted() })}>${t('second.again')}</a>`,
});
