import { href } from '../shared/address.js';
import { clocksDiffer, ownZone, shortMoment, SWISS_ZONE, zoneName } from '../shared/dates.js';
import { html, nothing } from '../shared/lit.js';
import { satsText } from '../shared/money.js';
import { t } from '../shared/text.js';
import { icon } from '../parts/icons.js';
import { avatar, modeBadge, spoken } from '../parts/person.js';

/** @import { PractitionerSummary } from '../../contract.d.ts' */

/** A practitioner as a search result. @param {PractitionerSummary} person */
export const card = person => html`
  <li class="result card">
    ${avatar(person.name)}
    <div class="result-who">
      <h3><a href=${href('/practitioner/', { id: person.id })}>${person.name}</a></h3>
      <p class="specialty">${t(`specialty.${person.specialty}`)}</p>
      <div class="result-facts">
        <span class="fact">${icon('pin')}${person.city} (${person.canton})</span>
        ${spoken(person.languages)}
      </div>
      <p class="badges">${person.modes.map(modeBadge)}</p>
    </div>
    <div class="result-next">
      ${next(person)}
      <p class="price">${t('find.from', { price: satsText(person.priceSatsFrom) })}</p>
    </div>
  </li>`;

/** @param {PractitionerSummary} person */
const next = ({ id, name, nextSlot }) => {
  if (!nextSlot) return html`<p class="none-free">${t('find.none-free')}</p>`;
  const moment = shortMoment(nextSlot.start, SWISS_ZONE);
  return html`
    <p class="next-label">${t('find.next')}</p>
    <a class="button primary next-slot" href=${href('/practitioner/', { id, service: nextSlot.serviceId, from: nextSlot.start })}
      aria-label=${t('find.next-with', { moment, name })}>${moment}</a>
    ${clocksDiffer(nextSlot.start, SWISS_ZONE, ownZone()) ? html`<p class="price">${zoneName(SWISS_ZONE, nextSlot.start)}</p>` : nothing}`;
};
