/** @import { AppointmentResponse } from '../../contract.d.ts' */
/** @import { Visit } from '../parts/summary.js' */

/** What an appointment is about. @param {AppointmentResponse} appointment @returns {Visit} */
export const visitOf = ({ practitionerName, serviceName, mode, start, zone, address, invoice }) => ({
  name: practitionerName, service: serviceName, mode, start, zone, address, sats: invoice?.amountSats, cents: invoice?.approxChfCents,
});
