import { href, secret } from '../shared/address.js';
import { certificate, serialOf } from '../shared/certificates.js';
import { html, render } from '../shared/lit.js';
import { start, title } from '../shared/page.js';
import { refusalOf } from '../shared/problem.js';
import { t } from '../shared/text.js';
import { printedFacts } from '../parts/certificate.js';
import { loading, notice, refusedWithRetry } from '../parts/notice.js';
import { fileCheck } from './file-check.js';
import { serialForm } from './serial-form.js';
import { verdict } from './verdict.js';

/** @import { CertificateResponse } from '../../contract.d.ts' */
/** @import { Refusal } from '../shared/problem.js' */

/** What the address names: `/verify/7K2M-…`, or `/verify/#7K2M-…` from a mail. */
const asked = decodeURIComponent(location.pathname.split('/').filter(Boolean).at(1) ?? '') || secret();

const state = {
  certificate: /** @type {CertificateResponse | null} */ (null),
  refusal: /** @type {Refusal | null} */ (null),
};

const load = async () => {
  state.refusal = null;
  draw();
  try {
    state.certificate = await certificate(asked);
  } catch (cause) {
    state.refusal = refusalOf(cause);
  }
  draw();
};

/** @param {CertificateResponse} shown */
const found = shown => html`
  ${verdict(shown)}
  <section class="card" aria-labelledby="printed-title">
    <h2 id="printed-title">${t('verify.printed')}</h2>
    <p class="hint">${t('verify.compare')}</p>
    ${printedFacts(shown)}
  </section>
  ${fileCheck(shown, draw)}`;

const unknown = () => notice({ kind: 'danger', role: 'alert', title: t('verify.unknown'), text: t('verify.unknown-text', { serial: serialOf(asked) || asked }) });

const body = () => {
  if (state.certificate) return found(state.certificate);
  if (state.refusal?.code === 'not-found') return unknown();
  return state.refusal ? refusedWithRetry(state.refusal, load) : loading(3);
};

/** @param {string} typed */
const go = typed => location.assign(href(`/verify/${serialOf(typed)}`));

const another = () => html`
  <section class="card" aria-labelledby="another-title">
    <h2 id="another-title">${t(asked ? 'verify.another' : 'verify.which')}</h2>
    ${serialForm(state.refusal?.code === 'not-found' ? asked : '', go)}
  </section>`;

const draw = () => {
  title(t('verify.title'));
  const main = document.getElementById('main');
  if (main) render(html`<div class="certificate-page"><h1>${t('verify.title')}</h1>${asked ? body() : html`<p class="lead">${t('verify.lead')}</p>`}${another()}</div>`, main);
};

await start(draw);
if (asked) load();
