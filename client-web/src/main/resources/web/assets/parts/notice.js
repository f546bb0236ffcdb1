import { sentence } from '../shared/problem.js';
import { html, nothing } from '../shared/lit.js';
import { t } from '../shared/text.js';
import { icon } from './icons.js';

/** @import { IconName } from './icons.js' */
/** @import { Task } from '../shared/doing.js' */
/** @import { Refusal } from '../shared/problem.js' */

/** @typedef {'info' | 'success' | 'warning' | 'danger'} Kind */

const ICONS = /** @type {const} */ ({ info: 'speech', success: 'check', warning: 'warning', danger: 'warning' });

/**
 * Something a person should know, with what they can do about it.
 * @param {{ kind?: Kind, drawing?: IconName, title?: string, text: unknown, action?: unknown, role?: string }} words
 */
export const notice = ({ kind = 'info', drawing = ICONS[kind], title, text, action, role }) => html`
  <div class="notice ${kind}" role=${role ?? nothing}>
    ${icon(drawing)}
    <div>
      ${title ? html`<p class="notice-title">${title}</p>` : nothing}
      <p>${text}</p>
      ${action ? html`<div class="actions">${action}</div>` : nothing}
    </div>
  </div>`;

/** Whoever closes the browser's own window has changed their mind: nothing went wrong. */
const CALM = ['passkey-not-shown', 'passkey-there'];

/** What the server refused, told in words. @param {Refusal} refusal @param {unknown} [action] */
export const refused = (refusal, action) =>
  notice({ kind: CALM.includes(refusal.code) ? 'info' : 'danger', role: 'alert', text: sentence(refusal), action });

/** @param {Refusal} refusal @param {() => void} again */
export const refusedWithRetry = (refusal, again) =>
  refused(refusal, html`<button class="button" @click=${again}>${t('page.retry')}</button>`);

/** What has just worked. @param {Task} task @param {string} key */
export const worked = ({ done }, key) => (done ? notice({ kind: 'success', role: 'status', text: t(key) }) : nothing);

/** Grey shapes in the place of what is coming, so that nothing jumps. @param {number} blocks */
export const loading = blocks => html`
  <div class="loading" role="status"><span class="visually-hidden">${t('page.loading')}</span>
    ${Array.from({ length: blocks }, () => html`<div class="skeleton" aria-hidden="true"></div>`)}</div>`;
