import { html } from '../shared/lit.js';
import { locale, t } from '../shared/text.js';

/** @import { TranscriptYear } from '../../contract.d.ts' */

/** @param {number} number */
const text = number => new Intl.NumberFormat(locale()).format(number);

/** What the courses of each year add up to. @param {TranscriptYear[]} years */
export const transcript = years => html`
  <section class="card" aria-labelledby="transcript-title">
    <h2 id="transcript-title">${t('transcript.title')}</h2>
    <p class="hint">${t('transcript.text')}</p>
    <table class="transcript">
      <thead><tr><th scope="col">${t('transcript.year')}</th><th scope="col" class="number">${t('transcript.courses')}</th><th scope="col" class="number">${t('transcript.points')}</th></tr></thead>
      <tbody>${years.map(({ year, courses, points }) => html`
        <tr><th scope="row">${year}</th><td class="number">${text(courses)}</td><td class="number">${text(points)}</td></tr>`)}</tbody>
    </table>
  </section>`;
