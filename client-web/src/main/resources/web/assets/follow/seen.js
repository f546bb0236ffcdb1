import { countdown } from '../shared/dates.js';
import { html, nothing, svg } from '../shared/lit.js';
import { t } from '../shared/text.js';
import { playerIcon } from './icons.js';
import { todo } from './todo.js';

/** @import { FollowedChapter, FollowedVideo, Stretch } from '../../contract.d.ts' */

const SECOND = 1_000;

/** Before one is open. @type {FollowedVideo} */
export const NO_FILM = { millis: 1, seenPercent: 0, unseen: [], stoppedAt: 0, captions: [] };

/** As in "1:05", full seconds only. @param {number} millis */
export const clock = millis => countdown(Math.floor(millis / SECOND) * SECOND);

/** What of a film was seen: all but this. @param {Pick<FollowedVideo, 'millis' | 'unseen'>} film @returns {Stretch[]} */
export const seenOf = ({ millis, unseen }) => {
  const edges = [0, ...unseen.flatMap(({ from, to }) => [from, to]), millis];
  /** @type {Stretch[]} */
  const seen = [];
  for (let n = 0; n < edges.length; n += 2) {
    const [from = 0, to = 0] = edges.slice(n, n + 2);
    if (to > from) seen.push({ from, to });
  }
  return seen;
};

/** Where somebody goes on: where they stopped, or where something is missing if that was the end. @param {FollowedVideo} film */
export const resumeAt = ({ millis, stoppedAt, unseen }) => (stoppedAt < millis - 2 * SECOND ? stoppedAt : unseen[0]?.from ?? 0);

/** A drawing of what was seen; it is told in words below it. @param {FollowedVideo} film */
export const seenMap = film => html`
  <svg class="seen-map" viewBox="0 0 ${film.millis} 10" preserveAspectRatio="none" aria-hidden="true">
    ${seenOf(film).map(({ from, to }) => svg`<rect x=${from} y="0" width=${to - from} height="10"/>`)}
  </svg>`;

/** @param {FollowedVideo} film */
const seenText = ({ unseen, seenPercent }) => (unseen.length ? t('player.seen', { percent: seenPercent }) : t('player.seen-all'));

/** What is missing, with a way to it. @param {FollowedChapter} chapter @param {FollowedVideo} film @param {(millis: number) => void} jump */
export const unseenList = (chapter, film, jump) => html`
  <section class="unseen" aria-labelledby="unseen-title">
    <h3 id="unseen-title">${chapter.doneAt ? seenText(film) : todo(chapter)}</h3>
    ${film.unseen.length ? html`
      <p class="hint">${t('player.unseen')}</p>
      <ul class="gaps">${film.unseen.map(({ from, to }) => html`
        <li><button class="button" @click=${() => jump(from)}>${playerIcon('play')}<span class="visually-hidden">${t('player.watch-from')} </span>${clock(from)} – ${clock(to)}</button></li>`)}</ul>` : nothing}
  </section>`;
