import { html, nothing } from '../shared/lit.js';
import { t } from '../shared/text.js';
import { refusedWithRetry } from '../parts/notice.js';
import { saved } from './saved.js';
import { clock, unseenList } from './seen.js';

/** @import { FollowedChapter, FollowedVideo } from '../../contract.d.ts' */
/** @import { Refusal } from '../shared/problem.js' */
/** @import { Reports } from './reporting.js' */

/**
 * What is told below a film.
 * @param {object} of
 * @param {FollowedChapter} of.chapter
 * @param {FollowedVideo} of.film
 * @param {Reports} of.reports
 * @param {Refusal | null} of.lost why the film does not come any more
 * @param {number} of.resumed where it goes on; 0 once it does
 * @param {() => void} of.again
 * @param {(millis: number) => void} of.playFrom
 */
export const below = ({ chapter, film, reports, lost, resumed, again, playFrom }) => html`
  <div class="below">
    ${lost ? refusedWithRetry(lost, again) : nothing}
    ${resumed ? html`<p>${t('player.resumed', { at: clock(resumed) })} <button class="link" @click=${() => playFrom(0)}>${t('player.from-start')}</button></p>` : nothing}
    ${saved(reports)}
    ${unseenList(chapter, film, playFrom)}
    <p class="hint player-keys">${t('player.keys')}</p>
  </div>`;
