import { consents } from '../shared/accounts.js';
import { href } from '../shared/address.js';
import { due, give, withdraw } from '../shared/consents.js';
import { momentText, ownZone } from '../shared/dates.js';
import { doing } from '../shared/doing.js';
import { html, nothing, render } from '../shared/lit.js';
import { start, title } from '../shared/page.js';
import { t } from '../shared/text.js';
import { dayText, paper } from '../parts/agree.js';
import { icon } from '../parts/icons.js';
import { loading, notice, refused, refusedWithRetry, worked } from '../parts/notice.js';

/** @import { ConsentPage, ConsentResponse } from '../../contract.d.ts' */

let items = /** @type {ConsentResponse[]} */ ([]);
const reading = doing(() => draw());
const task = doing(() => draw());

const load = () => reading.run(async () => { ({ items } = await consents()); });

/** @param {() => Promise<unknown>} act */
const change = async act => {
  await task.run(act);
  if (task.refusal?.code === 'changed-meanwhile') await load();
  document.querySelector('h1')?.focus();
};

const agree = () => change(async () => {
  for (const { document, version } of due(items)) ({ items } = await give({ document, version }));
});

/** @param {() => Promise<ConsentPage>} act */
const choose = act => change(async () => { ({ items } = await act()); });

/** @param {ConsentResponse} of */
const said = ({ state, at, givenVersion }) => {
  if (!at || !givenVersion) return t('consents.NEVER_GIVEN');
  return t(`consents.${state}`, { moment: momentText(at, ownZone()), day: dayText(givenVersion) });
};

/** @param {ConsentResponse} of */
const name = ({ document, page }) => html`<p class="consent-name">${paper(page, t(`consents.${document}`))}</p>`;

/** Taken back as easily as it was given. @param {ConsentResponse} of */
const choice = ({ document, version, state }) => (state === 'GIVEN'
  ? html`<button class="button" aria-disabled=${task.busy} @click=${() => choose(() => withdraw({ document }))}>${t('consents.withdraw')}</button>`
  : html`<button class="button" aria-disabled=${task.busy} @click=${() => choose(() => give({ document, version }))}>${t('consents.allow')}</button>`);

/** @param {ConsentResponse} of */
const one = of => html`
  <li class="consent">${name(of)}
    <p class="hint">${said(of)}${of.optional ? html`<br>${t('consents.optional')}` : nothing}</p>
    ${of.optional ? choice(of) : nothing}
  </li>`;

/** @param {ConsentResponse[]} newer */
const asking = newer => notice({
  title: t('newer.title'), text: t('newer.text'),
  action: html`
    <ul class="papers">${newer.map(({ document, page, version }) => html`<li>${paper(page, t(`consents.${document}`))} (${t('agree.version', { day: dayText(version) })})</li>`)}</ul>
    <button class="button primary" aria-disabled=${task.busy} @click=${agree}>${t(task.busy ? 'page.busy' : 'newer.accept')}</button>`,
});

const list = () => html`
  <p class="lead">${t('consents.lead')}</p>
  ${task.refusal ? refused(task.refusal) : worked(task, 'consents.saved')}
  ${due(items).length ? asking(due(items)) : nothing}
  <ul class="card consents">${items.map(one)}</ul>`;

const body = () => {
  if (items.length) return list();
  return reading.refusal ? refusedWithRetry(reading.refusal, load) : loading(2);
};

const draw = () => {
  title(t('consents.title'));
  const main = document.getElementById('main');
  if (main) render(html`
    <p class="back"><a href=${href('/account/')}>${icon('left')}${t('page.account')}</a></p>
    <h1 tabindex="-1">${t('consents.title')}</h1>
    ${body()}`, main);
};

await start(draw);
load();
