import { session } from '../shared/accounts.js';
import { href } from '../shared/address.js';
import { doing } from '../shared/doing.js';
import { html, render } from '../shared/lit.js';
import { start, title } from '../shared/page.js';
import { t } from '../shared/text.js';
import { icon } from '../parts/icons.js';
import { loading, refusedWithRetry } from '../parts/notice.js';
import { proofDialog } from '../parts/proof-dialog.js';
import { erasing } from './erasing.js';
import { exporting, look } from './exporting.js';
import { known } from './known.js';

const reading = doing(() => draw());

const load = () => reading.run(async () => {
  known.session = await session();
  await look();
});

const body = () => {
  if (known.data) return html`<div class="stack">${exporting(known.data.exports)}${erasing(known.data.erasure)}</div>`;
  return reading.refusal ? refusedWithRetry(reading.refusal, load) : loading(2);
};

const draw = () => {
  title(t('own-data.title'));
  const main = document.getElementById('main');
  if (main) {
    render(html`
      <p class="back"><a href=${href('/account/')}>${icon('left')}${t('page.account')}</a></p>
      <h1>${t('own-data.title')}</h1>
      <p class="lead">${t('own-data.lead')}</p>
      ${body()}${proofDialog}`, main);
  }
  proofDialog.draw();
};

known.draw = draw;
await start(draw);
load();
