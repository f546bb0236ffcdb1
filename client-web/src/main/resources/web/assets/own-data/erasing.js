import { href, leaveFor } from '../shared/address.js';
import { askForErasure, erasurePlan, ownData, stopErasure } from '../shared/data-rights.js';
import { momentText, ownZone } from '../shared/dates.js';
import { doing } from '../shared/doing.js';
import { html, nothing } from '../shared/lit.js';
import { satsText } from '../shared/money.js';
import { forgetSignIn } from '../shared/presence.js';
import { t } from '../shared/text.js';
import { holdingsTable } from '../parts/holdings.js';
import { notice, refused, worked } from '../parts/notice.js';
import { proven } from '../parts/proof-dialog.js';
import { known, means, redraw } from './known.js';

/** @import { ErasureObstacle, ErasurePlanResponse, ErasureResponse } from '../../contract.d.ts' */

const reading = doing(redraw);
const asking = doing(redraw);
const stopping = doing(redraw);
const chosen = { atOnce: false, waivesRefunds: false };

const dialog = () => /** @type {HTMLDialogElement | null} */ (document.getElementById('erase'));

const plan = async () => {
  await reading.run(async () => { known.plan = await erasurePlan(); });
  document.getElementById('plan-title')?.focus();
};

const erase = () => asking.run(async () => {
  const { receipt } = await proven(() => askForErasure({ ...chosen }), means());
  if (chosen.atOnce) {
    forgetSignIn();
    return leaveFor(href('/erasure/', {}, receipt));
  }
  Object.assign(known, { plan: null, data: await ownData() });
});

const stop = () => stopping.run(async () => {
  await stopErasure();
  known.data = await ownData();
});

/** @param {keyof typeof chosen} name @param {unknown} words @param {string} hint */
const choice = (name, words, hint) => html`
  <label class="check"><input type="checkbox" .checked=${chosen[name]} @change=${() => { chosen[name] = !chosen[name]; redraw(); }}>
    <span>${words}<br><span class="hint">${hint}</span></span></label>`;

const WAYS = /** @type {const} */ ({ UPCOMING_APPOINTMENT: '/account/appointments/', LAST_ADMINISTRATOR: '/admin/people/' });

/** @param {ErasureObstacle} obstacle */
const inTheWay = obstacle => notice({
  kind: 'warning', text: t(`obstacle.${obstacle}`), action: html`<a class="button" href=${href(WAYS[obstacle])}>${t(`obstacle.${obstacle}-way`)}</a>`,
});

const confirmDialog = () => html`
  <dialog id="erase" aria-labelledby="erase-title" aria-describedby="erase-text">
    <h2 id="erase-title">${t('erase.title')}</h2>
    <p id="erase-text">${t(chosen.atOnce ? 'erase.at-once-text' : 'erase.later-text')}</p>
    <form method="dialog" class="actions">
      <button class="button">${t('erase.keep')}</button>
      <button class="button danger-solid" @click=${erase}>${t('erase.go')}</button>
    </form>
  </dialog>`;

/** @param {ErasurePlanResponse} of */
const planned = ({ holdings, obstacles, refundsOwedSats }) => html`
  <h3 id="plan-title" tabindex="-1">${t('erase.plan')}</h3>
  ${holdingsTable(holdings, t('erase.plan'))}
  <p class="hint">${t('erase.elsewhere')}</p>
  ${obstacles.length ? obstacles.map(inTheWay) : html`
    ${refundsOwedSats ? choice('waivesRefunds', t('erase.waive', { amount: satsText(refundsOwedSats) }), t('erase.waive-hint')) : nothing}
    ${choice('atOnce', t('erase.at-once'), t('erase.at-once-hint'))}
    <p class="actions"><button class="button danger" aria-disabled=${asking.busy || (refundsOwedSats > 0 && !chosen.waivesRefunds)}
      @click=${() => (refundsOwedSats && !chosen.waivesRefunds ? undefined : dialog()?.showModal())}>${t(asking.busy ? 'page.busy' : 'erase.go')}</button></p>
    ${confirmDialog()}`}`;

/** @param {ErasureResponse} erasure */
const waiting = ({ dueAt }) => notice({
  kind: 'warning', title: t('erase.waiting'), text: t('erase.due', { moment: momentText(dueAt, ownZone()) }),
  action: html`<button class="button primary" aria-disabled=${stopping.busy} @click=${stop}>${t('erase.stop')}</button>`,
});

/** To be forgotten: first what that means, then whether it is meant. @param {ErasureResponse | null | undefined} erasure */
export const erasing = erasure => html`
  <section class="card" aria-labelledby="erasing-title">
    <h2 id="erasing-title">${t('own-data.erase')}</h2>
    ${[reading, asking, stopping].map(({ refusal }) => (refusal ? refused(refusal) : nothing))}
    ${worked(stopping, 'erase.stopped')}
    ${erasure ? waiting(erasure) : html`
      <p>${t('own-data.erase-text')}</p>
      ${known.plan ? planned(known.plan) : html`<p class="actions"><button class="button" aria-disabled=${reading.busy} @click=${plan}>${t(reading.busy ? 'page.busy' : 'erase.show')}</button></p>`}`}
  </section>`;
