import { href } from '../shared/address.js';
import { ownZone, shortMoment } from '../shared/dates.js';
import { doing } from '../shared/doing.js';
import { followed } from '../shared/followed.js';
import { html, nothing, render } from '../shared/lit.js';
import { start, title } from '../shared/page.js';
import { counted, inLanguage, t } from '../shared/text.js';
import { kindBadge, lengthText, pointsText } from '../parts/course.js';
import { icon } from '../parts/icons.js';
import { loading, notice, refusedWithRetry } from '../parts/notice.js';

/** @import { FollowedCourseSummary } from '../../contract.d.ts' */

let items = /** @type {FollowedCourseSummary[] | null} */ (null);
const reading = doing(() => draw());

const load = () => reading.run(async () => { ({ items } = await followed()); });

const none = () => notice({
  title: t('my-courses.none'), text: t('my-courses.none-text'),
  action: html`<a class="button primary" href=${href('/learn/')}>${t('my-courses.find')}</a>`,
});

/** @param {FollowedCourseSummary} one */
const state = ({ id, completedAt, done, chapters }) => (completedAt
  ? html`<p class="fact-on">${icon('check')}<span>${t('my-courses.completed-at', { moment: shortMoment(completedAt, ownZone()) })}</span></p>`
  : html`
    <p class="progress-text" id="progress-${id}">${counted('follow.done-of', done, { all: chapters })}</p>
    <progress value=${done} max=${chapters} aria-labelledby="progress-${id}"></progress>`);

/** @param {FollowedCourseSummary} one */
const item = one => html`
  <li class="card my-course">
    <h3><a href=${href('/learn/follow/', { id: one.id })}>${inLanguage(one.title)}</a></h3>
    <p class="badges">${kindBadge(one.kind)}</p>
    <p class="chapter-facts">${lengthText(one.minutes)} · ${pointsText(one.points)}</p>
    ${state(one)}
  </li>`;

/** @param {string} key @param {FollowedCourseSummary[]} courses */
const group = (key, courses) => (courses.length ? html`
  <section class="results" aria-labelledby=${key}>
    <h2 id=${key}>${t(`my-courses.${key}`)}</h2>
    <ul class="my-courses">${courses.map(item)}</ul>
  </section>` : nothing);

/** @param {FollowedCourseSummary[]} all */
const list = all => html`
  ${all.length ? nothing : none()}
  ${group('running', all.filter(({ completedAt }) => !completedAt))}
  ${group('completed', all.filter(({ completedAt }) => completedAt))}
  ${all.length ? html`<p class="actions"><a class="button" href=${href('/learn/')}>${t('my-courses.find')}</a></p>` : nothing}`;

const body = () => {
  if (items) return list(items);
  return reading.refusal ? refusedWithRetry(reading.refusal, load) : loading(3);
};

const draw = () => {
  title(t('my-courses.title'));
  const main = document.getElementById('main');
  if (main) render(html`
    <p class="back"><a href=${href('/account/')}>${icon('left')}${t('page.account')}</a></p>
    <h1>${t('my-courses.title')}</h1>
    ${body()}`, main);
};

await start(draw);
load();
