import { known, t } from './text.js';

/** @import { Problem } from '../../contract.d.ts' */

/** The server said no, or could not be reached (`unreachable`). */
export class Refusal extends Error {
  /** @param {{ code: string, status?: number, facts?: Record<string, unknown> }} problem */
  constructor({ code, status = 0, facts = {} }) {
    super(code);
    this.code = code;
    this.status = status;
    this.facts = facts;
  }
}

/** @param {unknown} cause @returns {Refusal} */
export const refusalOf = cause => (cause instanceof Refusal ? cause : new Refusal({ code: 'unexpected' }));

/**
 * What an answer that is not a success says.
 * @param {Response} answer
 */
export const readRefusal = async answer => {
  /** @type {Partial<Problem>} */
  const problem = await answer.json().catch(() => ({}));
  const code = typeof problem.code === 'string' ? problem.code : codeOf(answer.status);
  const wait = Number(answer.headers.get('Retry-After'));
  return new Refusal({ code, status: answer.status, facts: { ...problem.facts, ...(wait > 0 && { wait }) } });
};

/** @param {number} status */
const codeOf = status => ({ 404: 'not-found', 429: 'too-many-requests', 503: 'overloaded' })[status] ?? 'unexpected';

/** The sentence for a refusal, in the page's language. @param {Refusal} refusal */
export const sentence = ({ code, facts }) => {
  const reason = `${code === 'invalid-input' ? 'reason' : code}.${facts.reason}`;
  if (known(reason)) return t(reason);
  return t(known(`problem.${code}`) ? `problem.${code}` : 'problem.unexpected');
};

/** The field that a refusal is about, without its path: `patient.email` is `email`. @param {Refusal} refusal */
export const field = ({ code, facts }) =>
  (['invalid-input', 'password-weak'].includes(code) && typeof facts.field === 'string' ? facts.field.split('.').at(-1) ?? null : null);
