import { href, leaveFor, parameter } from '../shared/address.js';
import { momentText, ownZone } from '../shared/dates.js';
import { doing } from '../shared/doing.js';
import { finish, followedCourse, launch } from '../shared/followed.js';
import { html, nothing, render } from '../shared/lit.js';
import { start, title } from '../shared/page.js';
import { Refusal } from '../shared/problem.js';
import { quiz as readQuiz } from '../shared/quizzes.js';
import { inLanguage, t } from '../shared/text.js';
import { icon } from '../parts/icons.js';
import { loading, notice, refused, refusedWithRetry } from '../parts/notice.js';
import { chapterAddress, contents } from './contents.js';
import { coursePlayer } from './player.js';
import { quizChapter } from './quiz.js';
import { reading } from './reading.js';
import { nextToDo, todo } from './todo.js';

/** @import { FollowedChapter, FollowedCourseResponse, PlayedResponse, QuizResponse } from '../../contract.d.ts' */

const id = parameter('id') ?? '';
let course = /** @type {FollowedCourseResponse | null} */ (null);
let quiz = /** @type {QuizResponse | null} */ (null);
let files = /** @type {typeof import('./sheet.js') | null} */ (null);
let number = Number(parameter('chapter') ?? 0);
const reads = doing(() => draw());
const task = doing(() => draw());
const quizView = quizChapter(() => draw());

const load = () => reads.run(async () => {
  if (!number) number = await goOnAt();
  const launched = await launch(id, number);
  course = launched.course;
  const open = chapter(course);
  if (open.kind === 'QUIZ') quiz = await readQuiz(id, number);
  if (open.kind === 'DOCUMENT') files = await import('./sheet.js');
  const { viewing, playlist } = launched;
  if (viewing && playlist) coursePlayer.open({ viewing, playlist, chapter: open, name: inLanguage(open.title) }, { heard, again: load });
});

/** Where somebody goes on who comes back to the course. */
const goOnAt = async () => nextToDo(await followedCourse(id), 0)?.number ?? 1;

/** The one that is open. @param {FollowedCourseResponse} of @returns {FollowedChapter} */
const chapter = ({ chapters }) => {
  const open = chapters.find(one => one.number === number);
  if (!open) throw new Refusal({ code: 'not-found' });
  return open;
};

/** @param {PlayedResponse} answer */
const heard = answer => {
  if (!course) return;
  const chapters = course.chapters.map(one => (one.number === answer.chapter.number ? answer.chapter : one));
  course = { ...course, chapters, completedAt: answer.completedAt };
  draw();
};

/** Read to its end: on to what is next, or to the end of the course. */
const read = async () => {
  await task.run(async () => { course = await finish(id, number); });
  if (task.refusal || !course) return undefined;
  const next = nextToDo(course, number);
  if (next) return leaveFor(chapterAddress(course, next.number));
  return document.getElementById('completed')?.focus();
};

/** @param {FollowedCourseResponse} of */
const completed = ({ completedAt }) => (completedAt ? html`
  <section class="card completed" id="completed" tabindex="-1" aria-labelledby="completed-title">
    <span class="tick">${icon('check')}</span>
    <div>
      <h2 id="completed-title">${t('follow.completed')}</h2>
      <p>${t('follow.completed-at', { moment: momentText(completedAt, ownZone()) })}</p>
      <p class="actions"><a class="button primary" href=${href('/account/certificates/')}>${t('certificates.title')}</a><a class="button" href=${href('/account/courses/')}>${t('my-courses.title')}</a><a class="button" href=${href('/learn/')}>${t('my-courses.find')}</a></p>
    </div>
  </section>` : nothing);

/** @param {FollowedChapter} open */
const ending = open => {
  if (open.doneAt) return html`<p class="fact-on">${icon('check')}<span>${t('follow.chapter-done', { moment: momentText(open.doneAt, ownZone()) })}</span></p>`;
  if (open.completion === 'END' && !open.video)
    return html`<button class="button primary" aria-disabled=${task.busy} @click=${read}>${icon('check')}${t(task.busy ? 'page.busy' : 'follow.read')}</button>`;
  return open.video || open.kind === 'QUIZ' ? nothing : notice({ text: todo(open) });
};

/** @param {FollowedCourseResponse} of @param {number} to @param {'before' | 'after'} way */
const step = (of, to, way) => {
  const there = of.chapters.find(one => one.number === to);
  if (!there) return html`<span></span>`;
  return html`
    <a class="step-${way}" href=${chapterAddress(of, to)} rel=${way === 'after' ? 'next' : 'prev'}>
      ${icon(way === 'after' ? 'right' : 'left')}<span><span class="hint">${t(`follow.${way}`)}</span> ${inLanguage(there.title)}</span></a>`;
};

/** @param {FollowedChapter} open */
const shown = open => {
  if (open.video) return coursePlayer;
  if (quiz) return quizView(quiz);
  return files ? files.sheet(open) : reading(open);
};

/** @param {FollowedCourseResponse} of */
const lesson = of => {
  const open = chapter(of);
  return html`
    <article class="card lesson" aria-labelledby="chapter-title">
      <p class="hint">${t('follow.chapter-of', { number, all: of.chapters.length })}</p>
      <h2 id="chapter-title">${inLanguage(open.title)}</h2>
      ${shown(open)}
      <div class="ending">${task.refusal ? refused(task.refusal) : nothing}${ending(open)}</div>
      <nav class="neighbours" aria-label=${t('follow.neighbours')}>${step(of, number - 1, 'before')}${step(of, number + 1, 'after')}</nav>
    </article>`;
};

/** @param {FollowedCourseResponse} of */
const view = of => html`
  <h1 tabindex="-1">${inLanguage(of.title)}</h1>
  <div class="follow">${contents(of, number)}<div class="stack">${completed(of)}${lesson(of)}</div></div>`;

/** Whoever does not follow the course begins on its page. @param {Refusal} refusal */
const whyNot = refusal => (refusal.code === 'not-found'
  ? refused(refusal, html`<a class="button" href=${href('/learn/course/', { id })}>${t('follow.to-course')}</a>`)
  : refusedWithRetry(refusal, load));

const body = () => {
  if (reads.refusal) return html`<h1>${t('course.title')}</h1>${whyNot(reads.refusal)}`;
  return course ? view(course) : html`<h1>${t('course.title')}</h1>${loading(2)}`;
};

const draw = () => {
  title(course ? inLanguage(course.title) : t('course.title'));
  const main = document.getElementById('main');
  if (main) render(html`<p class="back"><a href=${href('/account/courses/')}>${icon('left')}${t('my-courses.title')}</a></p>${body()}`, main);
  coursePlayer.draw();
};

await start(draw);
load();
