import { ownZone, shortMoment } from '../shared/dates.js';
import { doing } from '../shared/doing.js';
import { html, nothing } from '../shared/lit.js';
import { invitations, invite, renewInvitation, withdrawInvitation } from '../shared/people.js';
import { ROLES } from '../shared/roles.js';
import { language, LANGUAGES, languageName, t } from '../shared/text.js';
import { form } from '../parts/form.js';
import { icon } from '../parts/icons.js';
import { refused, worked } from '../parts/notice.js';
import { proven } from '../parts/proof-dialog.js';
import { sureDialog } from '../parts/sure-dialog.js';
import { known, means, redraw } from './known.js';

/** @import { InvitationPage, InvitationSummary, Language, Role } from '../../contract.d.ts' */
/** @import { Field } from '../parts/field.js' */
/** @import { Values } from '../parts/form.js' */

const inviting = doing(redraw);
const renewing = doing(redraw);
const withdrawing = doing(redraw);

/** @type {Field[]} */
const FIELDS = [
  { name: 'name', words: 'invite.name', type: 'text', autocomplete: 'off', maxlength: 100 },
  { name: 'email', words: 'invite.email', type: 'email', autocomplete: 'off', maxlength: 254 },
];

/** @param {InvitationPage} page */
const show = ({ items, nextCursor }) => Object.assign(known, { invitations: items, nextInvitations: nextCursor });

export const loadInvitations = async () => show(await invitations());

const more = () => renewing.run(async () => {
  const page = await invitations(known.nextInvitations ?? '');
  show({ ...page, items: [...known.invitations, ...page.items] });
});

/** @param {Values} values */
const send = ({ name = '', email = '', role, language }) => inviting.run(async () => {
  await proven(() => invite({ name, email, role: /** @type {Role} */ (role), language: /** @type {Language} */ (language) }), means());
  /** @type {HTMLFormElement | null} */ (document.querySelector('form#invite'))?.reset();
  await loadInvitations();
});

/** @param {string} id */
const again = id => renewing.run(async () => {
  await proven(() => renewInvitation(id), means());
  await loadInvitations();
});

/** @param {InvitationSummary} invitation */
const withdraw = async ({ id, name }) => {
  const words = { title: t('invite.withdraw-title', { name }), text: t('invite.withdraw-text'), go: t('invite.withdraw'), danger: true };
  if (!await sureDialog.ask(words)) return;
  await withdrawing.run(async () => show(await proven(() => withdrawInvitation(id), means())));
  document.getElementById('invitations-title')?.focus();
};

const choices = () => html`
  <div class="field">
    <label for="invite-role">${t('people.role')}</label>
    <select id="invite-role" name="role">${ROLES.filter(role => role !== 'PATIENT').map(role => html`<option value=${role}>${t(`role.${role}`)}</option>`)}</select>
  </div>
  <div class="field">
    <label for="invite-language">${t('invite.language')}</label>
    <select id="invite-language" name="language">${LANGUAGES.map(tag => html`
      <option value=${tag.toUpperCase()} ?selected=${tag === language()}>${languageName(tag)}</option>`)}</select>
  </div>`;

export const inviteForm = () => html`
  <section class="card" aria-labelledby="invite-title">
    <h2 id="invite-title">${t('invite.title')}</h2>
    <p>${t('invite.text')}</p>
    ${worked(inviting, 'invite.sent')}
    ${form({ id: 'invite', fields: FIELDS, task: inviting, rest: choices(), go: 'invite.go', send })}
  </section>`;

/** @param {InvitationSummary} invitation */
const one = invitation => html`
  <li class="device">
    ${icon('mail')}
    <div>
      <p class="device-name">${invitation.name}</p>
      <p class="person-email">${invitation.email}</p>
      <p class="hint">${invitation.roles.map(role => t(`role.${role}`)).join(', ')}<br>${t('invite.until', { moment: shortMoment(invitation.endsAt, ownZone()) })}</p>
      <p class="actions">
        <button class="button" aria-disabled=${renewing.busy} aria-label=${t('invite.again-to', { name: invitation.name })} @click=${() => again(invitation.id)}>${t('invite.again')}</button>
        <button class="button danger" aria-disabled=${withdrawing.busy} aria-label=${t('invite.withdraw-of', { name: invitation.name })} @click=${() => withdraw(invitation)}>${t('invite.withdraw')}</button>
      </p>
    </div>
  </li>`;

/** Who was invited and has not come yet. */
export const openInvitations = () => html`
  <section class="card" aria-labelledby="invitations-title">
    <h2 id="invitations-title" tabindex="-1">${t('invite.open')}</h2>
    ${[renewing, withdrawing].map(({ refusal }) => (refusal ? refused(refusal) : nothing))}
    ${worked(renewing, 'invite.sent')}${worked(withdrawing, 'invite.withdrawn')}
    ${known.invitations.length ? html`<ul class="devices">${known.invitations.map(one)}</ul>` : html`<p class="hint">${t('invite.none')}</p>`}
    ${known.nextInvitations ? html`<p class="actions"><button class="button" aria-disabled=${renewing.busy} @click=${more}>${t('people.more')}</button></p>` : nothing}
  </section>`;
