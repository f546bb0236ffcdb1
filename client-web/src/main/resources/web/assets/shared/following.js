import * as api from './api.js';
import { parameter, secret } from './address.js';
import { watch } from './live.js';
import { refusalOf } from './problem.js';

/** @import { AppointmentResponse } from '../../contract.d.ts' */
/** @import { Refusal } from './problem.js' */

/** The appointment that this page's address names. */
export const held = { id: parameter('id') ?? '', token: secret() };

/** What the page knows of it. */
export const followed = {
  appointment: /** @type {AppointmentResponse | null} */ (null),
  refusal: /** @type {Refusal | null} */ (null),
};

/** States that nothing changes any more. */
const OVER = ['FULFILLED', 'NOSHOW'];

/** An answer that was overtaken by a newer one is dropped. @param {AppointmentResponse} news */
export const learn = news => {
  if (news.revision >= (followed.appointment?.revision ?? 0)) followed.appointment = news;
  followed.refusal = null;
};

/**
 * Reads the appointment now, and again whenever it may have changed.
 * @param {() => void} draw
 */
export const follow = async draw => {
  const read = async () => {
    try {
      learn(await api.appointment(held));
    } catch (cause) {
      if (!followed.appointment) followed.refusal = refusalOf(cause);
    }
    draw();
  };
  await read();
  const known = followed.appointment;
  if (known && !OVER.includes(known.status)) watch(held, read);
};
