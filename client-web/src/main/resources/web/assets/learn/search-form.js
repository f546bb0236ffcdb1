import { html } from '../shared/lit.js';
import { languageName, t } from '../shared/text.js';
import { choice, reading, sorted, words } from '../parts/searching.js';
import { pointsText } from '../parts/course.js';
import { COURSE_KINDS, PROFESSIONS, TAUGHT } from '../shared/learning.js';

export const WISHES = ['q', 'profession', 'kind', 'language', 'minPoints', 'free'];

const POINTS = [1, 2, 4, 8];

/**
 * @param {Record<string, string>} wishes
 * @param {(wishes: Record<string, string>) => void} wish
 */
export const searchForm = (wishes, wish) => {
  const read = reading(WISHES, wish);
  return html`
    <form class="search" role="search" @submit=${read}>
      ${words('learn', wishes, read)}
      ${choice('learn', 'profession', sorted(PROFESSIONS.map(word => [word, t(`profession.${word}`)])), wishes, read)}
      ${choice('learn', 'kind', COURSE_KINDS.map(word => [word, t(`course-kind.${word}`)]), wishes, read)}
      ${choice('learn', 'language', TAUGHT.map(word => [word, languageName(word.toLowerCase())]), wishes, read)}
      ${choice('learn', 'minPoints', POINTS.map(points => [String(points), t('learn.at-least', { points: pointsText(points) })]), wishes, read)}
      <label class="check search-free"><input type="checkbox" name="free" value="true" .checked=${wishes.free === 'true'} @change=${read}><span>${t('learn.free')}</span></label>
      <button class="button primary search-go">${t('find.go')}</button>
    </form>`;
};
