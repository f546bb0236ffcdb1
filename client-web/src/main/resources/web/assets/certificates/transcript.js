import { html } from '../shared/lit.js';
import { counted, locale, t } from '../shared/text.js';
import { pointsText } from '../parts/course.js';

/** @import { TranscriptYear } from '../../contract.d.ts' */

/** What the courses of each year add up to. @param {TranscriptYear[]} years */
export const transcript = years => html`
  <section class="card" aria-labelledby="transcript-title">
    <h2 id="transcript-title">${t('transcript.title')}</h2>
    <p class="hint">${t('transcript.text')}</p>
    <table class="transcript">
      <thead><tr><th scope="col">${t('transcript.year')}</th><th scope="col">${t('transcript.courses')}</th><th scope="col" class="number">${t('certificate.points')}</th></tr></thead>
      <tbody>${years.map(({ year, courses, points }) => html`
        <tr><th scope="row">${year}</th><td>${counted('transcript.count', courses, { count: new Intl.NumberFormat(locale()).format(courses) })}</td><td class="number">${pointsText(points)}</td></tr>`)}</tbody>
    </table>
  </section>`;
