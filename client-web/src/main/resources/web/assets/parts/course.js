import { html } from '../shared/lit.js';
import { satsText } from '../shared/money.js';
import { counted, languageName, locale, t } from '../shared/text.js';
import { icon } from './icons.js';

/** @import { CourseKind, CourseSummary } from '../../contract.d.ts' */
/** @import { IconName } from './icons.js' */

/** @type {Record<CourseKind, IconName>} */
const DRAWINGS = { VIDEO: 'device', WEBINAR: 'video', IN_PERSON: 'pin', BLENDED: 'move' };

/** As in "1.5 points". @param {number} points */
export const pointsText = points => counted('learn.points', points, { count: new Intl.NumberFormat(locale()).format(points) });

/** @param {number} sats */
export const coursePrice = sats => (sats ? satsText(sats) : t('learn.costs-nothing'));

/** As in "1 h 30 min". @param {number} minutes */
export const lengthText = minutes => {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return [hours ? `${hours} h` : '', rest ? `${rest} min` : ''].filter(Boolean).join(' ');
};

/** @param {CourseKind} kind */
export const kindBadge = kind => html`<span class="badge">${icon(DRAWINGS[kind])}${t(`course-kind.${kind}`)}</span>`;

/** How long, in which languages, for whom. @param {Pick<CourseSummary, 'minutes' | 'languages' | 'professions'>} course */
export const courseFacts = ({ minutes, languages, professions }) => html`
  <div class="result-facts">
    <span class="fact">${icon('clock')}<span><span class="visually-hidden">${t('course.length')} </span>${lengthText(minutes)}</span></span>
    <span class="fact">${icon('speech')}<span><span class="visually-hidden">${t('course.languages')} </span>${languages.map(tag => languageName(tag.toLowerCase())).join(', ')}</span></span>
    <span class="fact">${icon('person')}<span><span class="visually-hidden">${t('course.professions')} </span>${professions.map(word => t(`profession.${word}`)).join(', ')}</span></span>
  </div>`;
