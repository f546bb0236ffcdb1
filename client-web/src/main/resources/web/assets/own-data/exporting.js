import { session } from '../shared/accounts.js';
import { askForExport, exportFile, ownData } from '../shared/data-rights.js';
import { ownZone, shortMoment } from '../shared/dates.js';
import { doing } from '../shared/doing.js';
import { html, nothing } from '../shared/lit.js';
import { save } from '../shared/saving.js';
import { t } from '../shared/text.js';
import { icon } from '../parts/icons.js';
import { refused } from '../parts/notice.js';
import { proven } from '../parts/proof-dialog.js';
import { known, means, redraw } from './known.js';

/** @import { ExportResponse } from '../../contract.d.ts' */

const PAUSE = 2_000;
const KILO = 1_024;

const task = doing(redraw);
const fetching = doing(redraw);

const ask = () => task.run(async () => {
  await proven(askForExport, means());
  await look();
});

/** Until all are packed: that takes some seconds. */
export const look = async () => {
  known.data = await ownData();
  redraw();
  if (known.data.exports.some(({ status }) => status === 'PREPARING')) setTimeout(() => { look().catch(() => undefined); }, PAUSE);
};

/** A file comes with the session that was just renewed, if that was needed. @param {string} id */
const fetchFile = id => fetching.run(async () => {
  await session();
  save(await proven(() => exportFile(id), means()), 'cryptocare.zip');
});

/** @param {number} bytes */
const size = bytes => t('own-data.size', { kilobytes: String(Math.max(1, Math.round(bytes / KILO))) });

/** @param {ExportResponse} one */
const action = ({ id, status, bytes, endsAt }) => {
  if (status === 'PREPARING') return html`<p class="hint" role="status">${t('own-data.preparing')}</p>`;
  if (status === 'ENDED') return html`<p class="hint">${t('own-data.ended')}</p>`;
  return html`
    <p class="hint">${size(bytes ?? 0)} · ${t('own-data.until', { moment: shortMoment(endsAt ?? '', ownZone()) })}</p>
    <p><button class="button" aria-disabled=${fetching.busy} @click=${() => fetchFile(id)}>${icon('download')}${t('own-data.fetch')}</button></p>`;
};

/** @param {ExportResponse} one */
const item = one => html`
  <li class="export">
    ${icon('copy')}
    <div><p class="device-name">${t('own-data.asked', { moment: shortMoment(one.askedAt, ownZone()) })}</p>${action(one)}</div>
  </li>`;

/** All that is kept, as a file. @param {ExportResponse[]} exports */
export const exporting = exports => html`
  <section class="card" aria-labelledby="export-title">
    <h2 id="export-title">${t('own-data.export')}</h2>
    <p>${t('own-data.export-text')}</p>
    ${task.refusal ? refused(task.refusal) : nothing}${fetching.refusal ? refused(fetching.refusal) : nothing}
    <p class="actions"><button class="button primary" aria-disabled=${task.busy} @click=${ask}>${t(task.busy ? 'page.busy' : 'own-data.pack')}</button></p>
    ${exports.length ? html`<ul class="exports">${exports.map(item)}</ul>` : nothing}
  </section>`;
