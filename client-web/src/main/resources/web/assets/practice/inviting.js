import { ownZone, shortMoment } from '../shared/dates.js';
import { doing } from '../shared/doing.js';
import { html, nothing } from '../shared/lit.js';
import { inviteMember, withdrawMemberInvitation } from '../shared/organizations.js';
import { language, LANGUAGES, languageName, t } from '../shared/text.js';
import { form } from '../parts/form.js';
import { icon } from '../parts/icons.js';
import { notice, refused, worked } from '../parts/notice.js';
import { proven } from '../parts/proof-dialog.js';
import { id, known, means, redraw } from './known.js';
import { loadInvitations, moreInvitations } from './reading.js';

/** @import { Language, MemberInvitationRequest, MemberInvitationSummary, MemberPosition } from '../../contract.d.ts' */
/** @import { Field } from '../parts/field.js' */
/** @import { Values } from '../parts/form.js' */

const inviting = doing(redraw);
const renewing = doing(redraw);
const withdrawing = doing(redraw);
const seeing = doing(redraw);

/** What was withdrawn last: one press too many is mended by another. @type {MemberInvitationSummary | null} */
let withdrawn = null;

/** @type {Field[]} */
const FIELDS = [
  { name: 'name', words: 'invite.name', type: 'text', autocomplete: 'off', maxlength: 100 },
  { name: 'email', words: 'invite.email', type: 'email', autocomplete: 'off', maxlength: 254 },
];
/** @type {MemberPosition[]} */
const POSITIONS = ['PRACTITIONER', 'STAFF'];

const fresh = () => [inviting, renewing, withdrawing, seeing].forEach(task => Object.assign(task, { refusal: null, done: false }));

const manages = () => /** @type {HTMLInputElement | null} */ (document.getElementById('invite-manager'))?.checked ?? false;

/** @param {Values} values */
const send = ({ name = '', email = '', position, language }) => {
  fresh();
  const asked = { name, email, position: /** @type {MemberPosition} */ (position), manager: manages(), language: /** @type {Language} */ (language) };
  return inviting.run(async () => {
    await proven(() => inviteMember(id(), asked), means());
    /** @type {HTMLFormElement | null} */ (document.querySelector('form#invite'))?.reset();
    await loadInvitations();
  });
};

/** With a new link; the one before ends. @param {MemberInvitationSummary} invitation */
const again = ({ name, email, position, manager, language }) => {
  fresh();
  /** @type {MemberInvitationRequest} */
  const asked = { name, email, position, manager, language };
  return renewing.run(async () => {
    await proven(() => inviteMember(id(), asked), means());
    withdrawn = null;
    await loadInvitations();
  });
};

/** It can be sent again at once, so nobody is asked whether they are sure. @param {MemberInvitationSummary} invitation */
const withdraw = async invitation => {
  fresh();
  await withdrawing.run(async () => {
    await proven(() => withdrawMemberInvitation(invitation.id), means());
    withdrawn = invitation;
    await loadInvitations();
  });
  document.getElementById('invitations-title')?.focus();
};

const choices = () => html`
  <div class="field">
    <label for="invite-position">${t('practice.position')}</label>
    <select id="invite-position" name="position">${POSITIONS.map(position => html`<option value=${position}>${t(`position.${position}`)}</option>`)}</select>
  </div>
  <div class="field">
    <label class="check"><input type="checkbox" id="invite-manager" ?checked=${!known.practice?.organization.managers}>
      <span>${t('practice.invite-manager')}<span class="hint">${t('practice.invite-manager-hint')}</span></span></label>
  </div>
  <div class="field">
    <label for="invite-language">${t('invite.language')}</label>
    <select id="invite-language" name="language">${LANGUAGES.map(tag => html`
      <option value=${tag.toUpperCase()} ?selected=${tag === language()}>${languageName(tag)}</option>`)}</select>
  </div>`;

export const inviteForm = () => html`
  <section class="card" aria-labelledby="invite-title">
    <h2 id="invite-title">${t('invite.title')}</h2>
    <p>${t('practice.invite-text')}</p>
    ${worked(inviting, 'invite.sent')}
    ${form({ id: 'invite', fields: FIELDS, task: inviting, rest: choices(), go: 'invite.go', send })}
  </section>`;

/** @param {MemberInvitationSummary} invitation */
const one = invitation => html`
  <li class="device">
    ${icon('mail')}
    <div>
      <p class="device-name">${invitation.name}${invitation.manager ? html` <span class="badge">${t('practice.manager')}</span>` : nothing}</p>
      <p class="person-email">${invitation.email}</p>
      <p class="hint">${t(`position.${invitation.position}`)}<br>${t('invite.until', { moment: shortMoment(invitation.endsAt, ownZone()) })}</p>
      <p class="actions">
        <button class="button" aria-disabled=${renewing.busy} aria-label=${t('invite.again-to', { name: invitation.name })} @click=${() => again(invitation)}>${t('invite.again')}</button>
        <button class="button danger" aria-disabled=${withdrawing.busy} aria-label=${t('invite.withdraw-of', { name: invitation.name })} @click=${() => withdraw(invitation)}>${t('invite.withdraw')}</button>
      </p>
    </div>
  </li>`;

/** @param {MemberInvitationSummary} invitation */
const undo = invitation => notice({
  kind: 'success', role: 'status', text: t('practice.withdrawn', { name: invitation.name }),
  action: html`<button class="button" aria-disabled=${renewing.busy} @click=${() => again(invitation)}>${t('practice.invite-again')}</button>`,
});

/** Who was invited and has not come yet. */
export const openInvitations = () => html`
  <section class="card" aria-labelledby="invitations-title">
    <h2 id="invitations-title" tabindex="-1">${t('invite.open')}</h2>
    ${[renewing, withdrawing, seeing].map(({ refusal }) => (refusal ? refused(refusal) : nothing))}
    ${worked(renewing, 'invite.sent')}${withdrawing.done && withdrawn ? undo(withdrawn) : nothing}
    ${known.invitations.length ? html`<ul class="devices">${known.invitations.map(one)}</ul>` : html`<p class="hint">${t('invite.none')}</p>`}
    ${known.nextInvitations ? html`<p class="actions"><button class="button" aria-disabled=${seeing.busy} @click=${() => seeing.run(moreInvitations)}>${t('people.more')}</button></p>` : nothing}
  </section>`;
