import { html, nothing } from '../shared/lit.js';
import { t } from '../shared/text.js';
import { notice, refused } from '../parts/notice.js';
import { savedAt as savedText } from '../parts/saved.js';

/** @import { Refusal } from '../shared/problem.js' */

/**
 * Whether what was played is safe. That it is is not read out each time: it would be heard over the film.
 * @param {{ savedAt: Date | null, failing: boolean, refusal: Refusal | null }} reports
 */
export const saved = ({ savedAt, failing, refusal }) => html`
  ${refusal ? refused(refusal) : nothing}
  <div role="status">${failing ? notice({ kind: 'warning', text: t('player.not-saved') }) : nothing}</div>
  ${savedText(failing ? null : savedAt)}`;

/** Another player was opened, and this one counts no more. @param {() => void} again */
export const elsewhere = again => notice({
  kind: 'warning', role: 'alert', title: t('player.over'), text: t('player.over-text'),
  action: html`<button class="button primary" @click=${again}>${t('player.here')}</button>`,
});
