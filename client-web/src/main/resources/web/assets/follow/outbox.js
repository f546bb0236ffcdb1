import { joined } from './tape.js';

/** @import { PlayedRequest, Stretch } from '../../contract.d.ts' */

/** What the server takes at once. */
const MOST_STRETCHES = 50;

/**
 * What is still to be told to the server, in numbered reports. A report that was sent once never changes: when its answer
 * is lost, the second copy counts for nothing.
 */
export class Outbox {
  #waiting = /** @type {PlayedRequest[]} */ ([]);
  #tried = /** @type {Set<number>} */ (new Set());
  #sequence = 0;

  /** Joins the last report, as long as nobody has seen that. @param {Stretch[]} played @param {number} rate @param {number} at where the player is, in milliseconds */
  add(played, rate, at) {
    const stoppedAt = Math.round(at);
    const last = this.#waiting.at(-1);
    const both = joined([...(last?.played ?? []), ...played]);
    if (last && !this.#tried.has(last.sequence) && last.rate === rate && both.length <= MOST_STRETCHES) Object.assign(last, { played: both, stoppedAt });
    else this.#append(played, rate, stoppedAt);
  }

  /** @param {Stretch[]} played @param {number} rate @param {number} stoppedAt */
  #append(played, rate, stoppedAt) {
    for (let n = 0; n === 0 || n < played.length; n += MOST_STRETCHES)
      this.#waiting.push({ sequence: ++this.#sequence, played: played.slice(n, n + MOST_STRETCHES), rate, stoppedAt });
  }

  /** The next to send; it stays until it has arrived. */
  next() {
    const [first] = this.#waiting;
    if (first) this.#tried.add(first.sequence);
    return first ?? null;
  }

  /** All that nobody has seen: whoever closes the page cannot wait for one answer after the other. */
  rest() {
    const unseen = this.#waiting.filter(one => !this.#tried.has(one.sequence));
    for (const one of unseen) this.#tried.add(one.sequence);
    return unseen;
  }

  /** @param {PlayedRequest} report */
  arrived(report) {
    this.#waiting = this.#waiting.filter(one => one !== report);
  }

  get isEmpty() {
    return this.#waiting.length === 0;
  }
}
