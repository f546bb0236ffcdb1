import { href, secret } from '../shared/address.js';
import { doing } from '../shared/doing.js';
import { entered } from '../shared/entering.js';
import { openAccount } from '../shared/entrance.js';
import { html, render } from '../shared/lit.js';
import { start, title } from '../shared/page.js';
import { t } from '../shared/text.js';
import { choosePassword } from '../parts/choose-password.js';
import { linkNotValid, linkNotWhole } from '../parts/link.js';

const task = doing(() => draw());

/** @param {string} password */
const choose = password => task.run(async () => entered(await openAccount({ token: secret(), password })));

const askAnew = () => html`<a class="button primary" href=${href('/register/')}>${t('open.ask-anew')}</a>`;

const body = () => {
  if (!secret()) return linkNotWhole(askAnew());
  if (task.refusal?.code === 'link-not-valid') return linkNotValid(task.refusal, askAnew());
  return html`<p class="lead">${t('open.lead')}</p>${choosePassword(task, 'open.go', choose)}`;
};

const draw = () => {
  title(t('open.title'));
  const main = document.getElementById('main');
  if (main) render(html`<div class="narrow"><h1>${t('open.title')}</h1>${body()}</div>`, main);
};

await start(draw);
