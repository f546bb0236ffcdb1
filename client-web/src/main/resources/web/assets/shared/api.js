import { send } from './request.js';

/** @import * as contract from '../../contract.d.ts' */
/** @import { Ask } from './request.js' */

/** @param {string} path @param {Ask} [ask] */
const get = async (path, ask = {}) => (await send('GET', path, ask)).json();

/** @param {string} path @param {Ask} ask */
const post = async (path, ask) => (await send('POST', path, ask)).json();

/** @param {Record<string, string | null | undefined>} values */
const query = values =>
  new URLSearchParams(Object.entries(values).flatMap(([name, value]) => (value ? [[name, value]] : []))).toString();

/** @param {Record<string, string | null | undefined>} wishes @param {AbortSignal} [signal] @returns {Promise<contract.PractitionerPage>} */
export const practitioners = (wishes, signal) => get(`/api/practitioners?${query(wishes)}`, { signal });

/** @param {string} id @returns {Promise<contract.PractitionerResponse>} */
export const practitioner = id => get(`/api/practitioners/${encodeURIComponent(id)}`);

/**
 * @param {string} id the practitioner
 * @param {{ service: string, from: string, to: string }} range days in the practitioner's zone
 * @param {AbortSignal} [signal]
 * @returns {Promise<contract.SlotPage>}
 */
export const freeSlots = (id, range, signal) => get(`/api/practitioners/${encodeURIComponent(id)}/slots?${query(range)}`, { signal });

/** @param {contract.AppointmentRequest} body @param {string} key @returns {Promise<contract.AppointmentResponse>} */
export const hold = (body, key) => post('/api/appointments', { body, key });

/** @typedef {{ id: string, token: string }} Held an appointment and the secret that opens it */

/** @param {Held} held */
const path = ({ id }) => `/api/appointments/${encodeURIComponent(id)}`;

/** @param {Held} held @returns {Promise<contract.AppointmentResponse>} */
export const appointment = held => get(path(held), { token: held.token });

/** @param {Held} held @param {string} start @returns {Promise<contract.AppointmentResponse>} */
export const reschedule = (held, start) => post(`${path(held)}/rescheduling`, { token: held.token, body: { start } });

/** @param {Held} held @returns {Promise<contract.AppointmentResponse>} */
export const cancel = held => post(`${path(held)}/cancellation`, { token: held.token, body: {} });

/** @param {Held} held @param {contract.RefundDestinationRequest} body @returns {Promise<contract.AppointmentResponse>} */
export const sayWhereRefundGoes = (held, body) => post(`${path(held)}/refund-destination`, { token: held.token, body });

/** The open invoice as a drawing. @param {Held} held */
export const invoiceCode = async held =>
  (await send('GET', `${path(held)}/invoice.svg`, { token: held.token, accept: 'image/svg+xml' })).text();

/** The live status as it streams in. @param {Held} held @param {string} last the last event's id @param {AbortSignal} signal */
export const events = (held, last, signal) => fetch(`${path(held)}/events`, {
  headers: { Accept: 'text/event-stream', Authorization: `Bearer ${held.token}`, ...(last && { 'Last-Event-ID': last }) },
  signal,
  credentials: 'omit',
});
