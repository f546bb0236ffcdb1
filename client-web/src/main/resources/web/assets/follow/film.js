import { preferred, show } from './captions.js';
import { enlarge } from './enlarging.js';
import { pressed } from './keys.js';
import { NO_FILM } from './seen.js';

/** @import { FollowedVideo, Language } from '../../contract.d.ts' */

const SECOND = 1_000;

/** What moves a film, by hand or by keys. */
export class FilmElement extends HTMLElement {
  captions = /** @type {Language | ''} */ ('');

  constructor() {
    super();
    this.tabIndex = -1;
    this.addEventListener('keydown', event => pressed(event, this));
  }

  /** @returns {FollowedVideo} */
  get film() {
    return NO_FILM;
  }

  draw() {}

  get video() {
    return this.querySelector('video');
  }

  /** Where the player is, in milliseconds. */
  get here() {
    return (this.video?.currentTime ?? 0) * SECOND;
  }

  toggle() {
    if (this.video?.paused) this.video.play().catch(() => undefined);
    else this.video?.pause();
  }

  /** @param {number} millis */
  seek(millis) {
    if (this.video) this.video.currentTime = Math.min(Math.max(0, millis), this.film.millis) / SECOND;
    this.draw();
  }

  mute() {
    if (this.video) this.video.muted = !this.video.muted;
  }

  /** Also for what is loaded later. @param {number} rate */
  speed(rate) {
    if (this.video) Object.assign(this.video, { playbackRate: rate, defaultPlaybackRate: rate });
  }

  /** @param {Language | ''} chosen */
  read(chosen) {
    this.captions = chosen;
    show(this.video, chosen);
    this.draw();
  }

  toggleCaptions() {
    this.read(this.captions ? '' : preferred(this.film));
  }

  enlarge() {
    enlarge(this);
  }
}
