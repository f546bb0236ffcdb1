import { session } from '../shared/accounts.js';
import { href, parameter } from '../shared/address.js';
import { html, render } from '../shared/lit.js';
import { start, title } from '../shared/page.js';
import { ROLES } from '../shared/roles.js';
import { t } from '../shared/text.js';
import { icon } from '../parts/icons.js';
import { loading, refusedWithRetry } from '../parts/notice.js';
import { proofDialog } from '../parts/proof-dialog.js';
import { sureDialog } from '../parts/sure-dialog.js';
import { inviteForm, loadInvitations, openInvitations } from './inviting.js';
import { known, reading } from './known.js';
import { list, reload } from './list.js';

const load = async () => {
  await reading.run(async () => {
    known.session = await session();
    await loadInvitations();
  });
  if (!reading.refusal) await reload();
};

const body = () => {
  if (known.people) return html`<div class="looking-after">${list()}<div class="stack">${inviteForm()}${openInvitations()}</div></div>`;
  return reading.refusal ? refusedWithRetry(reading.refusal, load) : loading(3);
};

const draw = () => {
  title(t('people.title'));
  const main = document.getElementById('main');
  if (main) {
    render(html`
      <p class="back"><a href=${href('/account/')}>${icon('left')}${t('page.account')}</a></p>
      <h1>${t('people.title')}</h1>
      <p class="lead">${t('people.lead')}</p>
      ${body()}${sureDialog}${proofDialog}`, main);
  }
  proofDialog.draw();
};

known.draw = draw;
known.role = ROLES.find(role => role === parameter('role')) ?? '';
await start(draw);
load();
