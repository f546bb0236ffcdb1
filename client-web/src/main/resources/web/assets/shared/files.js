import { dayOf } from './dates.js';
import { send } from './request.js';
import { save } from './saving.js';
import { t } from './text.js';

/** @import { Held } from './api.js' */

/** @param {Held} held @param {string} name @param {string} accept */
const file = async ({ id, token }, name, accept) => (await send('GET', `/api/appointments/${encodeURIComponent(id)}/${name}`, { token, accept })).blob();

/** @param {Held} held */
export const saveCalendar = async held => save(await file(held, 'calendar.ics', 'text/calendar'), 'cryptocare.ics');

/** Proof of what was paid, as the patient keeps it. @param {Held & { start: string, zone: string }} paid */
export const saveReceipt = async paid =>
  save(await file(paid, 'receipt.pdf', 'application/pdf'), t('receipt.file', { day: dayOf(paid.start, paid.zone) }));
