import { href } from '../shared/address.js';
import { html, nothing, render } from '../shared/lit.js';
import { start, title } from '../shared/page.js';
import { t } from '../shared/text.js';
import { icon } from '../parts/icons.js';
import { loading, notice, refusedWithRetry } from '../parts/notice.js';
import { proofDialog } from '../parts/proof-dialog.js';
import { sureDialog } from '../parts/sure-dialog.js';
import { inviteForm, openInvitations } from './inviting.js';
import { known, reading } from './known.js';
import { membersCard } from './members.js';
import { load } from './reading.js';

/** @import { OrganizationResponse } from '../../contract.d.ts' */

/** Whoever belongs to several goes from one to the next. @param {OrganizationResponse} shown */
const others = ({ organization }) => {
  const rest = known.own.filter(one => one.organization !== organization.id);
  return rest.length ? html`
    <p class="actions">${rest.map(one => html`<a class="button" href=${href('/practice/', { id: one.organization })}>${one.name}</a>`)}</p>` : nothing;
};

/** @param {OrganizationResponse} practice */
const told = ({ organization, membership }) => html`
  ${organization.managers ? nothing : notice({ kind: 'warning', title: t('practice.no-manager'), text: t('practice.no-manager-text') })}
  ${membership ? nothing : notice({ text: t('practice.noted') })}`;

/** @param {OrganizationResponse} practice */
const view = practice => html`
  <p class="lead">${practice.organization.city}</p>
  ${others(practice)}
  ${told(practice)}
  ${practice.mayManage
    ? html`<div class="looking-after"><div class="stack">${membersCard()}</div><div class="stack">${inviteForm()}${openInvitations()}</div></div>`
    : html`<div class="stack belonging">${membersCard()}</div>`}`;

const none = () => notice({
  title: t('practice.none'), text: t('practice.none-text'), action: html`<a class="button" href=${href('/account/')}>${t('page.account')}</a>`,
});

const body = () => {
  if (known.practice) return view(known.practice);
  if (reading.refusal) return refusedWithRetry(reading.refusal, load);
  return reading.done ? none() : loading(2);
};

/** Whoever administers came from the list of all. */
const back = () => {
  const admin = known.practice && !known.practice.membership;
  return html`<a href=${href(admin ? '/admin/practices/' : '/account/')}>${icon('left')}${t(admin ? 'practices.title' : 'page.account')}</a>`;
};

const draw = () => {
  const name = known.practice?.organization.name ?? t('practice.title');
  title(name);
  const main = document.getElementById('main');
  if (main) render(html`<p class="back">${back()}</p><h1 class="practice-name">${name}</h1>${body()}${sureDialog}${proofDialog}`, main);
  proofDialog.draw();
};

known.draw = draw;
await start(draw);
load();
