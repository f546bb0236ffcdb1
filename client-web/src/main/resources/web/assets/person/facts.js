import { momentText, ownZone } from '../shared/dates.js';
import { html } from '../shared/lit.js';
import { counted, languageName, t } from '../shared/text.js';
import { icon } from '../parts/icons.js';

/** @import { IconName } from '../parts/icons.js' */
/** @import { PersonResponse } from '../../contract.d.ts' */

/** @param {IconName} drawing @param {unknown} words */
const fact = (drawing, words) => html`<li>${icon(drawing)}<span>${words}</span></li>`;

/** @param {PersonResponse} of */
const factors = ({ person, authenticator, passkeys, recoveryCodesLeft }) => {
  if (!person.secondFactor) return t('person.no-second-step');
  const parts = [
    authenticator ? t('person.authenticator') : '', passkeys ? counted('person.passkeys', passkeys) : '', counted('person.codes', recoveryCodesLeft),
  ];
  return parts.filter(Boolean).join(' · ');
};

/** What is known of somebody's account. @param {PersonResponse} of */
export const facts = of => html`
  <section class="card" aria-labelledby="facts-title">
    <h2 id="facts-title">${t('person.account')}</h2>
    <ul class="facts">
      ${fact('mail', html`<span class="person-email">${of.person.email}</span>`)}
      ${fact('speech', languageName(of.language.toLowerCase()))}
      ${fact('calendar', t('person.opened', { moment: momentText(of.person.openedAt, ownZone()) }))}
      ${fact('clock', of.person.lastSeenAt ? t('people.seen', { moment: momentText(of.person.lastSeenAt, ownZone()) }) : t('people.never-seen'))}
      ${fact('device', counted('person.devices', of.sessions))}
      ${fact('key', factors(of))}
    </ul>
    <p class="hint">${t('person.noted')}</p>
  </section>`;
