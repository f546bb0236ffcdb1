import { shortMoment, timeText } from '../shared/dates.js';
import { html, nothing } from '../shared/lit.js';
import { t } from '../shared/text.js';
import { icon } from '../parts/icons.js';

/** @import { AppointmentResponse } from '../../contract.d.ts' */

/** The way into the video meeting, once it is open. @param {AppointmentResponse} appointment */
export const meeting = appointment => {
  if (appointment.mode !== 'VIDEO' || !['BOOKED', 'ARRIVED'].includes(appointment.status)) return nothing;
  return html`
    <section class="card meeting" aria-labelledby="meeting-title">
      <h2 id="meeting-title">${icon('video')}${t('meeting.title')}</h2>
      ${door(appointment)}
    </section>`;
};

/** @param {AppointmentResponse} appointment */
const door = ({ meeting: room, zone }) => {
  if (!room || room.status === 'PREPARING') return html`<p role="status">${t('meeting.preparing')}</p>`;
  if (room.status === 'ENDED') return html`<p>${t('meeting.ended')}</p>`;
  if (room.joinUrl) return html`
    <p>${t('meeting.open')}</p>
    <p class="actions"><a class="button primary wide" href=${room.joinUrl} target="_blank" rel="noopener noreferrer">${icon('video')}${t('meeting.join')}</a></p>`;
  return html`
    <p>${t('meeting.opens', { moment: shortMoment(room.opensAt, zone), time: timeText(room.opensAt, zone) })}</p>
    <p class="actions"><button class="button wide" aria-disabled="true">${icon('clock')}${t('meeting.join')}</button></p>`;
};
