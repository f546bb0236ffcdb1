import * as accounts from '../shared/accounts.js';
import { href, leaveFor } from '../shared/address.js';
import { doing } from '../shared/doing.js';
import { html, nothing, render } from '../shared/lit.js';
import { memberships } from '../shared/organizations.js';
import { start, title } from '../shared/page.js';
import { forgetSignIn, rememberSignIn } from '../shared/presence.js';
import { t } from '../shared/text.js';
import { loading, notice, refused, refusedWithRetry } from '../parts/notice.js';
import { proofDialog } from '../parts/proof-dialog.js';
import { devices } from './devices.js';
import { known } from './known.js';
import { mailbox } from './mailbox.js';
import { password } from './password.js';
import { profile } from './profile.js';
import { twoSteps } from './two-steps.js';

/** @import { SessionResponse } from '../../contract.d.ts' */

const reading = doing(() => draw());
const leaving = doing(() => draw());

const load = () => reading.run(async () => {
  const [session, page, agreed] = await Promise.all([accounts.session(), accounts.sessions(), accounts.consents()]);
  const member = !session.secondFactorMissing && session.account.roles.some(role => role === 'PRACTITIONER' || role === 'STAFF');
  const practices = member ? (await memberships()).items.length : 0;
  Object.assign(known, { session, devices: page.items, newer: agreed.agreementDue, practices });
  rememberSignIn();
});

const signOut = () => leaving.run(async () => {
  await accounts.signOut();
  forgetSignIn();
  return leaveFor(href('/'));
});

const mustSetUp = () => notice({
  kind: 'warning', title: t('account.must'), text: t('account.must-text'),
  action: html`<a class="button primary" href=${href('/account/second-factor/')}>${t('steps.set-up')}</a>`,
});

/** @param {string} path @param {string} words */
const link = (path, words) => html`<a class="button" href=${href(path)}>${t(words)}</a>`;

/** @param {SessionResponse} session */
const view = ({ account, secondFactorMissing }) => html`
  <div class="account-head">
    <div><h1>${t('page.account')}</h1><p class="lead">${account.name}</p></div>
    <p class="actions">
      ${secondFactorMissing ? nothing : html`${link('/account/appointments/', 'appointments.title')}${link('/account/courses/', 'my-courses.title')}${link('/account/certificates/', 'certificates.title')}${link('/account/data/', 'account.data')}`}
      ${known.practices ? link('/practice/', known.practices > 1 ? 'practice.mine-all' : 'practice.mine') : nothing}
      ${account.roles.includes('ADMIN') ? html`${link('/admin/people/', 'people.title')}${link('/admin/practices/', 'practices.title')}${link('/admin/register/', 'activities.title')}` : nothing}
      ${link('/account/consents/', 'consents.title')}
      <button class="button" aria-disabled=${leaving.busy} @click=${signOut}>${t('account.sign-out')}</button>
    </p>
  </div>
  ${leaving.refusal ? refused(leaving.refusal) : nothing}
  ${secondFactorMissing ? mustSetUp() : nothing}
  ${known.newer ? notice({ title: t('newer.title'), text: t('newer.text'), action: link('/account/consents/', 'newer.read') }) : nothing}
  <div class="halves">
    <div class="stack">${secondFactorMissing ? nothing : html`${profile(account)}${mailbox(account)}`}${password(account)}</div>
    <div class="stack">${secondFactorMissing ? nothing : twoSteps(account)}${devices()}</div>
  </div>`;

const body = () => {
  if (known.session) return view(known.session);
  return html`<h1>${t('page.account')}</h1>${reading.refusal ? refusedWithRetry(reading.refusal, load) : loading(3)}`;
};

const draw = () => {
  title(t('page.account'));
  const main = document.getElementById('main');
  if (main) render(html`${body()}${proofDialog}`, main);
  proofDialog.draw();
};

known.draw = draw;
await start(draw);
load();
