import { refusalOf } from '../shared/problem.js';
import { isPassing, pause } from '../shared/retrying.js';
import { Outbox } from './outbox.js';

/** @import { PlayedRequest, PlayedResponse, Stretch } from '../../contract.d.ts' */
/** @import { Refusal } from '../shared/problem.js' */

/**
 * @typedef {object} Listener
 * @property {(report: PlayedRequest) => Promise<PlayedResponse>} send
 * @property {(answer: PlayedResponse) => void} heard
 * @property {() => void} changed
 */

/** Tells the server what was played, one report after the other, until each has arrived. */
export class Reports {
  savedAt = /** @type {Date | null} */ (null);
  failing = false;
  refusal = /** @type {Refusal | null} */ (null);
  #box = new Outbox();
  #tries = 0;
  #busy = false;
  #timer = /** @type {ReturnType<typeof setTimeout> | undefined} */ (undefined);
  #listener;

  /** @param {Listener} listener */
  constructor(listener) {
    this.#listener = listener;
  }

  /** @param {Stretch[]} played @param {number} rate @param {number} at */
  add(played, rate, at) {
    this.#box.add(played, rate, at);
  }

  async flush() {
    if (this.#busy || this.refusal) return;
    this.#busy = true;
    clearTimeout(this.#timer);
    try {
      for (let report = this.#box.next(); report; report = this.#box.next()) await this.#deliver(report);
    } catch (cause) {
      this.#failed(cause);
    }
    this.#busy = false;
  }

  /** The page is being left. */
  leave() {
    for (const report of this.#box.rest()) this.#deliver(report).catch(() => undefined);
  }

  /** Nothing more is told of this player. */
  stop() {
    clearTimeout(this.#timer);
  }

  get isSaved() {
    return this.#box.isEmpty;
  }

  /** @param {PlayedRequest} report */
  async #deliver(report) {
    const answer = await this.#listener.send(report);
    this.#box.arrived(report);
    this.#tries = 0;
    Object.assign(this, { savedAt: new Date(), failing: false });
    this.#listener.heard(answer);
  }

  /** @param {unknown} cause */
  #failed(cause) {
    const refusal = refusalOf(cause);
    if (isPassing(refusal)) {
      this.failing = true;
      this.#timer = setTimeout(() => this.flush(), pause(++this.#tries));
    } else this.refusal = refusal;
    this.#listener.changed();
  }
}
