import { href, leaveFor, note, parameter } from '../shared/address.js';
import { doing } from '../shared/doing.js';
import { followedCourse } from '../shared/followed.js';
import { html, nothing, render } from '../shared/lit.js';
import { start, title } from '../shared/page.js';
import { attempt as readAttempt, beginAttempt, quiz as readQuiz, saveAnswer, submit } from '../shared/quizzes.js';
import { inLanguage, t } from '../shared/text.js';
import { icon } from '../parts/icons.js';
import { loading, refusedWithRetry } from '../parts/notice.js';
import { Answers } from './answers.js';
import { asking } from './asking.js';
import { outcome } from './result.js';
import { left, ServerTime } from './time.js';
import { keepUnsent, unsent } from './unsent.js';

/** @import { AttemptResponse, QuizResponse } from '../../contract.d.ts' */

const id = parameter('attempt') ?? '';
let attempt = /** @type {AttemptResponse | null} */ (null);
let standing = /** @type {QuizResponse | null} */ (null);
let answers = /** @type {Answers | null} */ (null);
let time = new ServerTime(new Date().toISOString());
let name = '';
/** The question that is open, from 1 on; after the last comes the look at all of them. */
let at = Number(parameter('question') ?? 1);
const reads = doing(() => draw());
const task = doing(() => draw());

const load = () => reads.run(async () => {
  const read = await readAttempt(id);
  const course = await followedCourse(read.course);
  name = inLanguage(course.chapters.find(({ number }) => number === read.chapter)?.title ?? course.title);
  await show(read);
});

/** @param {AttemptResponse} read */
const show = async read => {
  attempt = read;
  time = new ServerTime(read.now);
  if (read.status === 'OPEN') answers ??= new Answers(listener, read.questions, unsent(id));
  else {
    answers?.stop();
    keepUnsent(id, []);
    standing = await readQuiz(read.course, read.chapter);
  }
  answers?.flush();
};

/** @type {import('./answers.js').Listener} */
const listener = {
  send: answer => saveAnswer(id, answer),
  keep: waiting => keepUnsent(id, waiting),
  changed: () => draw(),
  over: () => load(),
};

/** @param {number} number */
const go = number => {
  at = number;
  note({ question: String(number) });
  draw();
  heading();
};

const heading = () => {
  document.getElementById('question')?.focus();
  scrollTo({ top: 0 });
};

const handIn = () => task.run(async () => {
  await answers?.flush();
  await show(await submit(id));
  note({ question: null });
  draw();
  heading();
});

const again = () => task.run(async () => {
  if (!attempt) return;
  const { id: next } = await beginAttempt(attempt.course, attempt.chapter);
  await leaveFor(href('/learn/quiz/', { attempt: next }));
});

const body = () => {
  if (reads.refusal && !attempt) return refusedWithRetry(reads.refusal, load);
  if (!attempt) return loading(2);
  if (attempt.status === 'OPEN' && answers) return asking({ attempt, answers, at: Math.min(Math.max(1, at), attempt.questions.length + 1), time, task, go, handIn });
  return attempt.result && standing ? outcome({ attempt, result: attempt.result, quiz: standing, task, again }) : loading(2);
};

const back = () => {
  if (!attempt) return nothing;
  return html`<p class="back"><a href=${href('/learn/follow/', { id: attempt.course, chapter: String(attempt.chapter) })}>${icon('left')}${t('quiz.to-course')}</a></p>`;
};

const draw = () => {
  title(name || t('quiz.title'));
  const main = document.getElementById('main');
  if (main) render(html`${back()}<h1>${name || t('quiz.title')}</h1><div class="quiz">${body()}</div>`, main);
};

/** What was answered in time is handed in when the time is over; the server does the same for whoever is away. */
const tick = () => {
  if (attempt?.status !== 'OPEN') return;
  const rest = left(attempt, time);
  if (rest === null) return;
  draw();
  if (rest <= 0 && !task.refusal) handIn();
};

/** A device that slept, or another window, may have gone on meanwhile. */
const comeBack = () => {
  if (document.visibilityState === 'visible' && attempt?.status === 'OPEN' && !task.busy) load();
};

await start(draw);
load();
setInterval(tick, 1_000);
addEventListener('online', () => answers?.flush());
document.addEventListener('visibilitychange', comeBack);
