import { html } from '../shared/lit.js';
import { t } from '../shared/text.js';
import { icon } from './icons.js';

/** The same whatever the address: who has an account here is nobody's business. @param {string} email @param {() => void} again */
export const mailSent = (email, again) => html`
  <p class="mail-sent">${icon('mail')}<span>${t('mail.sent')} <strong>${email}</strong></span></p>
  <p>${t('mail.open')}</p>
  <h2>${t('mail.nothing')}</h2>
  <ul class="bullets">
    <li>${t('mail.wait')}</li>
    <li>${t('mail.spam')}</li>
    <li>${t('mail.often')}</li>
  </ul>
  <p class="actions"><button class="button" type="button" @click=${again}>${t('mail.again')}</button></p>`;
