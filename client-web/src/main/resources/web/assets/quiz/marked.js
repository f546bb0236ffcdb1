import { fraction, fractionText, signedText, times } from '../shared/fractions.js';
import { momentText, ownZone } from '../shared/dates.js';
import { html, nothing } from '../shared/lit.js';
import { counted, inLanguage, t } from '../shared/text.js';
import { icon } from '../parts/icons.js';
import { numberText } from './numbers.js';
import { isAnswered } from './question.js';

/** @import { AskedQuestion, QuestionMark, QuestionOption, QuizAnswer } from '../../contract.d.ts' */

/** @param {QuestionOption[]} options @param {string} id */
const words = (options, id) => inLanguage(options.find(one => one.id === id)?.text ?? {});

/** An answer as its kind of question reads: in one line, or one thing after the other. @param {AskedQuestion} question @param {QuizAnswer} answer @param {number | null} [tolerance] @returns {string[]} */
export const inWords = ({ kind, left, options, unit }, answer, tolerance = 0) => {
  if (kind === 'TRUE_FALSE') return [t(`quiz.${answer.said}`)];
  if (kind === 'NUMERIC') return [[numberText(answer.typed ?? 0), tolerance ? `± ${numberText(tolerance)}` : '', unit ?? ''].filter(Boolean).join(' ')];
  if (kind === 'MATCHING') return (answer.matched ?? []).map(pair => `${words(left, pair.left)} → ${words(options, pair.right)}`);
  const chosen = answer.ordered ?? answer.ticked ?? [answer.chosen ?? ''];
  return chosen.map((id, n) => (kind === 'ORDERING' ? `${n + 1}. ` : '') + words(options, id));
};

/** @param {string} key @param {string[]} lines */
const answered = (key, lines) => html`
  <div><dt>${t(key)}</dt><dd>${lines.length ? lines.map(line => html`<span class="line">${line}</span>`) : t('quiz.nothing')}</dd></div>`;

/** How the mark came about: "+½ Soap, −1 Gloves → 0". @param {AskedQuestion} question @param {QuestionMark} mark */
const reckoning = ({ kind, left, options, points }, { parts, worth }) => {
  const named = ['TRUE_FALSE', 'NUMERIC'].includes(kind) ? '' : null;
  const terms = parts.map(({ option, worth }) => `${signedText(times(fraction(worth), points))} ${option ? named ?? words([...left, ...options], option) : t('quiz.begins')}`.trim());
  return parts.length > 1 ? html`<p class="hint">${t('quiz.reckoning')} ${terms.join(', ')} → ${fractionText(times(fraction(worth), points))}</p>` : nothing;
};

/** @param {QuestionMark} mark @returns {'right' | 'partly' | 'wrong' | 'blank'} */
export const verdict = ({ blank, worth }) => {
  const { over, under } = fraction(worth);
  if (blank) return 'blank';
  if (over >= under) return 'right';
  return over > 0 ? 'partly' : 'wrong';
};

/** @param {AskedQuestion} question @param {QuestionMark} mark */
const earned = (question, mark) => {
  const how = verdict(mark);
  const points = fractionText(times(fraction(mark.worth), question.points));
  return html`<p class="verdict ${how}">${icon(how === 'right' ? 'check' : 'x')}<span>${t(`quiz.verdict.${how}`)} · ${counted('quiz.points-of', question.points, { points })}</span></p>`;
};

/** What was corrected after the attempt or before it, why, and what it was worth. @param {AskedQuestion} question @returns {string[]} */
export const correctedInWords = ({ corrections, formerMark }) => [
  ...corrections.flatMap(({ correction, reason, at, kept }) => [
    t('quiz.corrected', { moment: momentText(at, ownZone()), what: t(`quiz.correction.${correction}`) }),
    t('quiz.correction.reason', { reason }),
    ...(kept ? [t('quiz.correction.kept')] : []),
  ]),
  ...(formerMark ? [t('quiz.correction.former', { points: counted('quiz.points-of', formerMark.points, { points: fractionText(times(fraction(formerMark.worth), formerMark.points)) }) })] : []),
];

/** What is right, where that is not what was answered. @param {AskedQuestion} question */
const solved = question => {
  const { solution, mark } = question;
  if (!solution || (mark && verdict(mark) === 'right')) return nothing;
  return html`${answered('quiz.right', inWords(question, solution.answer, solution.tolerance))}
    ${solution.also.map(({ answer, tolerance }) => answered('quiz.also-right', inWords(question, answer, tolerance)))}`;
};

/** A question after the attempt: what was answered, and as much of what is right as may be told. @param {AskedQuestion} question @param {number} n */
export const marked = (question, n) => {
  const { given, mark, solution, text } = question;
  const answer = given?.answer ?? null;
  const why = inLanguage(solution?.explanation ?? {});
  return html`
    <li class="card marked">
      <h3><span class="marked-number">${n + 1}</span> ${inLanguage(text)}</h3>
      ${mark && question.points ? earned(question, mark) : nothing}
      ${question.corrections.length ? html`<div class="why">${correctedInWords(question).map(line => html`<p>${line}</p>`)}</div>` : nothing}
      <dl>${answered('quiz.yours', answer && isAnswered(answer) ? inWords(question, answer) : [])}${solved(question)}</dl>
      ${mark ? reckoning(question, mark) : nothing}
      ${why ? html`<p class="why">${why}</p>` : nothing}
    </li>`;
};
