import { SPOKEN, TEXTS } from './known.js';

/** @import { ActivityResponse, ActivityTexts } from '../../contract.d.ts' */
/** @import { Draft } from './known.js' */

/** @param {HTMLFormElement} form @param {string} name @returns {HTMLInputElement | HTMLTextAreaElement} */
const box = (form, name) => /** @type {HTMLInputElement} */ (form.elements.namedItem(name));

/** What is typed now. @param {HTMLFormElement} form @returns {Draft} */
export const typed = form => {
  const [fr, en] = SPOKEN.map(language => /** @type {ActivityTexts} */ (
    Object.fromEntries(TEXTS.map(name => [name, box(form, `${language}-${name}`).value.trim()]))));
  return { position: Number(box(form, 'position').value), fr: /** @type {ActivityTexts} */ (fr), en: /** @type {ActivityTexts} */ (en) };
};

/** Puts an activity's texts into the form; of a new one, nothing but its place. @param {HTMLFormElement} form @param {ActivityResponse | null} activity */
export const fillIn = (form, activity) => {
  box(form, 'position').value = String(activity?.position ?? 100);
  for (const language of SPOKEN) for (const name of TEXTS) box(form, `${language}-${name}`).value = activity?.[language][name] ?? '';
};

/** Whether something would be lost by leaving. @param {HTMLFormElement} form @param {ActivityResponse | null} base */
export const differs = (form, base) => {
  const now = typed(form);
  if (base && now.position !== base.position) return true;
  return SPOKEN.some(language => TEXTS.some(name => now[language][name] !== (base?.[language][name] ?? '').trim()));
};
