import * as api from './api.js';
import { parameter, secret } from './address.js';
import { watch } from './live.js';
import { Refusal, refusalOf } from './problem.js';

/** @import { AppointmentResponse } from '../../contract.d.ts' */

/** The appointment that this page's address names. */
export const held = { id: parameter('id') ?? '', token: secret() };

/** Another link pasted over this one differs only after `#`: the browser would stay where it is. */
addEventListener('hashchange', () => location.reload());

/** What the page knows of it. */
export const followed = {
  appointment: /** @type {AppointmentResponse | null} */ (null),
  refusal: /** @type {Refusal | null} */ (null),
};

/** Whether nothing changes any more: then the server ends its stream, too. @param {AppointmentResponse | null} appointment */
const isOver = appointment =>
  ['FULFILLED', 'NOSHOW'].includes(appointment?.status ?? '')
  || (appointment?.status === 'CANCELLED' && appointment.refund?.status === 'SENT');

/** An answer that was overtaken by a newer one is dropped. @param {AppointmentResponse} news */
export const learn = news => {
  if (news.revision >= (followed.appointment?.revision ?? 0)) followed.appointment = news;
  followed.refusal = null;
};

/** The server does not tell a wrong secret from a wrong name; to people both are a link that does not open. @param {Refusal} refusal */
const closed = refusal => (refusal.code === 'not-found' ? new Refusal({ code: 'sign-in-required' }) : refusal);

/**
 * Reads the appointment now, and again whenever it may have changed.
 * @param {() => void} draw
 */
export const follow = async draw => {
  let stop = () => {};
  const read = async () => {
    try {
      learn(await api.appointment(held));
    } catch (cause) {
      if (!followed.appointment) followed.refusal = closed(refusalOf(cause));
    }
    draw();
    if (isOver(followed.appointment)) stop();
  };
  await read();
  if (followed.appointment && !isOver(followed.appointment)) stop = watch(held, read);
};
