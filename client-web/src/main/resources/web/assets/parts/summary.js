import { clocksDiffer, momentText, ownZone, zoneName } from '../shared/dates.js';
import { html, nothing } from '../shared/lit.js';
import { priceText } from '../shared/money.js';
import { inLanguage, t } from '../shared/text.js';
import { icon } from './icons.js';
import { avatar } from './person.js';

/** @import { ConsultationMode } from '../../contract.d.ts' */

/**
 * @typedef {object} Visit what an appointment is about
 * @property {string} name the practitioner's
 * @property {Record<string, string>} service
 * @property {ConsultationMode} mode
 * @property {string} start
 * @property {string} zone
 * @property {string | null} [address]
 * @property {number} [sats]
 * @property {number | null} [cents]
 */

/** When, in the practitioner's zone, and in the patient's own where clocks differ. @param {string} start @param {string} zone */
export const moment = (start, zone) => html`
  <span><time datetime=${start}>${momentText(start, zone)}</time> <span class="zone">(${zoneName(zone, start)})</span>
  ${clocksDiffer(start, zone, ownZone())
    ? html`<br><span class="zone">${t('slots.own-moment', { moment: momentText(start, ownZone()), zone: zoneName(ownZone(), start) })}</span>`
    : nothing}</span>`;

/** Who, what, when, where and how much. @param {Visit} visit */
export const summary = visit => html`
  <div class="summary">
    <div class="summary-head">${avatar(visit.name)}<div><p class="summary-name">${visit.name}</p><p>${inLanguage(visit.service)}</p></div></div>
    <ul class="facts">
      <li>${icon('calendar')}${moment(visit.start, visit.zone)}</li>
      <li>${icon(visit.mode === 'VIDEO' ? 'video' : 'pin')}<span>${place(visit)}</span></li>
      ${visit.sats === undefined ? nothing : html`<li>${icon('bolt')}<span>${priceText(visit.sats, visit.cents)}</span></li>`}
    </ul>
  </div>`;

/** @param {Visit} visit */
const place = ({ mode, address }) => (mode === 'IN_PERSON' && address ? address : t(`mode.${mode}`));
