import { session } from '../shared/accounts.js';
import { href } from '../shared/address.js';
import { doing } from '../shared/doing.js';
import { html, render } from '../shared/lit.js';
import { ownCertificates } from '../shared/own-certificates.js';
import { start, title } from '../shared/page.js';
import { t } from '../shared/text.js';
import { icon } from '../parts/icons.js';
import { loading, notice, refusedWithRetry } from '../parts/notice.js';
import { proofDialog } from '../parts/proof-dialog.js';
import { item } from './item.js';
import { known } from './known.js';
import { transcript } from './transcript.js';

/** @import { OwnCertificatesResponse } from '../../contract.d.ts' */

const reading = doing(() => draw());

const load = () => reading.run(async () => {
  known.session = await session();
  known.own = await ownCertificates();
});

const none = () => notice({
  title: t('certificates.none'), text: t('certificates.none-text'),
  action: html`<a class="button primary" href=${href('/learn/')}>${t('page.learn')}</a>`,
});

/** @param {OwnCertificatesResponse} own */
const all = ({ items, years, name }) => html`
  <div class="own-page">
    ${transcript(years)}
    <section aria-labelledby="all-title">
      <h2 id="all-title">${t('certificates.all')}</h2>
      <ul class="own-certificates">${items.map(one => item(one, name))}</ul>
    </section>
  </div>`;

const body = () => {
  if (known.own) return known.own.items.length ? all(known.own) : none();
  return reading.refusal ? refusedWithRetry(reading.refusal, load) : loading(3);
};

const draw = () => {
  title(t('certificates.title'));
  const main = document.getElementById('main');
  if (main) {
    render(html`
      <p class="back"><a href=${href('/account/')}>${icon('left')}${t('page.account')}</a></p>
      <h1>${t('certificates.title')}</h1>
      ${body()}${proofDialog}`, main);
  }
  proofDialog.draw();
};

known.draw = draw;
await start(draw);
load();
