import { activity as read, enter, retire, revise } from '../shared/activities.js';
import { doing } from '../shared/doing.js';
import { html, nothing } from '../shared/lit.js';
import { t } from '../shared/text.js';
import { retell, wellFilled } from '../parts/field.js';
import { notice, refused, worked } from '../parts/notice.js';
import { differs, fillIn, typed } from './draft.js';
import { known, NEW, redraw, SPOKEN, TEXTS } from './known.js';

/** @import { ActivityResponse, ActivityTexts } from '../../contract.d.ts' */

const LONGEST = { name: 200, other: 4000 };

const saving = doing(redraw);

const theForm = () => /** @type {HTMLFormElement | null} */ (document.getElementById('activity'));

const dialog = () => /** @type {HTMLDialogElement | null} */ (document.getElementById('retire'));

/** Somebody else's revision stands beside what is typed here: nothing is lost without a word. */
const lookAtTheirs = async () => {
  if (saving.refusal?.code !== 'changed-meanwhile') return;
  known.theirs = await read(known.open).catch(() => null);
  redraw();
  document.getElementById('conflict')?.focus();
};

/** @param {ActivityResponse} saved */
const keep = saved => {
  Object.assign(known, { open: saved.id, base: saved, theirs: null, items: null });
  const form = theForm();
  if (form) fillIn(form, saved);
};

const save = async () => {
  const form = theForm();
  if (!form || !wellFilled(form)) return;
  const draft = typed(form);
  const revision = (known.theirs ?? known.base)?.revision ?? 0;
  await saving.run(async () => keep(known.open === NEW ? await enter(draft) : await revise(known.open, { revision, ...draft })));
  if (saving.done) document.querySelector('h1')?.focus();
  await lookAtTheirs();
};

const takeTheirs = () => {
  saving.refusal = null;
  if (known.theirs) keep(known.theirs);
  redraw();
  document.querySelector('h1')?.focus();
};

const end = async () => {
  const { base } = known;
  if (base) await saving.run(async () => keep(await retire(base.id, base.revision)));
  if (saving.done) document.querySelector('h1')?.focus();
  await lookAtTheirs();
};

/** Begins with what is there. */
export const begin = () => {
  Object.assign(saving, { refusal: null, done: false });
  const form = theForm();
  if (form) fillIn(form, known.base);
};

/** Whether leaving would lose what was typed. */
export const unsaved = () => {
  const form = theForm();
  return form !== null && differs(form, known.base);
};

/** What they have changed, under what is typed here. @param {'fr' | 'en'} language @param {keyof ActivityTexts} name */
const theirs = (language, name) => {
  const now = known.theirs?.[language][name];
  if (now === undefined || now === known.base?.[language][name]) return nothing;
  return html`<div class="theirs"><p class="hint">${t('activities.theirs')}</p><p lang=${language}>${now}</p></div>`;
};

/** @param {keyof ActivityTexts} name */
const row = name => html`
  <div class="pair">${SPOKEN.map(language => html`
    <div class="field">
      <label for="${language}-${name}">${t(`activities.${name}`)} <span class="optional">${t(`language.${language}`)}</span></label>
      <textarea id="${language}-${name}" name="${language}-${name}" lang=${language} rows=${name === 'name' ? 1 : 4} required
        maxlength=${name === 'name' ? LONGEST.name : LONGEST.other} data-words="activities.text" aria-describedby="${language}-${name}-fault" @input=${retell}></textarea>
      <p class="fault" id="${language}-${name}-fault" role="alert"></p>
      ${theirs(language, name)}
    </div>`)}
  </div>`;

const conflict = () => html`<div id="conflict" tabindex="-1">${notice({
  kind: 'warning', role: 'alert', title: t('activities.conflict'), text: t('activities.conflict-text'),
  action: html`<button class="button" type="button" @click=${takeTheirs}>${t('activities.take-theirs')}</button>`,
})}</div>`;

const go = () => {
  if (saving.busy) return t('page.busy');
  return t(known.theirs ? 'activities.save-mine' : 'activities.save');
};

const told = () => {
  if (known.theirs) return conflict();
  return saving.refusal ? refused(saving.refusal) : worked(saving, 'activities.saved');
};

const retireDialog = () => html`
  <dialog id="retire" aria-labelledby="retire-title" aria-describedby="retire-text">
    <h2 id="retire-title">${t('activities.retire-title')}</h2>
    <p id="retire-text">${t('activities.retire-text')}</p>
    <form method="dialog" class="actions">
      <button class="button">${t('proof.cancel')}</button>
      <button class="button danger-solid" @click=${end}>${t('activities.retire')}</button>
    </form>
  </dialog>`;

/** @param {SubmitEvent} event */
const submit = event => {
  event.preventDefault();
  save();
};

/** All texts of one activity, side by side in both languages. */
export const editor = () => html`
  ${known.base?.retired && !known.theirs ? notice({ text: t('activities.retired-text') }) : nothing}
  <form class="card editor" id="activity" novalidate @submit=${submit}>
    ${told()}
    <div class="field place">
      <label for="position">${t('activities.position')}</label>
      <input id="position" name="position" type="number" min="1" max="9999" required data-words="activities.position" aria-describedby="position-hint position-fault" @input=${retell}>
      <p class="hint" id="position-hint">${t('activities.position-hint')}</p>
      <p class="fault" id="position-fault" role="alert"></p>
    </div>
    ${TEXTS.map(row)}
    <div class="actions">
      ${known.base && !known.base.retired && !known.theirs ? html`<button class="button danger" type="button" @click=${() => dialog()?.showModal()}>${t('activities.retire')}</button>` : nothing}
      <button class="button primary" aria-disabled=${saving.busy}>${go()}</button>
    </div>
  </form>
  ${retireDialog()}`;
