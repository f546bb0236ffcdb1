import { html, nothing } from '../shared/lit.js';
import { counted, inLanguage, t } from '../shared/text.js';
import { matching } from './matching.js';
import { numeric } from './numeric.js';
import { ordering } from './ordering.js';

/** @import { AskedQuestion, QuizAnswer, TaskKind } from '../../contract.d.ts' */

/**
 * @typedef {object} Asked a question with what is answered to it
 * @property {AskedQuestion} question
 * @property {QuizAnswer | null} answer
 * @property {(answer: QuizAnswer | null) => void} give
 */

/** @typedef {{ id: string, words: string, isOn: boolean, choose: () => void }} Choice */

/** @param {'radio' | 'checkbox'} type @param {string} name @param {Choice[]} choices */
const choices = (type, name, choices) => html`
  <div class="answer-options">${choices.map(({ id, words, isOn, choose }) => html`
    <label class="answer-option"><input type=${type} name=${name} value=${id} .checked=${isOn} @change=${choose}><span>${words}</span></label>`)}</div>`;

/** @param {Asked} of */
const single = ({ question, answer, give }) => choices('radio', question.id, question.options.map(({ id, text }) => ({
  id, words: inLanguage(text), isOn: answer?.chosen === id, choose: () => give({ chosen: id }),
})));

/** @param {Asked} of */
const multiple = ({ question, answer, give }) => {
  const ticked = answer?.ticked ?? [];
  const toggled = (/** @type {string} */ id) => (ticked.includes(id) ? ticked.filter(one => one !== id) : [...ticked, id]);
  return choices('checkbox', question.id, question.options.map(({ id, text }) => ({
    id, words: inLanguage(text), isOn: ticked.includes(id), choose: () => give({ ticked: toggled(id) }),
  })));
};

/** @param {Asked} of */
const trueFalse = ({ question, answer, give }) => choices('radio', question.id, [true, false].map(said => ({
  id: String(said), words: t(`quiz.${said}`), isOn: answer?.said === said, choose: () => give({ said }),
})));

/** @type {Record<TaskKind, (of: Asked) => unknown>} */
const KINDS = { SINGLE: single, MULTIPLE: multiple, TRUE_FALSE: trueFalse, ORDERING: ordering, MATCHING: matching, NUMERIC: numeric };

/** Whether something is answered: an empty list of ticks is an answer that says nothing. @param {QuizAnswer | null} answer */
export const isAnswered = answer => Object.values(answer ?? {}).some(one => one !== null && !(Array.isArray(one) && !one.length));

/** @param {Asked} of @param {number} number */
export const asks = (of, number) => html`
  <fieldset class="question" aria-describedby="how">
    <legend><h2 id="question" tabindex="-1"><span class="visually-hidden">${number}. </span>${inLanguage(of.question.text)}</h2></legend>
    <p class="hint" id="how">${t(`quiz.how.${of.question.kind}`)} · ${counted('quiz.points', of.question.points)}</p>
    ${KINDS[of.question.kind](of)}
    ${isAnswered(of.answer) ? html`<button type="button" class="link" @click=${() => of.give(null)}>${t('quiz.clear')}</button>` : nothing}
  </fieldset>`;
