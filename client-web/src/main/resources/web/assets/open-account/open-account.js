import { href, secret } from '../shared/address.js';
import { termsInForce } from '../shared/documents.js';
import { doing } from '../shared/doing.js';
import { entered } from '../shared/entering.js';
import { openAccount } from '../shared/entrance.js';
import { html, render } from '../shared/lit.js';
import { start, title } from '../shared/page.js';
import { t } from '../shared/text.js';
import { agree } from '../parts/agree.js';
import { choosePassword } from '../parts/choose-password.js';
import { linkNotValid, linkNotWhole } from '../parts/link.js';
import { loading, refusedWithRetry } from '../parts/notice.js';

const reading = doing(() => draw());
const task = doing(() => draw());
let terms = '';

const load = () => reading.run(async () => { terms = await termsInForce(); });

/** @param {string} password */
const choose = async password => {
  await task.run(async () => entered(await openAccount({ token: secret(), password, terms })));
  if (task.refusal?.code === 'changed-meanwhile') load();
};

const askAnew = () => html`<a class="button primary" href=${href('/register/')}>${t('open.ask-anew')}</a>`;

const body = () => {
  if (!secret()) return linkNotWhole(askAnew());
  if (task.refusal?.code === 'link-not-valid') return linkNotValid(task.refusal, askAnew());
  if (!terms) return reading.refusal ? refusedWithRetry(reading.refusal, load) : loading(1);
  return html`<p class="lead">${t('open.lead')}</p>${choosePassword(task, 'open.go', choose, agree(terms))}`;
};

const draw = () => {
  title(t('open.title'));
  const main = document.getElementById('main');
  if (main) render(html`<div class="narrow"><h1>${t('open.title')}</h1>${body()}</div>`, main);
};

await start(draw);
if (secret()) load();
