import { href, note } from '../shared/address.js';
import { ownZone, shortMoment } from '../shared/dates.js';
import { doing } from '../shared/doing.js';
import { html, nothing } from '../shared/lit.js';
import { people, search } from '../shared/people.js';
import { ROLES } from '../shared/roles.js';
import { t } from '../shared/text.js';
import { form } from '../parts/form.js';
import { icon } from '../parts/icons.js';
import { notice, refused } from '../parts/notice.js';
import { known, reading, redraw } from './known.js';

/** @import { PersonSummary } from '../../contract.d.ts' */
/** @import { Field } from '../parts/field.js' */
/** @import { Values } from '../parts/form.js' */

const seeking = doing(redraw);

/** @type {Field} */
const ADDRESS = { name: 'email', words: 'people.address', hint: 'people.address-hint', type: 'email', autocomplete: 'off' };

export const more = () => reading.run(async () => {
  const page = await people({ role: known.role, cursor: known.next ?? '' });
  Object.assign(known, { people: [...known.people ?? [], ...page.items], next: page.nextCursor });
});

/** From the beginning. */
export const reload = () => {
  Object.assign(known, { next: null, sought: '' });
  return reading.run(async () => {
    const page = await people({ role: known.role });
    Object.assign(known, { people: page.items, next: page.nextCursor });
  });
};

/** @param {Values} values */
const find = ({ email = '' }) => seeking.run(async () => {
  const { items } = await search({ email });
  Object.assign(known, { people: items, next: null, sought: email });
});

/** @param {Event} event */
const filter = ({ currentTarget }) => {
  known.role = /** @type {HTMLSelectElement} */ (currentTarget).value;
  note({ role: known.role });
  return reload();
};

/** @param {PersonSummary} person */
const needsSecondStep = ({ roles, secondFactor }) => !secondFactor && roles.some(role => role !== 'PATIENT');

/** @param {PersonSummary} person */
const one = person => html`
  <li>
    <a class="card person-row" href=${href('/admin/person/', { id: person.id })}>
      <span class="person-name">${person.name}</span>
      <span class="person-email">${person.email}</span>
      <span class="badges">${person.roles.map(role => html`<span class="badge">${t(`role.${role}`)}</span>`)}
        ${needsSecondStep(person) ? html`<span class="badge lacking">${t('people.no-second-step')}</span>` : nothing}</span>
      <span class="hint">${person.lastSeenAt ? t('people.seen', { moment: shortMoment(person.lastSeenAt, ownZone()) }) : t('people.never-seen')}</span>
      ${icon('right')}
    </a>
  </li>`;

const everybody = () => html`<button class="button" @click=${reload}>${t('people.everybody')}</button>`;

const none = () => (known.sought
  ? notice({ title: t('people.nobody-found'), text: t('people.nobody-found-text'), action: everybody() })
  : notice({ title: t('people.nobody'), text: t('people.nobody-text') }));

/** @param {PersonSummary[]} items */
const found = items => html`
  ${items.length ? html`<ul class="people">${items.map(one)}</ul>` : none()}
  ${known.sought && items.length ? html`<p class="actions">${everybody()}</p>` : nothing}
  ${reading.refusal ? refused(reading.refusal) : nothing}
  ${known.next ? html`<p class="actions"><button class="button" aria-disabled=${reading.busy} @click=${more}>${t('people.more')}</button></p>` : nothing}`;

/** Who is there: all of them, those of one role, or whoever has one address. */
export const list = () => html`
  <section aria-labelledby="list-title">
    <h2 id="list-title">${t('people.accounts')}</h2>
    <div class="seek">
      ${form({ id: 'seek', fields: [ADDRESS], task: seeking, go: 'people.find', send: find })}
      <div class="field">
        <label for="role">${t('people.role')}</label>
        <select id="role" @change=${filter}>
          <option value="" ?selected=${!known.role}>${t('people.any-role')}</option>
          ${ROLES.map(role => html`<option value=${role} ?selected=${known.role === role}>${t(`role.${role}`)}</option>`)}
        </select>
      </div>
    </div>
    <div aria-live="polite">${found(known.people ?? [])}</div>
  </section>`;
