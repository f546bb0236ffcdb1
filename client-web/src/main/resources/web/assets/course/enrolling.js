import { here, href, leaveFor } from '../shared/address.js';
import { doing } from '../shared/doing.js';
import { enrol, ifFollowed } from '../shared/followed.js';
import { html, nothing } from '../shared/lit.js';
import { seemsSignedIn } from '../shared/presence.js';
import { inLanguage, t } from '../shared/text.js';
import { icon } from '../parts/icons.js';
import { notice, refused } from '../parts/notice.js';

/** @import { CourseResponse, FollowedCourseSummary } from '../../contract.d.ts' */

let redraw = () => {};
let mine = /** @type {FollowedCourseSummary | null} */ (null);
let known = !seemsSignedIn();
const task = doing(() => redraw());

/** Whether somebody follows the course already; guests are not asked. @param {string} id @param {() => void} draw */
export const lookUp = async (id, draw) => {
  redraw = draw;
  if (known) return;
  mine = await ifFollowed(id).catch(() => null);
  known = true;
  draw();
};

/** @param {string} id */
const follow = id => task.run(async () => {
  await enrol(id);
  return leaveFor(href('/learn/follow/', { id }));
});

/** @param {CourseResponse} course */
const refusal = ({ prerequisites }) => {
  if (task.refusal?.code !== 'prerequisite-missing') return task.refusal ? refused(task.refusal) : nothing;
  const asked = /** @type {string[]} */ (task.refusal.facts.courses ?? []);
  const first = prerequisites.flat().filter(({ id }) => asked.includes(id));
  return notice({
    kind: 'warning', role: 'alert', title: t('enrol.before'), text: t('enrol.before-text'),
    action: first.map(one => html`<a class="button" href=${href('/learn/course/', { id: one.id })}>${inLanguage(one.title)}${icon('right')}</a>`),
  });
};

/** @param {CourseResponse} course */
const way = ({ id, priceSats }) => {
  if (mine) return html`<a class="button primary" href=${href('/learn/follow/', { id })}>${t(mine.completedAt ? 'enrol.look' : 'enrol.go-on')}${icon('right')}</a>`;
  if (priceSats) return html`<p class="hint">${t('enrol.paid')}</p>`;
  if (!seemsSignedIn()) return html`<a class="button primary" href=${href('/sign-in/', { then: here() })}>${t('enrol.sign-in')}</a>`;
  return html`<button class="button primary" aria-disabled=${task.busy || !known} @click=${() => follow(id)}>${t(task.busy ? 'page.busy' : 'enrol.go')}</button>`;
};

/** How somebody gets into a course. @param {CourseResponse} course */
export const enrolling = course => html`<div class="enrolling">${refusal(course)}<div class="actions">${way(course)}</div></div>`;
