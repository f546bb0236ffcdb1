import { endOtherSessions, endSession } from '../shared/accounts.js';
import { ownZone, shortMoment } from '../shared/dates.js';
import { doing } from '../shared/doing.js';
import { html, nothing } from '../shared/lit.js';
import { t } from '../shared/text.js';
import { icon } from '../parts/icons.js';
import { refused, worked } from '../parts/notice.js';
import { known, redraw } from './known.js';

/** @import { SessionPage, SessionSummary } from '../../contract.d.ts' */

const task = doing(redraw);

/** The button that was pressed is gone with its device. @param {() => Promise<SessionPage>} act */
const end = async act => {
  await task.run(async () => { known.devices = (await act()).items; });
  document.getElementById('devices-title')?.focus();
};

/** @param {string} device */
const nameOf = device => (device === '?' ? t('devices.unknown') : device);

/** @param {SessionSummary} session */
const one = ({ id, device, signedInAt, lastSeenAt, thisOne }) => html`
  <li class="device">
    ${icon('device')}
    <div>
      <p class="device-name">${nameOf(device)} ${thisOne ? html`<span class="badge">${t('devices.this')}</span>` : nothing}</p>
      <p class="hint">${t('devices.since', { moment: shortMoment(signedInAt, ownZone()) })}${thisOne ? nothing : html`<br>${t('devices.seen', { moment: shortMoment(lastSeenAt, ownZone()) })}`}</p>
    </div>
    ${thisOne ? nothing : html`
      <button class="button" aria-disabled=${task.busy} aria-label=${t('devices.end-one', { device: nameOf(device) })} @click=${() => end(() => endSession(id))}>${t('devices.end')}</button>`}
  </li>`;

/** Where the account is signed in: who sees one that is not theirs ends it. */
export const devices = () => html`
  <section class="card" aria-labelledby="devices-title">
    <h2 id="devices-title" tabindex="-1">${t('devices.title')}</h2>
    ${task.refusal ? refused(task.refusal) : worked(task, 'devices.ended')}
    <ul class="devices">${known.devices.map(one)}</ul>
    ${known.devices.length > 1 ? html`
      <p class="actions"><button class="button" aria-disabled=${task.busy} @click=${() => end(endOtherSessions)}>${t('devices.end-others')}</button></p>`
      : html`<p class="hint">${t('devices.none')}</p>`}
  </section>`;
