import { signOut } from '../shared/accounts.js';
import { href, leaveFor, secret } from '../shared/address.js';
import { termsInForce } from '../shared/documents.js';
import { doing } from '../shared/doing.js';
import { openAccount } from '../shared/entrance.js';
import { html, nothing, render } from '../shared/lit.js';
import { join, readInvitation } from '../shared/organizations.js';
import { start, title } from '../shared/page.js';
import { forgetSignIn, rememberSignIn, seemsSignedIn } from '../shared/presence.js';
import { whoever } from '../shared/signed.js';
import { session as tab } from '../shared/storage.js';
import { t } from '../shared/text.js';
import { agree } from '../parts/agree.js';
import { choosePassword } from '../parts/choose-password.js';
import { linkNotValid, linkNotWhole } from '../parts/link.js';
import { loading, notice, refused, refusedWithRetry } from '../parts/notice.js';
import { invitationCard } from './invitation.js';

/** @import { MemberInvitationResponse, SessionResponse } from '../../contract.d.ts' */

const KEPT = 'invitation';

const reading = doing(() => draw());
const task = doing(() => draw());
const known = {
  invitation: /** @type {MemberInvitationResponse | null} */ (null),
  session: /** @type {SessionResponse | null} */ (null),
  terms: '',
};

/** Whoever went to sign in comes back without it in the address: there it would be in the sign-in's, too. */
const token = () => secret() || (tab.get(KEPT) ?? '');

const load = () => reading.run(async () => {
  const invitation = await readInvitation({ token: token() });
  known.session = seemsSignedIn() ? await whoever() : null;
  if (!invitation.hasAccount) known.terms = await termsInForce();
  known.invitation = invitation;
});

/** @param {string} path */
const away = path => {
  tab.set(KEPT, token());
  return leaveFor(href(path, { then: '/join/' }));
};

/** @param {SessionResponse | null | undefined} session */
const joined = session => {
  tab.remove(KEPT);
  rememberSignIn();
  return leaveFor(session?.secondFactorMissing ? href('/account/second-factor/', { then: '/practice/' }) : href('/practice/'));
};

const accept = () => task.run(async () => joined(await join({ token: token() })));

/** @param {string} password */
const choose = async password => {
  await task.run(async () => joined((await openAccount({ token: token(), password, terms: known.terms })).session));
  if (task.refusal?.code === 'changed-meanwhile') load();
};

const leave = () => task.run(async () => {
  await signOut();
  forgetSignIn();
  known.session = null;
});

const toStart = () => html`<a class="button" href=${href('/')}>${t('join.start')}</a>`;

/** @param {string} words @param {() => unknown} act */
const button = (words, act) => html`<button class="button primary" aria-disabled=${task.busy} @click=${act}>${t(task.busy ? 'page.busy' : words)}</button>`;

/** @param {SessionResponse} session @param {string} email */
const signedIn = ({ account, secondFactorMissing }, email) => {
  if (account.email.toLowerCase() !== email.toLowerCase())
    return notice({ kind: 'warning', title: t('join.other'), text: t('join.other-text', { own: account.email, email }), action: button('account.sign-out', leave) });
  if (secondFactorMissing)
    return notice({ kind: 'warning', title: t('account.must'), text: t('join.must-text'), action: button('steps.set-up', () => away('/account/second-factor/')) });
  return html`<p class="actions">${button('join.accept', accept)}</p><p class="hint">${t('join.accept-hint')}</p>`;
};

const signIn = () => html`
  <p>${t('join.has-account')}</p>
  <p class="actions">${button('join.sign-in', () => away('/sign-in/'))}</p>`;

const open = () => html`
  <h2>${t('join.open')}</h2>
  <p>${t('join.open-text')}</p>
  ${choosePassword(task, 'join.open-go', choose, agree(known.terms))}`;

/** @param {MemberInvitationResponse} invitation */
const entrance = ({ email }) => (known.session ? signedIn(known.session, email) : signIn());

/** @param {MemberInvitationResponse} invitation */
const view = invitation => {
  const opens = !known.session && !invitation.hasAccount;
  return html`
    ${invitationCard(invitation)}
    ${task.refusal && !opens ? refused(task.refusal) : nothing}
    ${opens ? open() : entrance(invitation)}`;
};

const body = () => {
  if (!token()) return linkNotWhole(toStart());
  const over = [reading, task].find(({ refusal }) => refusal?.code === 'link-not-valid')?.refusal;
  if (over) return linkNotValid(over, toStart());
  if (known.invitation) return view(known.invitation);
  return reading.refusal ? refusedWithRetry(reading.refusal, load) : loading(1);
};

const draw = () => {
  const heading = known.invitation ? t('join.from', { organization: known.invitation.organization }) : t('join.title');
  title(heading);
  const main = document.getElementById('main');
  if (main) render(html`<div class="narrow joining"><h1>${heading}</h1>${body()}</div>`, main);
};

await start(draw);
if (token()) load();
