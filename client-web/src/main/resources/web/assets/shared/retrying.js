/** @import { Refusal } from './problem.js' */

/** These may be over when the network is back; any other answer will stay the same. */
const PASSING = ['unreachable', 'overloaded', 'too-many-requests', 'unexpected'];

/** Whether trying again may help. @param {Refusal} refusal */
export const isPassing = ({ code }) => PASSING.includes(code);

/** How long to wait before the n-th try, in milliseconds. @param {number} tries */
export const pause = tries => Math.min(15_000, 1_000 * 2 ** Math.min(tries - 1, 4));
