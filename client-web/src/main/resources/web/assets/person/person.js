import { session } from '../shared/accounts.js';
import { href, parameter } from '../shared/address.js';
import { html, nothing, render } from '../shared/lit.js';
import { start, title } from '../shared/page.js';
import { person } from '../shared/people.js';
import { t } from '../shared/text.js';
import { icon } from '../parts/icons.js';
import { loading, notice, refusedWithRetry } from '../parts/notice.js';
import { proofDialog } from '../parts/proof-dialog.js';
import { sureDialog } from '../parts/sure-dialog.js';
import { facts } from './facts.js';
import { known, reading } from './known.js';
import { resetting } from './resetting.js';
import { roles } from './roles.js';

/** @import { PersonResponse } from '../../contract.d.ts' */

const load = () => reading.run(async () => {
  known.session ??= await session();
  known.person = await person(parameter('id') ?? '-');
});

/** What an administrator does not do for themselves is not offered. @param {PersonResponse} of @param {boolean} own */
const view = (of, own) => html`
  ${own ? notice({ text: t('person.own') }) : nothing}
  <div class="halves person">
    <div class="stack">${facts(of)}</div>
    <div class="stack">${roles(of, own)}${own ? nothing : resetting(of)}</div>
  </div>`;

const body = () => {
  if (known.person) return view(known.person, known.person.person.id === known.session?.account.id);
  return reading.refusal ? refusedWithRetry(reading.refusal, load) : loading(2);
};

const draw = () => {
  const name = known.person?.person.name ?? t('person.account');
  title(name);
  const main = document.getElementById('main');
  if (main) {
    render(html`
      <p class="back"><a href=${href('/admin/people/')}>${icon('left')}${t('people.title')}</a></p>
      <h1>${name}</h1>
      ${body()}${sureDialog}${proofDialog}`, main);
  }
  proofDialog.draw();
};

known.draw = draw;
await start(draw);
load();
