import { practitioner } from '../shared/api.js';
import { href, note, parameter } from '../shared/address.js';
import { html, nothing, render } from '../shared/lit.js';
import { start, title } from '../shared/page.js';
import { refusalOf } from '../shared/problem.js';
import { inLanguage, t } from '../shared/text.js';
import { icon } from '../parts/icons.js';
import { loading, notice, refused } from '../parts/notice.js';
import { avatar, spoken } from '../parts/person.js';
import { SlotPicker } from '../parts/slot-picker.js';
import { serviceChoice } from './services.js';

/** @import { PractitionerResponse, Slot } from '../../contract.d.ts' */
/** @import { Refusal } from '../shared/problem.js' */

const state = {
  person: /** @type {PractitionerResponse | null} */ (null),
  service: parameter('service') ?? '',
  refusal: /** @type {Refusal | null} */ (null),
};

const picker = new SlotPicker();

const load = async () => {
  try {
    state.person = await practitioner(parameter('id') ?? '');
    const offered = state.person.services;
    if (!offered.some(({ id }) => id === state.service)) state.service = offered[0]?.id ?? '';
  } catch (cause) {
    state.refusal = refusalOf(cause);
  }
  draw();
  showSlots(parameter('from'));
};

/** @param {string | null} from */
const showSlots = from => {
  if (state.person && state.service) picker.show({ practitioner: state.person.id, service: state.service, zone: state.person.zone, from });
};

/** @param {string} service */
const choose = service => {
  state.service = service;
  note({ service, from: null });
  draw();
  showSlots(null);
};

picker.addEventListener('choose', event => {
  const slot = /** @type {CustomEvent<Slot>} */ (event).detail;
  note({ from: slot.start });
  location.assign(href('/book/', { practitioner: state.person?.id, service: state.service, start: slot.start }));
});

/** A practitioner's own site leads to nobody else. */
const back = () => (parameter('embed') === 'one' ? nothing : html`<p class="back"><a href=${href('/')}>${icon('left')}${t('practitioner.back')}</a></p>`);

/** @param {PractitionerResponse} person */
const profile = person => html`
  <header class="profile card">
    ${avatar(person.name)}
    <div>
      <h1>${person.name}</h1>
      <p class="specialty">${t(`specialty.${person.specialty}`)}</p>
      <div class="result-facts">
        <span class="fact">${icon('pin')}${person.address ?? `${person.city} (${t(`canton.${person.canton}`)})`}</span>
        ${spoken(person.languages)}
      </div>
      ${inLanguage(person.about) ? html`<p class="about">${inLanguage(person.about)}</p>` : nothing}
    </div>
  </header>`;

/** @param {PractitionerResponse} person */
const booking = person => html`
  <section class="card booking" aria-labelledby="services-title">
    <h2 id="services-title">${t('practitioner.services')}</h2>
    ${person.services.length ? serviceChoice(person.services, state.service, choose) : notice({ text: t('practitioner.no-services') })}
  </section>
  <section class="card booking" aria-labelledby="slots-title" ?hidden=${!person.services.length}>
    <h2 id="slots-title">${t('practitioner.slots')}</h2>
    ${picker}
    <p class="terms">${icon('shield')}<span>${t('practitioner.terms', { hours: person.freeCancellationHours })}</span></p>
  </section>`;

const body = () => {
  if (state.refusal) return refused(state.refusal, html`<a class="button" href=${href('/')}>${t('practitioner.back')}</a>`);
  return state.person ? html`${profile(state.person)}${booking(state.person)}` : loading(2);
};

const draw = () => {
  title(state.person?.name ?? t('practitioner.title'));
  const main = document.getElementById('main');
  if (main) render(html`${back()}${body()}`, main);
  picker.draw();
};

await start(draw);
load();
