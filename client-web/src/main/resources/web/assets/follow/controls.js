import { html, nothing } from '../shared/lit.js';
import { languageName, locale, t } from '../shared/text.js';
import { playerIcon } from './icons.js';
import { clock, seenMap } from './seen.js';

/** @import { FollowedVideo, Language } from '../../contract.d.ts' */

const SPEEDS = [0.75, 1, 1.25, 1.5, 2];
const SECOND = 1_000;

/**
 * @typedef {object} Controls
 * @property {FollowedVideo} film
 * @property {HTMLVideoElement | null} video
 * @property {Language | ''} captions
 * @property {() => void} toggle
 * @property {(millis: number) => void} seek
 * @property {(rate: number) => void} speed
 * @property {(language: Language | '') => void} read
 * @property {() => void} mute
 * @property {() => void} enlarge
 */

/** @param {Event} event */
const valueOf = event => /** @type {HTMLInputElement | HTMLSelectElement} */ (event.target).value;

/** @param {Controls} of */
const position = of => {
  const { film, video } = of;
  const at = (video?.currentTime ?? 0) * SECOND;
  return html`
    <div class="position">
      <input type="range" min="0" max=${film.millis} step="any" .value=${String(at)} aria-label=${t('player.position')}
        aria-valuetext=${t('player.of', { at: clock(at), length: clock(film.millis) })} @input=${(/** @type {Event} */ event) => of.seek(Number(valueOf(event)))}>
      ${seenMap(film)}
    </div>`;
};

/** @param {Controls} of */
const speeds = of => html`
  <select aria-label=${t('player.speed')} title=${t('player.speed')} @change=${(/** @type {Event} */ event) => of.speed(Number(valueOf(event)))}>
    ${SPEEDS.map(rate => html`<option value=${rate} ?selected=${rate === (of.video?.playbackRate ?? 1)}>${new Intl.NumberFormat(locale()).format(rate)}×</option>`)}
  </select>`;

/** @param {Controls} of */
const captioned = of => (of.film.captions.length ? html`
  <select aria-label=${t('player.captions')} title=${t('player.captions')} @change=${(/** @type {Event} */ event) => of.read(/** @type {Language | ''} */ (valueOf(event)))}>
    <option value="" ?selected=${!of.captions}>${t('player.no-captions')}</option>
    ${of.film.captions.map(tag => html`<option value=${tag} ?selected=${tag === of.captions}>${languageName(tag.toLowerCase())}</option>`)}
  </select>` : nothing);

/** What a player is moved with. @param {Controls} of */
export const controls = of => {
  const { film, video } = of;
  const paused = video?.paused ?? true;
  const muted = video?.muted ?? false;
  return html`
    ${position(of)}
    <div class="controls">
      <button class="button primary round" aria-label=${t(paused ? 'player.play' : 'player.pause')} title=${t(paused ? 'player.play' : 'player.pause')} @click=${() => of.toggle()}>${playerIcon(paused ? 'play' : 'pause')}</button>
      <span class="player-clock">${clock((video?.currentTime ?? 0) * SECOND)} / ${clock(film.millis)}</span>
      <button class="button round" aria-label=${t('player.mute')} aria-pressed=${muted} title=${t('player.mute')} @click=${() => of.mute()}>${playerIcon(muted ? 'sound-off' : 'sound')}</button>
      <button class="button round" aria-label=${t('player.enlarge')} title=${t('player.enlarge')} @click=${() => of.enlarge()}>${playerIcon('enlarge')}</button>
      ${speeds(of)}${captioned(of)}
    </div>`;
};
