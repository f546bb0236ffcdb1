import { ownZone, shortMoment } from '../shared/dates.js';
import { href } from '../shared/address.js';
import { html, nothing } from '../shared/lit.js';
import { counted, inLanguage, t } from '../shared/text.js';
import { lengthText } from '../parts/course.js';
import { icon } from '../parts/icons.js';
import { missing, todo } from './todo.js';

/** @import { FollowedChapter, FollowedCourseResponse } from '../../contract.d.ts' */

const wide = matchMedia('(width >= 60rem)').matches;

/** @param {FollowedCourseResponse} course @param {number} number */
export const chapterAddress = ({ id }, number) => href('/learn/follow/', { id, chapter: String(number) });

/** @param {FollowedCourseResponse} course */
export const progress = course => {
  const done = course.chapters.length - missing(course).length;
  return html`
    <p class="progress-text" id="progress">${counted('follow.done-of', done, { all: course.chapters.length })}</p>
    <progress value=${done} max=${course.chapters.length} aria-labelledby="progress"></progress>`;
};

/** @param {FollowedCourseResponse} course */
const whatIsMissing = course => {
  const left = missing(course).length;
  if (course.completedAt || !left) return nothing;
  return html`<p class="hint">${counted('follow.missing', left)}</p>`;
};

/** @param {FollowedCourseResponse} course @param {FollowedChapter} one @param {number} open */
const item = (course, one, open) => html`
  <li class=${one.doneAt ? 'done' : ''}>
    <span class="mark">${one.doneAt ? icon('check') : one.number}</span>
    <a href=${chapterAddress(course, one.number)} aria-current=${one.number === open ? 'page' : nothing}>${inLanguage(one.title)}</a>
    <span class="chapter-facts">${t(`chapter-kind.${one.kind}`)} · ${lengthText(one.minutes)}</span>
    <span class="chapter-facts">${one.doneAt ? t('follow.done-at', { moment: shortMoment(one.doneAt, ownZone()) }) : todo(one)}</span>
  </li>`;

/** All chapters, with what is done of them. @param {FollowedCourseResponse} course @param {number} open */
export const contents = (course, open) => html`
  <nav class="card contents" aria-labelledby="contents-title">
    <h2 id="contents-title">${t('course.chapters')}</h2>
    ${progress(course)}${whatIsMissing(course)}
    <details ?open=${wide}>
      <summary>${t('follow.all-chapters')}</summary>
      <ol class="steps">${course.chapters.map(one => item(course, one, open))}</ol>
    </details>
  </nav>`;
