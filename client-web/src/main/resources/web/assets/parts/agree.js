import { href } from '../shared/address.js';
import { format } from '../shared/dates.js';
import { html } from '../shared/lit.js';
import { locale, t } from '../shared/text.js';
import { retell } from './field.js';

/** They open beside: what was typed must not be lost for having read them. @param {string} path @param {string} words */
export const paper = (path, words) => html`<a href=${href(path)} target="_blank" rel="noopener">${words}</a>`;

/** A calendar day in words, as in "3 March 2026". @param {string} day */
export const dayText = day => format(locale(), { timeZone: 'UTC', dateStyle: 'long' }).format(new Date(`${day}T12:00:00Z`));

/** Whoever opens an account agrees to the terms, in the version that was shown. @param {string} version */
export const agree = version => html`
  <div class="field">
    <label class="check"><input type="checkbox" id="agree" data-words="agree.terms" required aria-describedby="agree-fault" @input=${retell}>
      <span>${t('agree.i-accept')} ${paper('/legal/terms/', t('agree.terms'))} (${t('agree.version', { day: dayText(version) })})
        ${t('agree.i-read')} ${paper('/legal/privacy/', t('agree.privacy'))}.</span></label>
    <p class="fault" id="agree-fault" role="alert"></p>
  </div>`;
