import { countdown } from '../shared/dates.js';
import { html, nothing } from '../shared/lit.js';
import { counted, t } from '../shared/text.js';
import { icon } from '../parts/icons.js';

/** @import { AttemptResponse } from '../../contract.d.ts' */

/** When a learner is told how many minutes are left. */
const TOLD = [1, 5];

/** The server's time, counted on from when it said it: a clock that is wrong on this device changes nothing. */
export class ServerTime {
  #said;
  #heard = performance.now();

  /** @param {string} said */
  constructor(said) {
    this.#said = Date.parse(said);
  }

  now() {
    return this.#said + performance.now() - this.#heard;
  }
}

/** What is left of an attempt, in milliseconds; null when nothing ends it. @param {AttemptResponse} attempt @param {ServerTime} time */
export const left = ({ deadline }, time) => (deadline ? Date.parse(deadline) - time.now() : null);

/** Said aloud now and then, not each second. @param {number | null} millis */
export const timeLeft = millis => {
  if (millis === null) return nothing;
  const soon = TOLD.find(minutes => millis <= minutes * 60_000);
  return html`
    <p class="time-left ${soon ? 'soon' : ''}" role="timer" aria-live="off">${icon('clock')}<span class="visually-hidden">${t('quiz.left')} </span>${countdown(millis)}</p>
    <p class="visually-hidden" role="status">${soon ? counted('quiz.minutes-left', soon) : nothing}</p>`;
};
