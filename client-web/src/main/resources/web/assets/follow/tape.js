/** @import { Stretch } from '../../contract.d.ts' */

/** How far a player may jump between two of its moments without anybody having moved it, in milliseconds. */
const LARGEST_STEP = 5_000;

/**
 * In order, and joined where they meet.
 * @param {Stretch[]} stretches
 */
export const joined = stretches => {
  /** @type {Stretch[]} */
  const all = [];
  for (const { from, to } of stretches.toSorted((one, other) => one.from - other.from)) {
    const last = all.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else all.push({ from, to });
  }
  return all;
};

/** Notes what a player really plays, from the moments that it tells while it does: what is skipped is not on it. */
export class Tape {
  #ended = /** @type {Stretch[]} */ ([]);
  #running = /** @type {Stretch | null} */ (null);

  /** It plays, and is here. @param {number} at in milliseconds of the recording */
  plays(at) {
    const moment = Math.round(at);
    if (this.#running && (moment < this.#running.to || moment > this.#running.to + LARGEST_STEP)) this.stop();
    this.#running = { from: this.#running?.from ?? moment, to: moment };
  }

  /** It plays no more, or goes on elsewhere. */
  stop() {
    if (this.#running && this.#running.to > this.#running.from) this.#ended.push(this.#running);
    this.#running = null;
  }

  /** What was played since this was asked last; what is running runs on. */
  take() {
    const on = this.#running?.to;
    this.stop();
    if (on !== undefined) this.#running = { from: on, to: on };
    const taken = joined(this.#ended);
    this.#ended = [];
    return taken;
  }
}
