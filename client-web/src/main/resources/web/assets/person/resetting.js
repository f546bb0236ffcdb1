import { doing } from '../shared/doing.js';
import { html, nothing } from '../shared/lit.js';
import { resetSecondFactor } from '../shared/people.js';
import { t } from '../shared/text.js';
import { refused, worked } from '../parts/notice.js';
import { proven } from '../parts/proof-dialog.js';
import { sureDialog } from '../parts/sure-dialog.js';
import { known, means, redraw } from './known.js';

/** @import { FactorLoss, PersonResponse } from '../../contract.d.ts' */

/** @type {FactorLoss[]} */
const REASONS = ['LOST', 'STOLEN', 'BROKEN', 'REPLACED'];

const task = doing(redraw);

/** @param {PersonResponse} of */
const reset = async ({ person: { id, name } }) => {
  const reason = /** @type {FactorLoss} */ (/** @type {HTMLSelectElement} */ (document.getElementById('reason')).value);
  if (!await sureDialog.ask({ title: t('lost.sure', { name }), text: t('lost.sure-text'), go: t('lost.go'), danger: true })) return;
  await task.run(async () => { known.person = await proven(() => resetSecondFactor(id, { reason }), means()); });
  document.getElementById('reset-title')?.focus();
};

/** @param {PersonResponse} of */
const choice = of => html`
  <p>${t('lost.text')}</p>
  <p>${t('lost.check')}</p>
  <div class="field reason">
    <label for="reason">${t('lost.reason')}</label>
    <select id="reason">${REASONS.map(reason => html`<option value=${reason}>${t(`lost.${reason}`)}</option>`)}</select>
  </div>
  <p class="actions"><button class="button danger" aria-disabled=${task.busy} @click=${() => reset(of)}>${t(task.busy ? 'page.busy' : 'lost.go')}</button></p>`;

/** The way back for somebody who lost app, passkeys and recovery codes. @param {PersonResponse} of */
export const resetting = of => html`
  <section class="card" aria-labelledby="reset-title">
    <h2 id="reset-title" tabindex="-1">${t('lost.title')}</h2>
    ${task.refusal ? refused(task.refusal) : worked(task, 'lost.done')}
    ${of.person.secondFactor ? choice(of) : nothing}
    ${of.person.secondFactor || task.done ? nothing : html`<p class="hint">${t('lost.none')}</p>`}
  </section>`;
