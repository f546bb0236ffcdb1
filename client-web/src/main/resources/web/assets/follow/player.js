import { session } from '../shared/accounts.js';
import { played } from '../shared/followed.js';
import { html, nothing, render } from '../shared/lit.js';
import { refusalOf } from '../shared/problem.js';
import { below } from './below.js';
import { tracks } from './captions.js';
import { controls } from './controls.js';
import { FilmElement } from './film.js';
import { playerIcon } from './icons.js';
import { Reports } from './reporting.js';
import { elsewhere } from './saved.js';
import { NO_FILM, resumeAt } from './seen.js';
import { attach } from './source.js';
import { Tape } from './tape.js';

/** @import { FollowedChapter, PlayedResponse } from '../../contract.d.ts' */
/** @import { Refusal } from '../shared/problem.js' */

/** @typedef {{ viewing: string, playlist: string, chapter: FollowedChapter, name: string }} Opened */
/** @typedef {{ heard: (answer: PlayedResponse) => void, again: () => void }} Page */

const SECOND = 1_000;
const BETWEEN_REPORTS = 10 * SECOND;
/** A film that is lost twice within this time stays lost until somebody presses. */
const BETWEEN_TRIES = 15 * SECOND;

/** A film with what moves it: it tells the server what is really played, and the page what came of it. */
class CoursePlayer extends FilmElement {
  #opened = /** @type {Opened | null} */ (null);
  #page = /** @type {Page} */ ({ heard: () => {}, again: () => {} });
  #notes = new Tape();
  #reports = this.#reporting();
  #resumed = 0;
  /** Where a film begins that is still on its way. */
  #from = 0;
  #told = -1;
  #rate = 1;
  #over = false;
  #lost = /** @type {Refusal | null} */ (null);
  #triedAt = -BETWEEN_TRIES;
  #playing = false;
  #settling = /** @type {ReturnType<typeof setTimeout> | undefined} */ (undefined);
  #detach = () => {};

  constructor() {
    super();
    addEventListener('pagehide', () => this.#leave());
    addEventListener('online', () => this.#backOnline());
    document.addEventListener('visibilitychange', () => document.hidden && this.#report());
    setInterval(() => this.video && !this.video.paused && this.#report(), BETWEEN_REPORTS);
  }

  /** Shows a film, in the place of the one before. @param {Opened} opened @param {Page} page */
  async open(opened, page) {
    this.#reports.stop();
    this.captions = '';
    this.#opened = opened;
    this.#page = page;
    this.#reports = this.#reporting();
    this.#over = false;
    this.#resumed = resumeAt(this.film);
    this.#told = this.#resumed;
    this.draw();
    await this.#load(this.#resumed, false);
  }

  get film() {
    return this.#opened?.chapter.video ?? NO_FILM;
  }

  /** @param {number} millis */
  playFrom(millis) {
    this.seek(millis);
    this.#from = millis;
    this.#resumed = 0;
    this.video?.play().catch(() => undefined);
    this.focus();
  }

  #reporting() {
    return new Reports({
      send: report => played(this.#opened?.viewing ?? '', report),
      heard: answer => this.#heard(answer),
      changed: () => this.draw(),
    });
  }

  /** @param {PlayedResponse} answer */
  #heard(answer) {
    if (this.#opened) this.#opened = { ...this.#opened, chapter: answer.chapter };
    if (answer.isOver) this.#end();
    this.#page.heard(answer);
    this.draw();
  }

  /** Another player was opened. */
  #end() {
    this.#over = true;
    if (document.fullscreenElement) document.exitFullscreen();
    this.#detach();
  }

  /** @param {number} from @param {boolean} playing */
  async #load(from, playing) {
    const { video } = this;
    if (!video || !this.#opened) return;
    this.#detach();
    this.#from = from;
    video.addEventListener('loadedmetadata', () => {
      video.currentTime = this.#from / SECOND;
      if (playing) video.play().catch(() => undefined);
    }, { once: true });
    this.#detach = await attach(video, this.#opened.playlist, () => this.#retry());
  }

  /** What says who is signed in may have ended while the film stood still: it is renewed, and the film goes on. */
  async #retry(byHand = false) {
    const from = this.here || this.#resumed;
    const soon = performance.now() - this.#triedAt < BETWEEN_TRIES;
    this.#triedAt = performance.now();
    this.#notes.stop();
    this.#detach();
    try {
      if (soon && !byHand) throw new Error('the film does not come');
      await session();
      this.#lost = null;
      await this.#load(from, this.#playing);
    } catch (cause) {
      this.#lost = refusalOf(cause);
    }
    this.draw();
  }

  #backOnline() {
    if (this.#lost) this.#retry(true);
    this.#reports.flush();
  }

  #began() {
    this.#playing = true;
    this.#moved();
  }

  #moved() {
    const { video } = this;
    if (!video) return;
    if (!video.paused && !video.seeking) this.#notes.plays(this.here);
    this.draw();
  }

  /** By hand, at its end, or because it does not come any more: then it is to go on. */
  #paused() {
    if (!this.video?.error) this.#playing = false;
    if (!this.video?.seeking) this.#notes.plays(this.here);
    this.#notes.stop();
    this.#report();
  }

  /** What was played until now was played at the former speed. */
  #changedSpeed() {
    this.#add();
    this.#rate = this.video?.playbackRate ?? 1;
    this.#report();
  }

  #add() {
    const stretches = this.#notes.take();
    if (!this.#opened || this.#over || (!stretches.length && this.#told === this.here)) return;
    this.#told = this.here;
    this.#reports.add(stretches, this.#rate, this.here);
  }

  /** Whoever drags the position passes many. */
  #settled() {
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => this.#report(), SECOND / 2);
  }

  #report() {
    this.#add();
    this.#reports.flush();
    this.draw();
  }

  #leave() {
    this.#add();
    this.#reports.leave();
  }

  draw() {
    if (this.#opened) render(this.#view(this.#opened), this);
  }

  /** @param {Opened} opened */
  #view({ viewing, name, chapter }) {
    return html`
      <div class="screen" ?hidden=${this.#over}>
        <video playsinline preload="metadata" aria-label=${name} @click=${() => this.toggle()} @timeupdate=${() => this.#moved()} @playing=${() => this.#moved()}
          @play=${() => this.#began()} @pause=${() => this.#paused()} @seeking=${() => this.#notes.stop()} @seeked=${() => this.#settled()} @ended=${() => this.#paused()}
          @ratechange=${() => this.#changedSpeed()} @volumechange=${() => this.draw()}>
          ${tracks(viewing, this.film)}
        </video>
        ${this.video?.paused ?? true ? html`<span class="big-play" aria-hidden="true">${playerIcon('play')}</span>` : nothing}
      </div>
      ${this.#over ? elsewhere(this.#page.again) : html`${controls(this)}${this.#below(chapter)}`}`;
  }

  /** @param {FollowedChapter} chapter */
  #below(chapter) {
    return below({
      chapter, film: this.film, reports: this.#reports, lost: this.#lost, resumed: this.video?.paused === false ? 0 : this.#resumed,
      again: () => this.#retry(true), playFrom: millis => this.playFrom(millis),
    });
  }
}

customElements.define('course-player', CoursePlayer);

export const coursePlayer = new CoursePlayer();
