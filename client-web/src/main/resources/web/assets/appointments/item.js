import { href } from '../shared/address.js';
import { clocksDiffer, momentText, ownZone, zoneName } from '../shared/dates.js';
import { html } from '../shared/lit.js';
import { t } from '../shared/text.js';
import { avatar, modeBadge } from '../parts/person.js';

/** @import { AppointmentSummary } from '../../contract.d.ts' */

/** One's own appointment, as the way to its page, with what else there is to do. @param {AppointmentSummary} of @param {unknown} more */
export const item = ({ id, token, practitionerName, serviceName, mode, status, start, zone }, more) => html`
  <li class="card own-one">
    ${avatar(practitionerName)}
    <div>
      <h3 id="own-${id}"><a href=${href('/appointment/', { id }, token)}>${momentText(start, zone)}</a></h3>
      <p>${practitionerName} · ${serviceName}${clocksDiffer(start, zone, ownZone()) ? ` · ${zoneName(zone, start)}` : ''}</p>
      <p class="badges">${modeBadge(mode)}<span class="badge ${status.toLowerCase()}">${t(`appointment.${status.toLowerCase()}`)}</span></p>
      ${more}
    </div>
  </li>`;
