import { html } from '../shared/lit.js';
import { inLanguage, t } from '../shared/text.js';

/** @import { MatchedPair, QuizAnswer } from '../../contract.d.ts' */
/** @import { Asked } from './question.js' */

/** What is matched when one on the left gets another on the right, or none. @param {MatchedPair[]} pairs @param {string} left @param {string} right @returns {QuizAnswer | null} */
export const matchedWith = (pairs, left, right) => {
  const others = pairs.filter(pair => pair.left !== left);
  const matched = right ? [...others, { left, right }] : others;
  return matched.length ? { matched } : null;
};

/** @param {Asked} of */
export const matching = ({ question, answer, give }) => {
  const pairs = answer?.matched ?? [];
  const rightOf = (/** @type {string} */ id) => pairs.find(({ left }) => left === id)?.right ?? '';
  return html`
    <div class="matches">${question.left.map(({ id, text }) => html`
      <div class="match"><label for="match-${id}">${inLanguage(text)}</label>
        <select id="match-${id}" @change=${(/** @type {Event} */ event) => give(matchedWith(pairs, id, /** @type {HTMLSelectElement} */ (event.currentTarget).value))}>
          <option value="" .selected=${!rightOf(id)}>${t('quiz.choose')}</option>
          ${question.options.map(one => html`<option value=${one.id} .selected=${rightOf(id) === one.id}>${inLanguage(one.text)}</option>`)}
        </select></div>`)}</div>`;
};
