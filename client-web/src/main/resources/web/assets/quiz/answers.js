import { refusalOf } from '../shared/problem.js';
import { isPassing, pause } from '../shared/retrying.js';

/** @import { AnswerRequest, AskedQuestion, GivenAnswer, QuizAnswer } from '../../contract.d.ts' */
/** @import { Refusal } from '../shared/problem.js' */

/**
 * @typedef {object} Listener
 * @property {(answer: AnswerRequest) => Promise<GivenAnswer>} send
 * @property {(waiting: AnswerRequest[]) => void} keep what has not arrived, so that it outlasts the page
 * @property {() => void} changed
 * @property {() => void} over the attempt takes no answers any more
 */

/** What was answered, and what of it the server does not have yet: that is sent, and sent again, until it has. */
export class Answers {
  savedAt = /** @type {Date | null} */ (null);
  failing = false;
  refusal = /** @type {Refusal | null} */ (null);
  /** The question whose answer was changed in another window meanwhile. */
  overtaken = /** @type {string | null} */ (null);
  #kept = /** @type {Map<string, { sequence: number, answer: QuizAnswer | null }>} */ (new Map());
  #waiting = /** @type {Map<string, AnswerRequest>} */ (new Map());
  #tries = 0;
  #running = /** @type {Promise<void> | null} */ (null);
  #timer = /** @type {ReturnType<typeof setTimeout> | undefined} */ (undefined);
  #listener;

  /** @param {Listener} listener @param {AskedQuestion[]} questions @param {AnswerRequest[]} left what an earlier page could not send */
  constructor(listener, questions, left) {
    this.#listener = listener;
    for (const { id, given } of questions) this.#kept.set(id, { sequence: given?.sequence ?? 0, answer: given?.answer ?? null });
    for (const one of left) if (one.sequence > (this.#kept.get(one.question)?.sequence ?? Infinity)) this.#waiting.set(one.question, one);
  }

  /** @param {string} question */
  of(question) {
    return (this.#waiting.get(question) ?? this.#kept.get(question))?.answer ?? null;
  }

  /** How many the server does not have yet. */
  get waiting() {
    return this.#waiting.size;
  }

  /** @param {string} question @param {QuizAnswer | null} answer nothing takes back what was answered */
  give(question, answer) {
    const before = this.#waiting.get(question) ?? this.#kept.get(question);
    this.#waiting.delete(question);
    this.#waiting.set(question, { question, sequence: (before?.sequence ?? 0) + 1, answer });
    if (this.overtaken === question) this.overtaken = null;
    this.#told();
    this.flush();
  }

  /** Until all has arrived, or it cannot arrive now. */
  flush() {
    this.#running ??= this.#deliverAll().finally(() => { this.#running = null; });
    return this.#running;
  }

  /** Nothing more is sent. */
  stop() {
    clearTimeout(this.#timer);
    this.#waiting.clear();
    this.#listener.keep([]);
  }

  async #deliverAll() {
    clearTimeout(this.#timer);
    for (let [next] = this.#waiting.values(); next; [next] = this.#waiting.values())
      if (!await this.#deliver(next)) return;
  }

  /** @param {AnswerRequest} request */
  async #deliver(request) {
    try {
      this.#arrived(request, await this.#listener.send(request));
      return true;
    } catch (cause) {
      return this.#failed(request, refusalOf(cause));
    }
  }

  /** @param {AnswerRequest} request @param {GivenAnswer} kept */
  #arrived(request, kept) {
    const { question } = request;
    this.#kept.set(question, { sequence: kept.sequence, answer: kept.answer ?? null });
    if (this.#waiting.get(question) === request) this.#waiting.delete(question);
    if (kept.sequence > request.sequence) this.#overtake(question, kept.sequence);
    this.#tries = 0;
    Object.assign(this, { savedAt: new Date(), failing: false, refusal: null });
    this.#told();
  }

  /** Another window was ahead: what was answered here since is newer still. @param {string} question @param {number} sequence */
  #overtake(question, sequence) {
    const newer = this.#waiting.get(question);
    if (newer) this.#waiting.set(question, { ...newer, sequence: Math.max(newer.sequence, sequence + 1) });
    else this.overtaken = question;
  }

  /** Whether to go on with the others. @param {AnswerRequest} request @param {Refusal} refusal */
  #failed(request, refusal) {
    if (isPassing(refusal)) {
      this.failing = true;
      this.#timer = setTimeout(() => this.flush(), pause(++this.#tries));
    } else {
      if (this.#waiting.get(request.question) === request) this.#waiting.delete(request.question);
      if (refusal.code === 'attempt-over') this.#listener.over();
      else this.refusal = refusal;
    }
    this.#told();
    return !isPassing(refusal);
  }

  #told() {
    this.#listener.keep([...this.#waiting.values()]);
    this.#listener.changed();
  }
}
