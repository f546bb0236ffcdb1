import { href, note } from '../shared/address.js';
import { html, nothing } from '../shared/lit.js';
import { organizations } from '../shared/organizations.js';
import { counted, t } from '../shared/text.js';
import { icon } from '../parts/icons.js';
import { notice, refused } from '../parts/notice.js';
import { known, reading } from './known.js';

/** @import { OrganizationSummary } from '../../contract.d.ts' */

const wishes = () => ({ unmanaged: known.unmanaged ? 'true' : '' });

/** From the beginning. */
export const reload = () => {
  known.next = null;
  return reading.run(async () => {
    const page = await organizations(wishes());
    Object.assign(known, { practices: page.items, next: page.nextCursor });
  });
};

const more = () => reading.run(async () => {
  const page = await organizations({ ...wishes(), cursor: known.next ?? '' });
  Object.assign(known, { practices: [...known.practices ?? [], ...page.items], next: page.nextCursor });
});

/** @param {Event} event */
const filter = ({ currentTarget }) => {
  known.unmanaged = /** @type {HTMLSelectElement} */ (currentTarget).value === 'true';
  note({ unmanaged: wishes().unmanaged });
  return reload();
};

/** @param {OrganizationSummary} practice */
const one = ({ id, name, city, members, managers }) => html`
  <li>
    <a class="card person-row" href=${href('/practice/', { id })}>
      <span class="person-name">${name}</span>
      <span>${city}</span>
      <span class="badges"><span class="badge">${counted('practices.members', members)}</span>
        ${managers ? nothing : html`<span class="badge lacking">${t('practices.no-manager')}</span>`}</span>
      ${icon('right')}
    </a>
  </li>`;

const none = () => (known.unmanaged
  ? notice({ kind: 'success', title: t('practices.all-managed'), text: t('practices.all-managed-text') })
  : notice({ title: t('practices.none'), text: t('practices.none-text') }));

/** @param {OrganizationSummary[]} items */
const found = items => html`
  ${items.length ? html`<ul class="people">${items.map(one)}</ul>` : none()}
  ${reading.refusal ? refused(reading.refusal) : nothing}
  ${known.next ? html`<p class="actions"><button class="button" aria-disabled=${reading.busy} @click=${more}>${t('people.more')}</button></p>` : nothing}`;

/** All practices, or those that nobody manages. */
export const list = () => html`
  <section aria-labelledby="list-title">
    <h2 id="list-title">${t('practices.list')}</h2>
    <div class="seek">
      <div class="field">
        <label for="unmanaged">${t('practices.show')}</label>
        <select id="unmanaged" @change=${filter}>
          <option value="" ?selected=${!known.unmanaged}>${t('practices.all')}</option>
          <option value="true" ?selected=${known.unmanaged}>${t('practices.without-manager')}</option>
        </select>
      </div>
    </div>
    <div aria-live="polite">${found(known.practices ?? [])}</div>
  </section>`;
