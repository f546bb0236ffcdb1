import { href } from '../shared/address.js';
import { html } from '../shared/lit.js';
import { inLanguage } from '../shared/text.js';
import { courseFacts, coursePrice, kindBadge, pointsText } from '../parts/course.js';

/** @import { CourseSummary } from '../../contract.d.ts' */

/** A course as a search result. @param {CourseSummary} course */
export const card = course => html`
  <li class="result course card">
    <div>
      <h3><a href=${href('/learn/course/', { id: course.id })}>${inLanguage(course.title)}</a></h3>
      <p class="badges">${kindBadge(course.kind)}</p>
      <p class="about">${inLanguage(course.summary)}</p>
      ${courseFacts(course)}
    </div>
    <div class="result-next">
      <p class="worth">${pointsText(course.points)}</p>
      <p class="price">${coursePrice(course.priceSats)}</p>
    </div>
  </li>`;
