import { href } from '../shared/address.js';
import { momentText, ownZone } from '../shared/dates.js';
import { fraction, fractionText, percentOf, percentText } from '../shared/fractions.js';
import { html, nothing } from '../shared/lit.js';
import { counted, t } from '../shared/text.js';
import { icon } from '../parts/icons.js';
import { notice, refused } from '../parts/notice.js';
import { marked } from './marked.js';

/** @import { AttemptResponse, QuizResponse, QuizResult } from '../../contract.d.ts' */
/** @import { Task } from '../shared/doing.js' */

/** Whether another attempt may begin, and when. @param {QuizResponse} quiz @param {Task} task @param {() => void} again */
const next = (quiz, task, again) => {
  const { left, nextFrom, made } = quiz;
  if (left === 0) return nothing;
  const isOpen = made.some(({ status }) => status === 'OPEN');
  if (!isOpen && nextFrom && Date.parse(nextFrom) > Date.now()) return html`<p class="hint">${t('quiz.next-from', { moment: momentText(nextFrom, ownZone()) })}</p>`;
  return html`<button type="button" class="button" aria-disabled=${task.busy} @click=${again}>${t(task.busy ? 'page.busy' : 'quiz.again')}</button>`;
};

/** What may be seen of what is right, or why not. @param {QuizResponse} quiz */
const reviewed = ({ marks, solutions, left }) => {
  if (solutions === 'AFTER_EACH' || (solutions === 'WHEN_DONE' && left === 0)) return nothing;
  if (solutions === 'WHEN_DONE') return notice({ text: t('quiz.solutions-later') });
  return notice({ text: t(marks === 'NEVER' ? 'quiz.nothing-shown' : 'quiz.no-solutions') });
};

/**
 * @param {object} of
 * @param {AttemptResponse} of.attempt
 * @param {QuizResult} of.result
 * @param {QuizResponse} of.quiz
 * @param {Task} of.task
 * @param {() => void} of.again
 */
const head = ({ attempt, result, quiz, task, again }) => html`
  <section class="card quiz-result ${result.passed ? 'passed' : ''}" aria-labelledby="question">
    <span class="tick">${icon(result.passed ? 'check' : 'refund')}</span>
    <div>
      <h2 id="question" tabindex="-1">${t(result.passed ? 'quiz.passed' : 'quiz.not-passed')}</h2>
      <p class="share"><strong>${percentOf(result.percent)}</strong> · ${counted('quiz.points-of', result.points, { points: fractionText(fraction(result.earned)) })}</p>
      <p class="hint">${t('quiz.passed-from', { threshold: percentText(fraction(quiz.threshold)) })}${quiz.counted && quiz.made.length > 1 ? ` · ${t('quiz.counted', { share: percentText(fraction(quiz.counted)) })}` : ''}</p>
      ${attempt.formerResult ? html`<p class="hint">${t('quiz.former', { points: counted('quiz.points-of', attempt.formerResult.points, { points: fractionText(fraction(attempt.formerResult.earned)) }) })}</p>` : nothing}
      ${attempt.status === 'LAPSED' ? notice({ kind: 'warning', text: t('quiz.lapsed') }) : nothing}
      ${task.refusal ? refused(task.refusal) : nothing}
      <div class="actions"><a class="button primary" href=${href('/learn/follow/', { id: attempt.course, chapter: String(attempt.chapter) })}>${t('quiz.to-course')}</a>${next(quiz, task, again)}</div>
    </div>
  </section>`;

/** An attempt that is over. @param {Parameters<typeof head>[0]} of */
export const outcome = of => html`
  ${head(of)}
  ${reviewed(of.quiz)}
  <ol class="marked-questions">${of.attempt.questions.map(marked)}</ol>`;
