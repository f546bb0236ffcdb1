import { html } from '../shared/lit.js';
import { languageName, t } from '../shared/text.js';
import { icon } from './icons.js';

/** @import { ConsultationMode } from '../../contract.d.ts' */

const HUES = 5;

const TITLES = /^(dr|prof|me|m|mme|mr|mrs|ms|med|phd|herr|frau)\.?$/i;

/** A name's initials, as in "AM"; titles are left out. @param {string} name */
export const initials = name => {
  const words = name.split(/\s+/).filter(word => /^\p{L}/u.test(word) && !TITLES.test(word));
  return [words.at(0), words.length > 1 ? words.at(-1) : ''].map(word => word?.charAt(0) ?? '').join('').toUpperCase();
};

/** @param {string} name */
export const avatar = name => {
  const hue = [...name].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % HUES;
  return html`<span class="avatar hue-${hue}" aria-hidden="true">${initials(name)}</span>`;
};

/** @param {ConsultationMode} mode */
export const modeBadge = mode => html`
  <span class="badge">${icon(mode === 'VIDEO' ? 'video' : 'pin')}${t(`mode.${mode}`)}</span>`;

/** @param {string[]} languages */
export const spoken = languages => html`
  <span class="fact">${icon('speech')}<span><span class="visually-hidden">${t('person.speaks')} </span>${languages.map(languageName).join(', ')}</span></span>`;
