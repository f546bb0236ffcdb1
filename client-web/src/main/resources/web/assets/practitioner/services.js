import { html } from '../shared/lit.js';
import { chfText, satsText } from '../shared/money.js';
import { inLanguage, t } from '../shared/text.js';
import { modeBadge } from '../parts/person.js';

/** @import { ServiceResponse } from '../../contract.d.ts' */

/**
 * The services as one choice of a form.
 * @param {ServiceResponse[]} services
 * @param {string} chosen
 * @param {(id: string) => void} choose
 */
export const serviceChoice = (services, chosen, choose) => html`
  <fieldset class="services">
    <legend class="visually-hidden">${t('practitioner.services')}</legend>
    ${services.map(service => html`
      <label class="service">
        <input type="radio" name="service" value=${service.id} .checked=${service.id === chosen} @change=${() => choose(service.id)}>
        <span class="service-what"><strong>${inLanguage(service.name)}</strong>
          <span class="badges"><span class="badge">${t('practitioner.minutes', { count: service.durationMinutes })}</span>${modeBadge(service.mode)}</span></span>
        <span class="service-price"><strong>${satsText(service.priceSats)}</strong><span>${chfText(service.approxChfCents)}</span></span>
      </label>`)}
  </fieldset>`;
