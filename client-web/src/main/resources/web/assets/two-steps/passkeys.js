import { ownZone, shortMoment } from '../shared/dates.js';
import { doing } from '../shared/doing.js';
import { html, nothing } from '../shared/lit.js';
import { addPasskey, beginPasskey, passkeys as all, removePasskey, renamePasskey } from '../shared/passkeys.js';
import { t } from '../shared/text.js';
import { hasPasskeys, makePasskey } from '../shared/webauthn.js';
import { form } from '../parts/form.js';
import { icon } from '../parts/icons.js';
import { refused, worked } from '../parts/notice.js';
import { proven } from '../parts/proof-dialog.js';
import { show } from './codes.js';
import { keep, known, means, mustKeepSecondFactor, redraw } from './known.js';
import { ask, removal } from './removal.js';

/** @import { PasskeySummary } from '../../contract.d.ts' */

const task = doing(redraw);
const naming = doing(redraw);
const state = { renamed: '', said: '' };

/** @param {string} [id] */
const focus = (id = 'passkeys-title') => document.getElementById(id)?.focus();

/** Tells what has worked, where what was pressed may be gone. @param {string} said @param {() => Promise<unknown>} act */
const change = async (said, act) => {
  Object.assign(state, { said, renamed: '' });
  await task.run(act);
  if (!known.codes.length) focus();
};

const add = () => change('passkey.added', async () => {
  const credential = await makePasskey(await proven(beginPasskey, means()));
  const { recoveryCodes } = await addPasskey({ credential });
  keep((await all()).items);
  if (recoveryCodes.length) show(recoveryCodes);
});

/** @param {string} id */
const remove = id => change('passkey.removed', async () => {
  keep((await proven(() => removePasskey(id), means())).items);
});

/** @param {string} id */
const rename = id => {
  state.renamed = id;
  for (const one of [naming, task]) Object.assign(one, { refusal: null, done: false });
  redraw();
};

/** @param {string} id @param {string} name */
const send = async (id, name) => {
  await naming.run(async () => {
    keep((await renamePasskey(id, name)).items);
    state.renamed = '';
  });
  if (naming.done) focus(`rename-${id}`);
};

/** @param {PasskeySummary} passkey */
const nameForm = ({ id, name }) => form({
  id: 'rename', task: naming, go: 'account.save', send: values => send(id, values.name ?? ''),
  fields: [{ name: 'name', words: 'passkey.name', type: 'text', autocomplete: 'off', value: name, maxlength: 60 }],
  beside: html`<button class="button" type="button" @click=${() => { rename(''); focus(`rename-${id}`); }}>${t('proof.cancel')}</button>`,
});

/** Whether the password alone would be left. */
const isLast = () => known.passkeys.length === 1 && !means()?.authenticator;

const isKept = () => isLast() && mustKeepSecondFactor();

/** @param {PasskeySummary} passkey */
const buttons = ({ id, name }) => html`
  <div class="actions">
    <button class="button" id="rename-${id}" aria-label=${t('passkey.rename-one', { name })} @click=${() => { rename(id); focus('rename-name'); }}>${t('passkey.rename')}</button>
    ${isKept() ? nothing : html`<button class="button danger" aria-label=${t('passkey.remove-one', { name })} @click=${() => ask(`remove-${id}`)}>${t('passkey.remove')}</button>`}
  </div>
  ${removal({
    id: `remove-${id}`, heading: t('passkey.remove-title', { name }), text: t(isLast() ? 'passkey.remove-last' : 'passkey.remove-text'), go: t('passkey.remove'), act: () => remove(id),
  })}`;

/** @param {string} moment */
const when = moment => shortMoment(moment, ownZone());

/** @param {PasskeySummary} passkey */
const one = passkey => html`
  <li class="device">
    ${icon('passkey')}
    <div>
      <p class="device-name">${passkey.name} ${passkey.synced ? html`<span class="badge">${t('passkey.synced')}</span>` : nothing}</p>
      <p class="hint">${t('passkey.since', { moment: when(passkey.addedAt) })}<br>
        ${passkey.lastUsedAt ? t('passkey.used', { moment: when(passkey.lastUsedAt) }) : t('passkey.unused')}</p>
      ${state.renamed === passkey.id ? nameForm(passkey) : buttons(passkey)}
    </div>
  </li>`;

/** Those that there are, and one more. */
export const passkeys = () => html`
  <section class="card" aria-labelledby="passkeys-title">
    <h2 id="passkeys-title" tabindex="-1">${t('passkey.title')}</h2>
    <p>${t('passkey.text')}</p>
    ${task.refusal ? refused(task.refusal) : worked(task, state.said)}
    <ul class="devices passkeys">${known.passkeys.map(one)}</ul>
    ${isKept() ? html`<p class="hint kept">${t('passkey.kept')}</p>` : nothing}
    ${hasPasskeys() ? html`
      <p class="actions"><button class="button primary" aria-disabled=${task.busy} @click=${add}>${icon('passkey')}${t(task.busy ? 'page.busy' : 'passkey.add')}</button></p>`
      : html`<p class="hint kept">${t('passkey.not-here')}</p>`}
  </section>`;
