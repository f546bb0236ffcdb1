import { html } from '../shared/lit.js';
import { t } from '../shared/text.js';
import { SlotPicker } from '../parts/slot-picker.js';

/** @import { AppointmentResponse } from '../../contract.d.ts' */

export const picker = new SlotPicker();

/** @param {AppointmentResponse} appointment */
export const showPicker = ({ practitionerId, serviceId, zone, start }) =>
  picker.show({ practitioner: practitionerId, service: serviceId, zone, from: start });

/** Another time for the same appointment; its payment moves with it. */
export const moving = () => html`
  <section class="moving" aria-labelledby="moving-title">
    <h2 id="moving-title">${t('appointment.move-title')}</h2>
    <p>${t('appointment.move-text')}</p>
    ${picker}
  </section>`;
