import { session } from '../shared/accounts.js';
import { activities, activity } from '../shared/activities.js';
import { href, note, parameter } from '../shared/address.js';
import { momentText, ownZone } from '../shared/dates.js';
import { html, nothing, render } from '../shared/lit.js';
import { start, title } from '../shared/page.js';
import { language, t } from '../shared/text.js';
import { icon } from '../parts/icons.js';
import { loading, refusedWithRetry } from '../parts/notice.js';
import { proofDialog } from '../parts/proof-dialog.js';
import { begin, editor, unsaved } from './editor.js';
import { known, NEW, reading } from './known.js';
import { list } from './list.js';

const more = () => reading.run(async () => {
  const page = await activities(known.next);
  Object.assign(known, { items: [...known.items ?? [], ...page.items], next: page.nextCursor });
});

/** The list, or the activity that the address names. */
const load = async () => {
  await reading.run(async () => {
    known.means = (await session()).account;
    if (known.open && known.open !== NEW) known.base = await activity(known.open);
  });
  if (reading.refusal) return;
  if (known.open) begin();
  else await reload();
};

const reload = async () => {
  Object.assign(known, { items: null, next: undefined });
  await more();
};

/** @param {string} id */
const open = async id => {
  Object.assign(known, { open: id, base: null, theirs: null });
  note({ activity: id });
  if (id === NEW) draw();
  else await reading.run(async () => { known.base = await activity(id); });
  if (!reading.refusal) begin();
  draw();
  document.querySelector('h1')?.focus();
};

const close = async () => {
  if (unsaved() && !confirm(t('activities.leave'))) return;
  Object.assign(known, { open: '', base: null, theirs: null });
  note({ activity: null });
  await (known.items ? draw() : reload());
  document.querySelector('h1')?.focus();
};

const name = () => {
  if (!known.open) return t('activities.title');
  return known.base ? known.base[language() === 'en' ? 'en' : 'fr'].name : t('activities.add');
};

const changed = () => {
  const { base } = known;
  if (!base) return nothing;
  const by = base.changedBy ?? t('activities.by-product');
  return html`<p class="lead">${t('activities.changed', { revision: base.revision, moment: momentText(base.changedAt, ownZone()), by })}</p>`;
};

const one = () => (known.base || known.open === NEW ? html`${changed()}${editor()}` : waiting());

const waiting = () => (reading.refusal ? refusedWithRetry(reading.refusal, load) : loading(3));

const all = () => (known.items
  ? html`<p class="lead">${t('activities.lead')}</p>${list(known.items, { open, more })}` : waiting());

const view = () => html`
  <p class="back">${known.open
    ? html`<button class="link" @click=${close}>${icon('left')}${t('activities.title')}</button>`
    : html`<a href=${href('/account/')}>${icon('left')}${t('page.account')}</a>`}</p>
  <h1 tabindex="-1">${name()}</h1>
  ${known.open ? one() : all()}`;

const draw = () => {
  title(name());
  const main = document.getElementById('main');
  if (main) render(html`${view()}${proofDialog}`, main);
  proofDialog.draw();
};

addEventListener('beforeunload', event => { if (known.open && unsaved()) event.preventDefault(); });

known.draw = draw;
known.open = parameter('activity') ?? '';
await start(draw);
load();
