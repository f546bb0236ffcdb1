import { href, leaveFor } from '../shared/address.js';
import { format, ownZone } from '../shared/dates.js';
import { doing } from '../shared/doing.js';
import { html, nothing } from '../shared/lit.js';
import { changeManaging, endMembership } from '../shared/organizations.js';
import { locale, t } from '../shared/text.js';
import { icon } from '../parts/icons.js';
import { refused, worked } from '../parts/notice.js';
import { proven } from '../parts/proof-dialog.js';
import { sureDialog } from '../parts/sure-dialog.js';
import { id, known, means, redraw } from './known.js';
import { loadPractice, moreMembers } from './reading.js';

/** @import { MemberSummary } from '../../contract.d.ts' */

const changing = doing(redraw);
const removing = doing(redraw);
const leaving = doing(redraw);
const seeing = doing(redraw);
const TASKS = [changing, removing, leaving, seeing];

/** What was told before is not about this. */
const fresh = () => TASKS.forEach(task => Object.assign(task, { refusal: null, done: false }));

/** @param {MemberSummary} member */
const isOwn = member => member.id === known.practice?.membership;

const toList = () => document.getElementById('members-title')?.focus();

/** @param {MemberSummary} member */
const manage = async ({ id: membership, name, manager, ...member }) => {
  const which = manager ? 'unmake' : 'make';
  const own = isOwn({ id: membership, name, manager, ...member });
  const text = t(own ? 'practice.unmake-own-text' : `practice.${which}-text`);
  if (!await sureDialog.ask({ title: t(`practice.${which}-title`, { name }), text, go: t(`practice.${which}`), danger: manager })) return;
  fresh();
  await changing.run(async () => {
    await proven(() => changeManaging(membership, { manager: !manager }), means());
    await loadPractice(id());
  });
  toList();
};

/** @param {MemberSummary} member */
const remove = async ({ id: membership, name, position }) => {
  const words = { title: t('practice.remove-title', { name }), text: t(`practice.remove-text-${position}`), go: t('practice.remove'), danger: true };
  if (!await sureDialog.ask(words)) return;
  fresh();
  await removing.run(async () => {
    await proven(() => endMembership(membership), means());
    await loadPractice(id());
  });
  toList();
};

/** @param {MemberSummary} member */
const leave = async ({ id: membership, position }) => {
  const name = known.practice?.organization.name ?? '';
  const words = { title: t('practice.leave-title', { name }), text: t(`practice.leave-text-${position}`), go: t('practice.leave'), danger: true };
  if (!await sureDialog.ask(words)) return;
  fresh();
  await leaving.run(async () => {
    await proven(() => endMembership(membership), means());
    return leaveFor(href('/account/'));
  });
};

const busy = () => TASKS.some(task => task.busy);

/** @param {MemberSummary} member */
const managing = member => html`
  <button class="button" aria-disabled=${busy()} aria-label=${t(member.manager ? 'practice.unmake-one' : 'practice.make-one', { name: member.name })}
    @click=${() => manage(member)}>${t(member.manager ? 'practice.unmake' : 'practice.make')}</button>`;

/** @param {MemberSummary} member */
const ending = member => {
  if (isOwn(member)) return html`<button class="button danger" aria-disabled=${busy()} @click=${() => leave(member)}>${t('practice.leave')}</button>`;
  return known.practice?.mayManage ? html`
    <button class="button danger" aria-disabled=${busy()} aria-label=${t('practice.remove-one', { name: member.name })} @click=${() => remove(member)}>${t('practice.remove')}</button>` : nothing;
};

/** @param {string} since */
const dayOf = since => format(locale(), { timeZone: ownZone(), dateStyle: 'long' }).format(new Date(since));

/** @param {MemberSummary} member */
const one = member => html`
  <li class="device">
    ${icon('person')}
    <div>
      <p class="device-name">${member.name}
        ${isOwn(member) ? html`<span class="badge">${t('practice.you')}</span>` : nothing}
        ${member.manager ? html`<span class="badge">${t('practice.manager')}</span>` : nothing}</p>
      <p class="hint">${t(`position.${member.position}`)} · ${t('practice.since', { day: dayOf(member.since) })}</p>
      ${known.practice?.mayManage || isOwn(member) ? html`<p class="actions">${known.practice?.mayManage ? managing(member) : nothing}${ending(member)}</p>` : nothing}
    </div>
  </li>`;

/** Who belongs to the practice. */
export const membersCard = () => html`
  <section class="card" aria-labelledby="members-title">
    <h2 id="members-title" tabindex="-1">${t('practice.members')}</h2>
    ${TASKS.map(({ refusal }) => (refusal ? refused(refusal) : nothing))}
    ${worked(changing, 'practice.changed')}${worked(removing, 'practice.removed')}
    ${known.members.length ? html`<ul class="devices">${known.members.map(one)}</ul>` : html`<p class="hint">${t('practice.nobody')}</p>`}
    ${known.nextMembers ? html`<p class="actions"><button class="button" aria-disabled=${seeing.busy} @click=${() => seeing.run(moreMembers)}>${t('people.more')}</button></p>` : nothing}
  </section>`;
