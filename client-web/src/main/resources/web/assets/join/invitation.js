import { ownZone, shortMoment } from '../shared/dates.js';
import { html, nothing } from '../shared/lit.js';
import { t } from '../shared/text.js';
import { icon } from '../parts/icons.js';

/** @import { MemberInvitationResponse } from '../../contract.d.ts' */
/** @import { IconName } from '../parts/icons.js' */

/** @param {IconName} drawing @param {unknown} words */
const fact = (drawing, words) => html`<li>${icon(drawing)}<span>${words}</span></li>`;

/** What is offered, where, by whom and to whom. @param {MemberInvitationResponse} invitation */
export const invitationCard = ({ city, position, manager, email, invitedBy, endsAt }) => html`
  <div class="card">
    <ul class="facts">
      ${fact('pin', city)}
      ${fact('person', t(manager ? `join.as-manager-${position}` : `join.as-${position}`))}
      ${invitedBy ? fact('speech', t('join.by', { name: invitedBy })) : nothing}
      ${fact('mail', html`<span class="person-email">${t('join.for', { email })}</span>`)}
      ${fact('clock', t('invite.until', { moment: shortMoment(endsAt, ownZone()) }))}
    </ul>
  </div>`;
