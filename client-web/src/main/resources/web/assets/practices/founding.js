import { href } from '../shared/address.js';
import { doing } from '../shared/doing.js';
import { html, nothing } from '../shared/lit.js';
import { foundOrganization } from '../shared/organizations.js';
import { t } from '../shared/text.js';
import { form } from '../parts/form.js';
import { notice } from '../parts/notice.js';
import { proven } from '../parts/proof-dialog.js';
import { known, means, redraw } from './known.js';
import { reload } from './list.js';

/** @import { OrganizationSummary } from '../../contract.d.ts' */
/** @import { Field } from '../parts/field.js' */
/** @import { Values } from '../parts/form.js' */

const founding = doing(redraw);

/** @type {Field[]} */
const FIELDS = [
  { name: 'name', words: 'practices.name', type: 'text', autocomplete: 'off', maxlength: 100 },
  { name: 'city', words: 'practices.city', type: 'text', autocomplete: 'off', maxlength: 80 },
];

/** @param {Values} values */
const send = ({ name = '', city = '' }) => founding.run(async () => {
  known.founded = (await proven(() => foundOrganization({ name, city }), means())).organization;
  /** @type {HTMLFormElement | null} */ (document.querySelector('form#found'))?.reset();
  known.unmanaged = false;
  await reload();
});

/** @param {OrganizationSummary} practice */
const founded = ({ id, name }) => notice({
  kind: 'success', role: 'status', title: t('practices.founded', { name }), text: t('practices.founded-text'),
  action: html`<a class="button primary" href=${href('/practice/', { id })}>${t('practices.invite-manager')}</a>`,
});

export const foundForm = () => html`
  <section class="card" aria-labelledby="found-title">
    <h2 id="found-title">${t('practices.found')}</h2>
    <p>${t('practices.found-text')}</p>
    ${known.founded ? founded(known.founded) : nothing}
    ${form({ id: 'found', fields: FIELDS, task: founding, go: 'practices.go', send })}
  </section>`;
