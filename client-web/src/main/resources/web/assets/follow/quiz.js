import { href, leaveFor } from '../shared/address.js';
import { momentText, ownZone, shortMoment } from '../shared/dates.js';
import { doing } from '../shared/doing.js';
import { fraction, percentOf, percentText } from '../shared/fractions.js';
import { html, nothing } from '../shared/lit.js';
import { beginAttempt } from '../shared/quizzes.js';
import { counted, t } from '../shared/text.js';
import { icon } from '../parts/icons.js';
import { notice, refused } from '../parts/notice.js';

/** @import { AttemptSummary, QuizResponse } from '../../contract.d.ts' */
/** @import { IconName } from '../parts/icons.js' */
/** @import { Task } from '../shared/doing.js' */

/** As in "10 min", "2 h" or "3 days". @param {number} seconds */
const spanText = seconds => {
  if (seconds % 86_400 === 0) return counted('quiz.days', seconds / 86_400);
  return seconds % 3_600 === 0 ? `${seconds / 3_600} h` : `${Math.ceil(seconds / 60)} min`;
};

/** @param {QuizResponse} quiz */
const pauses = ({ attempts, firstPauseSeconds: first, nextPauseSeconds: next }) => {
  if (attempts === 1 || (!first && !next)) return nothing;
  if (first === next || attempts === 2) return fact('clock', t('quiz.pause', { time: spanText(first) }));
  return fact('clock', t('quiz.pauses', { first: first ? spanText(first) : t('quiz.no-pause'), next: next ? spanText(next) : t('quiz.no-pause') }));
};

/** @param {IconName} drawing @param {string} words */
const fact = (drawing, words) => html`<li>${icon(drawing)}<span>${words}</span></li>`;

/** @param {QuizResponse} quiz */
const rules = quiz => html`
  <ul class="facts">
    ${fact('speech', counted('quiz.asked', quiz.questions))}
    ${fact('check', t('quiz.passed-from', { threshold: percentText(fraction(quiz.threshold)) }))}
    ${fact('clock', quiz.seconds ? t('quiz.time', { time: spanText(quiz.seconds) }) : t('quiz.no-time'))}
    ${fact('refund', quiz.attempts ? counted('quiz.attempts', quiz.attempts) : t('quiz.any-attempts'))}
    ${pauses(quiz)}
    ${quiz.attempts === 1 ? nothing : fact('person', t(`quiz.counts.${quiz.counting}`))}
    ${fact('shield', t('quiz.kept'))}
  </ul>`;

/** @param {string} id */
const address = id => href('/learn/quiz/', { attempt: id });

/** @param {AttemptSummary} one */
const made = ({ id, ordinal, status, startedAt, result }) => html`
  <li><a href=${address(id)}>${t('quiz.attempt', { number: ordinal })}</a>
    <span class="hint">${shortMoment(startedAt, ownZone())}</span>
    <span>${result ? html`<strong>${percentOf(result.percent)}</strong> · ${t(result.passed ? 'quiz.is-passed' : 'quiz.is-not-passed')}` : t(`quiz.status.${status}`)}</span></li>`;

/** What begins the next attempt, or goes on with the open one; or when that may be. @param {QuizResponse} quiz @param {Task} task */
const begin = (quiz, task) => {
  const open = quiz.made.find(({ status }) => status === 'OPEN');
  if (open) return html`<div class="actions"><a class="button primary" href=${address(open.id)}>${t('quiz.go-on')}${icon('right')}</a></div>`;
  if (quiz.left === 0) return quiz.passed ? nothing : notice({ kind: 'warning', text: t('quiz.none-left') });
  if (quiz.nextFrom && Date.parse(quiz.nextFrom) > Date.now()) return notice({ text: t('quiz.next-from', { moment: momentText(quiz.nextFrom, ownZone()) }) });
  const start = () => task.run(async () => leaveFor(address((await beginAttempt(quiz.course, quiz.chapter)).id)));
  return html`<div class="actions"><button type="button" class="button primary" aria-disabled=${task.busy} @click=${start}>${t(begins(quiz, task))}</button></div>`;
};

/** @param {QuizResponse} quiz @param {Task} task */
const begins = (quiz, { busy }) => {
  if (busy) return 'page.busy';
  return quiz.made.length ? 'quiz.again' : 'quiz.begin';
};

/** A quiz before and after its attempts: how it is passed, and what was attempted. @param {() => void} draw */
export const quizChapter = draw => {
  const task = doing(draw);
  return (/** @type {QuizResponse} */ quiz) => html`
    ${rules(quiz)}
    ${task.refusal ? refused(task.refusal) : nothing}
    ${begin(quiz, task)}
    ${quiz.made.length ? html`<section aria-labelledby="made"><h3 id="made">${t('quiz.made')}</h3>
      <ul class="made">${quiz.made.map(made)}</ul>
      ${quiz.counted && quiz.made.length > 1 ? html`<p class="hint">${t('quiz.counted', { share: percentText(fraction(quiz.counted)) })}</p>` : nothing}</section>` : nothing}`;
};
