import * as api from '../shared/api.js';
import { href, note, parameter } from '../shared/address.js';
import { minusHours, momentText } from '../shared/dates.js';
import { draft, forgetDraft, keepDraft, keepHeld, keyFor } from '../shared/held.js';
import { html, render } from '../shared/lit.js';
import { start, title } from '../shared/page.js';
import { field, refusalOf } from '../shared/problem.js';
import { t } from '../shared/text.js';
import { icon } from '../parts/icons.js';
import { loading } from '../parts/notice.js';
import { summary } from '../parts/summary.js';
import { detailsForm } from './details-form.js';
import { refusal } from './refusal.js';

/** @import { PractitionerResponse } from '../../contract.d.ts' */
/** @import { Draft } from '../shared/held.js' */
/** @import { Refusal } from '../shared/problem.js' */

const state = {
  person: /** @type {PractitionerResponse | null} */ (null),
  start: parameter('start') ?? '',
  typed: draft(),
  refusal: /** @type {Refusal | null} */ (null),
  busy: false,
};

const service = () => state.person?.services.find(({ id }) => id === parameter('service'));

const load = async () => {
  try {
    state.person = await api.practitioner(parameter('practitioner') ?? '');
  } catch (cause) {
    state.refusal = refusalOf(cause);
  }
  draw();
};

const request = () => ({
  practitionerId: parameter('practitioner') ?? '',
  serviceId: parameter('service') ?? '',
  start: state.start,
  patient: {
    name: state.typed.name,
    email: state.typed.email,
    phone: state.typed.phone || null,
    language: state.typed.language === 'en' ? /** @type {const} */ ('EN') : /** @type {const} */ ('FR'),
  },
});

/** @param {Draft} typed */
const send = async typed => {
  if (state.busy) return;
  Object.assign(state, { typed, busy: true, refusal: null });
  keepDraft(typed);
  draw();
  try {
    const held = await api.hold(request(), keyFor(request()));
    keepHeld({ id: held.id, token: held.token ?? '' });
    forgetDraft();
    location.assign(href('/pay/', { id: held.id }, held.token ?? ''));
  } catch (cause) {
    Object.assign(state, { refusal: refusalOf(cause), busy: false });
    draw();
    pointAt(refusalOf(cause));
  }
};

/** @param {Refusal} cause */
const pointAt = cause => {
  const name = field(cause);
  (name && document.getElementById(name) || document.querySelector('.notice'))?.scrollIntoView({ block: 'center' });
  if (name) document.getElementById(name)?.focus();
};

/** @param {string} other another free slot, after the first was taken */
const take = other => {
  Object.assign(state, { start: other, refusal: null });
  note({ start: other });
  draw();
  document.getElementById('name')?.focus();
};

const calendar = () => href('/practitioner/', { id: parameter('practitioner'), service: parameter('service'), from: state.start });

const chosen = () => {
  const offered = service();
  if (!state.person || !offered) return loading(1);
  const { name, zone, address } = state.person;
  return summary({ name, zone, address, service: offered.name, mode: offered.mode, start: state.start, sats: offered.priceSats, cents: offered.approxChfCents });
};

const terms = () => {
  if (!state.person) return '';
  const until = minusHours(state.start, state.person.freeCancellationHours);
  return until > new Date() ? t('book.free-until', { moment: momentText(until, state.person.zone) }) : t('book.not-free');
};

const view = () => html`
  <p class="back"><a href=${calendar()}>${icon('left')}${t('book.back')}</a></p>
  <h1>${t('book.title')}</h1>
  <div class="columns">
    <section class="card" aria-labelledby="details-title">
      <h2 id="details-title">${t('book.details')}</h2>
      ${state.refusal ? refusal(state.refusal, { zone: state.person?.zone ?? 'Europe/Zurich', take, calendar: calendar() }) : ''}
      ${detailsForm({ typed: state.typed, busy: state.busy, wrong: state.refusal, send })}
    </section>
    <aside class="card" aria-labelledby="chosen-title">
      <h2 id="chosen-title">${t('book.chosen')}</h2>
      ${chosen()}
      <p class="terms">${icon('shield')}<span>${terms()}</span></p>
    </aside>
  </div>`;

const draw = () => {
  title(t('book.title'));
  const main = document.getElementById('main');
  if (main) render(view(), main);
};

await start(draw);
load();
