import { html, nothing } from '../shared/lit.js';
import { counted, inLanguage, t } from '../shared/text.js';
import { icon } from '../parts/icons.js';
import { notice, refused } from '../parts/notice.js';
import { isAnswered } from './question.js';

/** @import { AskedQuestion } from '../../contract.d.ts' */
/** @import { Answers } from './answers.js' */

/** @param {AskedQuestion[]} questions @param {Answers} answers */
const blank = (questions, answers) => questions.filter(({ id }) => !isAnswered(answers.of(id)));

/** All questions by their numbers, and which of them are answered. @param {AskedQuestion[]} questions @param {Answers} answers @param {number} at @param {(number: number) => void} go */
export const sheet = (questions, answers, at, go) => html`
  <nav aria-label=${t('quiz.questions')}>
    <ol class="sheet">${questions.map(({ id }, n) => {
      const isDone = isAnswered(answers.of(id));
      return html`
        <li><button type="button" class="sheet-place ${isDone ? 'answered' : ''}" aria-current=${at === n + 1 ? 'step' : nothing} @click=${() => go(n + 1)}>
          <span class="visually-hidden">${t('quiz.question')} </span>${n + 1}<span class="visually-hidden">, ${t(isDone ? 'quiz.is-answered' : 'quiz.is-blank')}</span></button></li>`;
    })}</ol>
  </nav>`;

/**
 * Before an attempt is handed in.
 * @param {object} of
 * @param {AskedQuestion[]} of.questions
 * @param {Answers} of.answers
 * @param {import('../shared/doing.js').Task} of.task
 * @param {(number: number) => void} of.go
 * @param {() => void} of.handIn
 */
export const check = ({ questions, answers, task, go, handIn }) => {
  const missing = blank(questions, answers).length;
  return html`
    <h2 id="question" tabindex="-1">${t('quiz.check')}</h2>
    ${missing ? notice({ kind: 'warning', text: counted('quiz.missing', missing) }) : notice({ kind: 'success', text: t('quiz.all-answered') })}
    <ol class="checks">${questions.map(({ id, text }, n) => html`
      <li><button type="button" class="link" @click=${() => go(n + 1)}>${inLanguage(text)}</button>
        ${isAnswered(answers.of(id)) ? html`<span class="fact-on">${icon('check')}${t('quiz.is-answered')}</span>` : html`<span class="still-blank">${t('quiz.is-blank')}</span>`}</li>`)}</ol>
    ${task.refusal ? refused(task.refusal) : nothing}
    <p class="hint">${t('quiz.hand-in-hint')}</p>
    <div class="actions"><button type="button" class="button" @click=${() => go(questions.length)}>${icon('left')}${t('quiz.back')}</button>
      <button type="button" class="button primary" aria-disabled=${task.busy} @click=${handIn}>${t(task.busy ? 'page.busy' : 'quiz.hand-in')}</button></div>`;
};
