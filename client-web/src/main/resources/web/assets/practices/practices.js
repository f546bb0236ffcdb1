import { session } from '../shared/accounts.js';
import { href, parameter } from '../shared/address.js';
import { html, render } from '../shared/lit.js';
import { start, title } from '../shared/page.js';
import { t } from '../shared/text.js';
import { icon } from '../parts/icons.js';
import { loading, refusedWithRetry } from '../parts/notice.js';
import { proofDialog } from '../parts/proof-dialog.js';
import { foundForm } from './founding.js';
import { known, reading } from './known.js';
import { list, reload } from './list.js';

const load = async () => {
  await reading.run(async () => { known.session = await session(); });
  if (!reading.refusal) await reload();
};

const body = () => {
  if (known.practices) return html`<div class="looking-after">${list()}<div class="stack">${foundForm()}</div></div>`;
  return reading.refusal ? refusedWithRetry(reading.refusal, load) : loading(3);
};

const draw = () => {
  title(t('practices.title'));
  const main = document.getElementById('main');
  if (main) {
    render(html`
      <p class="back"><a href=${href('/account/')}>${icon('left')}${t('page.account')}</a></p>
      <h1>${t('practices.title')}</h1>
      <p class="lead">${t('practices.lead')}</p>
      ${body()}${proofDialog}`, main);
  }
  proofDialog.draw();
};

known.draw = draw;
known.unmanaged = parameter('unmanaged') === 'true';
await start(draw);
load();
