import { doing } from '../shared/doing.js';
import { html, nothing } from '../shared/lit.js';
import { giveRole, takeRole } from '../shared/people.js';
import { ROLES } from '../shared/roles.js';
import { t } from '../shared/text.js';
import { refused, worked } from '../parts/notice.js';
import { proven } from '../parts/proof-dialog.js';
import { sureDialog } from '../parts/sure-dialog.js';
import { known, means, redraw } from './known.js';

/** @import { PersonResponse, PersonSummary, Role } from '../../contract.d.ts' */

const changing = doing(redraw);

/** @param {() => Promise<PersonResponse>} act */
const change = act => changing.run(async () => { known.person = await proven(act, means()); });

/** @param {PersonSummary} person @param {Role} role */
const give = async ({ id, name }, role) => {
  const title = t('roles.give-title', { name, role: t(`role.${role}`) });
  const text = t(`roles.give-text-${role === 'PATIENT' ? 'patient' : 'more'}`);
  if (await sureDialog.ask({ title, text, go: t('roles.give') })) await change(() => giveRole(id, { role }));
};

/** @param {PersonSummary} person @param {Role} role */
const take = async ({ id, name }, role) => {
  const title = t('roles.take-title', { name, role: t(`role.${role}`) });
  const text = t(role === 'STAFF' || role === 'PRACTITIONER' ? 'roles.take-text-member' : 'roles.take-text');
  if (await sureDialog.ask({ title, text, go: t('roles.take'), danger: true })) await change(() => takeRole(id, { role }));
};

/** Whoever is nothing else is a patient; nobody takes their own administration. @param {PersonSummary} person @param {Role} role @param {boolean} own */
const stays = ({ roles }, role, own) => (role === 'ADMIN' && own) || (role === 'PATIENT' && roles.length === 1);

/** @param {PersonSummary} person @param {boolean} own */
const one = (person, own) => /** @param {Role} role */ role => {
  const has = person.roles.includes(role);
  const words = { role: t(`role.${role}`) };
  return html`
    <li class="role">
      <div><p class="device-name">${words.role} ${has ? html`<span class="badge">${t('roles.has')}</span>` : nothing}</p>
        <p class="hint">${t(`role-text.${role}`)}</p></div>
      ${has && stays(person, role, own) ? nothing : html`
        <button class="button ${has ? 'danger' : ''}" aria-disabled=${changing.busy} aria-label=${t(has ? 'roles.take-one' : 'roles.give-one', words)}
          @click=${() => (has ? take(person, role) : give(person, role))}>${t(has ? 'roles.take' : 'roles.give')}</button>`}
    </li>`;
};

/** What somebody is here. @param {PersonResponse} of @param {boolean} own */
export const roles = ({ person }, own) => html`
  <section class="card" aria-labelledby="roles-title">
    <h2 id="roles-title" tabindex="-1">${t('roles.title')}</h2>
    ${changing.refusal ? refused(changing.refusal) : worked(changing, 'roles.changed')}
    <ul class="devices">${ROLES.map(one(person, own))}</ul>
  </section>`;
