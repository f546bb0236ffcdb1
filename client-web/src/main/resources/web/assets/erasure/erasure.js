import { secret } from '../shared/address.js';
import { erasureReceipt } from '../shared/data-rights.js';
import { momentText, ownZone } from '../shared/dates.js';
import { doing } from '../shared/doing.js';
import { html, nothing, render } from '../shared/lit.js';
import { start, title } from '../shared/page.js';
import { t } from '../shared/text.js';
import { holdingsTable } from '../parts/holdings.js';
import { icon } from '../parts/icons.js';
import { linkNotWhole } from '../parts/link.js';
import { loading, notice, refusedWithRetry } from '../parts/notice.js';

/** @import { ErasureResponse } from '../../contract.d.ts' */

const PAUSE = 2_000;

const reading = doing(() => draw());
const state = { erasure: /** @type {ErasureResponse | null} */ (null) };

/** What was asked for at once is done some seconds later. */
const load = async () => {
  await reading.run(async () => { state.erasure = await erasureReceipt(secret()); });
  const soon = state.erasure?.status === 'WAITING' && new Date(state.erasure.dueAt) <= new Date();
  if (soon && !reading.refusal) setTimeout(load, PAUSE);
};

/** @param {ErasureResponse} erasure */
const moment = ({ status, doneAt, dueAt }) => momentText(status === 'DONE' ? doneAt ?? '' : dueAt, ownZone());

const KINDS = /** @type {const} */ ({ WAITING: 'info', STOPPED: 'info', DONE: 'success' });

/** @param {ErasureResponse} erasure */
const shown = erasure => html`
  ${notice({ kind: KINDS[erasure.status], role: 'status', title: t(`receipt.${erasure.status}`), text: t(`receipt.${erasure.status}-text`, { moment: moment(erasure) }) })}
  ${erasure.status === 'DONE' ? html`
    ${holdingsTable(erasure.holdings, t('receipt.table'))}
    <p class="hint">${t('erase.elsewhere')}</p>
    <p class="hint">${t('receipt.number', { number: erasure.id })}</p>
    <p class="actions"><button class="button" @click=${() => print()}>${icon('print')}${t('receipt.print')}</button></p>` : nothing}`;

const body = () => {
  if (!secret()) return linkNotWhole(nothing);
  if (state.erasure) return shown(state.erasure);
  return reading.refusal ? refusedWithRetry(reading.refusal, load) : loading(2);
};

const draw = () => {
  title(t('receipt.title'));
  const main = document.getElementById('main');
  if (main) render(html`<div class="receipt"><h1>${t('receipt.title')}</h1>${body()}</div>`, main);
};

await start(draw);
if (secret()) load();
