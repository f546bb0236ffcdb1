import * as api from '../shared/api.js';
import { href } from '../shared/address.js';
import { dayOf, shortMoment } from '../shared/dates.js';
import { plusDays } from '../shared/days.js';
import { html, nothing } from '../shared/lit.js';
import { t } from '../shared/text.js';
import { notice } from '../parts/notice.js';
import { refundTold } from '../appointment/refund.js';

/** @import { AppointmentResponse, Slot } from '../../contract.d.ts' */

const OFFERED = 4;
const DAYS = 14;

let next = /** @type {Slot[]} */ ([]);

/** Looks for the next free times of the same service. @param {AppointmentResponse} appointment @param {() => void} draw */
export const loadNextSlots = async ({ practitionerId, serviceId, zone }, draw) => {
  const from = dayOf(new Date(), zone);
  const page = await api.freeSlots(practitionerId, { service: serviceId, from, to: plusDays(from, DAYS) }).catch(() => null);
  next = page?.items.slice(0, OFFERED) ?? [];
  draw();
};

/** The hold is over: what became of the money, and the way on. @param {AppointmentResponse} appointment @param {string} own the appointment's page */
export const lapsed = (appointment, own) => {
  const { status, refund, practitionerId: id, serviceId: service } = appointment;
  const calendar = href('/practitioner/', { id, service });
  return html`
    ${refund ? refundTold(refund, 'pay.late-refund', refund.status === 'OWED' ? html`<a class="button" href=${own}>${t('refund.go')}</a>` : undefined)
      : notice({ kind: 'warning', title: t(`pay.${status.toLowerCase()}`), text: t(status === 'EXPIRED' ? 'pay.expired-late' : 'pay.cancelled-text') })}
    ${next.length ? html`<h2>${t('pay.next-slots')}</h2>
      <p class="actions">${next.map(({ start }) => html`<a class="button" href=${again(appointment, start)}>${shortMoment(start, appointment.zone)}</a>`)}</p>` : nothing}
    <p class="actions"><a class="button primary" href=${calendar}>${t('pay.choose-again')}</a></p>`;
};

/** @param {AppointmentResponse} appointment @param {string} start */
const again = ({ practitionerId: practitioner, serviceId: service }, start) => href('/book/', { practitioner, service, start });
