import { format } from '../shared/dates.js';
import { html } from '../shared/lit.js';
import { locale, t } from '../shared/text.js';

/** As in "12:03:04". @param {Date} at */
const second = at => format(locale(), { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' }).format(at);

/** When the server last had everything; empty while it has not. Not read out: it changes all the time. @param {Date | null} at */
export const savedAt = at => html`<p class="hint saved">${at ? t('page.saved', { time: second(at) }) : ''}</p>`;
