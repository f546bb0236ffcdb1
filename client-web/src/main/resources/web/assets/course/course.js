import { course } from '../shared/courses.js';
import { href, parameter } from '../shared/address.js';
import { html, nothing, render } from '../shared/lit.js';
import { start, title } from '../shared/page.js';
import { refusalOf } from '../shared/problem.js';
import { inLanguage, language, t } from '../shared/text.js';
import { courseFacts, coursePrice, kindBadge, lengthText, pointsText } from '../parts/course.js';
import { icon } from '../parts/icons.js';
import { loading, refused } from '../parts/notice.js';
import { enrolling, lookUp } from './enrolling.js';

/** @import { ChapterSummary, CourseResponse } from '../../contract.d.ts' */
/** @import { Refusal } from '../shared/problem.js' */

const state = {
  course: /** @type {CourseResponse | null} */ (null),
  refusal: /** @type {Refusal | null} */ (null),
};

const load = async () => {
  try {
    state.course = await course(parameter('id') ?? '');
  } catch (cause) {
    state.refusal = refusalOf(cause);
  }
  draw();
};

/** @param {CourseResponse} shown */
const head = shown => html`
  <header class="card course-head">
    <p class="badges">${kindBadge(shown.kind)}</p>
    <h1>${inLanguage(shown.title)}</h1>
    <p class="about">${inLanguage(shown.summary)}</p>
    ${courseFacts(shown)}
    <dl class="course-terms">
      <div><dt>${t('course.points')}</dt><dd>${pointsText(shown.points)}</dd></div>
      <div><dt>${t('course.price')}</dt><dd>${coursePrice(shown.priceSats)}</dd></div>
    </dl>
    ${enrolling(shown)}
  </header>`;

/** @param {CourseResponse} shown */
const goals = shown => html`
  <section class="card" aria-labelledby="goals-title">
    <h2 id="goals-title">${t('course.goals')}</h2>
    <ul class="facts">${(shown.goals[language()] ?? []).map(goal => html`<li>${icon('check')}<span>${goal}</span></li>`)}</ul>
  </section>`;

/** @param {CourseResponse} shown */
const before = shown => (shown.prerequisites.length
  ? html`
    <section class="card" aria-labelledby="before-title">
      <h2 id="before-title">${t('course.prerequisites')}</h2>
      <ul class="facts">${shown.prerequisites.map(choice => html`
        <li>${icon('right')}<span>${choice.map((one, i) => html`${i ? ` ${t('course.or')} ` : ''}<a href=${href('/learn/course/', { id: one.id })}>${inLanguage(one.title)}</a>`)}</span></li>`)}</ul>
    </section>`
  : nothing);

/** @param {CourseResponse} shown */
const chapters = shown => html`
  <section class="card" aria-labelledby="chapters-title">
    <h2 id="chapters-title">${t('course.chapters')}</h2>
    <ol class="chapters">${shown.chapters.map(chapter)}</ol>
  </section>`;

/** @param {ChapterSummary} one */
const chapter = one => html`
  <li>
    <span class="chapter-title">${inLanguage(one.title)}</span>
    <span class="chapter-facts">${t(`chapter-kind.${one.kind}`)} · ${lengthText(one.minutes)} · ${t(`completion.${one.completion}`, { percent: one.percent ?? '' })}</span>
  </li>`;

const body = () => {
  if (state.refusal) return html`<h1>${t('course.title')}</h1>${refused(state.refusal, html`<a class="button" href=${href('/learn/')}>${t('course.back')}</a>`)}`;
  return state.course ? html`${head(state.course)}${goals(state.course)}${chapters(state.course)}${before(state.course)}` : loading(3);
};

const draw = () => {
  title(state.course ? inLanguage(state.course.title) : t('course.title'));
  const main = document.getElementById('main');
  if (main) render(html`<p class="back"><a href=${href('/learn/')}>${icon('left')}${t('course.back')}</a></p><div class="course-page">${body()}</div>`, main);
};

await start(draw);
load();
lookUp(parameter('id') ?? '', draw);
