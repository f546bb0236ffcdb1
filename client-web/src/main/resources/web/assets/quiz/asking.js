import { html, nothing } from '../shared/lit.js';
import { counted, t } from '../shared/text.js';
import { icon } from '../parts/icons.js';
import { notice, refused } from '../parts/notice.js';
import { savedAt as savedText } from '../parts/saved.js';
import { asks } from './question.js';
import { check, sheet } from './sheet.js';
import { left, timeLeft } from './time.js';

/** @import { AttemptResponse } from '../../contract.d.ts' */
/** @import { Answers } from './answers.js' */
/** @import { ServerTime } from './time.js' */

/** Whether what was answered is safe; that it is is not read out each time. @param {Answers} answers @param {string} [question] */
const saved = ({ savedAt, failing, refusal, waiting, overtaken }, question) => html`
  ${refusal ? refused(refusal) : nothing}
  ${overtaken && overtaken === question ? notice({ kind: 'warning', role: 'alert', text: t('quiz.overtaken') }) : nothing}
  <div role="status">${failing ? notice({ kind: 'warning', text: counted('quiz.not-saved', waiting) }) : nothing}</div>
  ${savedText(failing || waiting ? null : savedAt)}`;

/**
 * An attempt that is open: a question at a time, and a look at all of them before it is handed in.
 * @param {object} of
 * @param {AttemptResponse} of.attempt
 * @param {Answers} of.answers
 * @param {number} of.at
 * @param {ServerTime} of.time
 * @param {import('../shared/doing.js').Task} of.task
 * @param {(number: number) => void} of.go
 * @param {() => void} of.handIn
 */
export const asking = ({ attempt, answers, at, time, task, go, handIn }) => {
  const { questions, ordinal } = attempt;
  const question = questions[at - 1];
  const place = question ? t('quiz.question-of', { number: at, all: questions.length }) : t('quiz.check');
  return html`
    <section class="card attempt-head">
      <p>${t('quiz.attempt', { number: ordinal })} · ${place}</p>${timeLeft(left(attempt, time))}
      ${sheet(questions, answers, at, go)}
    </section>
    <form class="card attempt" novalidate @submit=${(/** @type {Event} */ event) => { event.preventDefault(); go(at + 1); }}>
      ${question ? asks({ question, answer: answers.of(question.id), give: answer => answers.give(question.id, answer) }, at) : check({ questions, answers, task, go, handIn })}
      ${saved(answers, question?.id)}
      ${question ? steps(at, questions.length, go) : nothing}
    </form>`;
};

/** @param {number} at @param {number} all @param {(number: number) => void} go */
const steps = (at, all, go) => html`
  <div class="actions attempt-steps">
    <button type="button" class="button" aria-disabled=${at === 1} @click=${() => at > 1 && go(at - 1)}>${icon('left')}${t('quiz.before')}</button>
    <button class="button primary">${t(at === all ? 'quiz.to-check' : 'quiz.after')}${icon('right')}</button>
  </div>`;
