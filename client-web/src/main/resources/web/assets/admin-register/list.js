import { exported } from '../shared/activities.js';
import { momentText, ownZone } from '../shared/dates.js';
import { doing } from '../shared/doing.js';
import { html, nothing } from '../shared/lit.js';
import { save } from '../shared/saving.js';
import { language, t } from '../shared/text.js';
import { icon } from '../parts/icons.js';
import { notice, refused } from '../parts/notice.js';
import { proven } from '../parts/proof-dialog.js';
import { known, NEW, reading, redraw } from './known.js';

/** @import { ActivitySummary, Language } from '../../contract.d.ts' */

const exporting = doing(redraw);

/** @param {'pdf' | 'csv'} kind @param {Language} tag */
const take = (kind, tag) => exporting.run(async () => {
  const file = await proven(() => exported(kind, tag), known.means);
  save(file, `${t('activities.file')}-${tag.toLowerCase()}.${kind}`);
});

/** @param {'pdf' | 'csv'} kind @param {Language} tag */
const exportButton = (kind, tag) => html`
  <button class="button" aria-disabled=${exporting.busy} @click=${() => take(kind, tag)}>${icon('download')}${kind.toUpperCase()} · ${t(`language.${tag.toLowerCase()}`)}</button>`;

/** @param {ActivitySummary} activity */
const nameOf = ({ nameFr, nameEn }) => (language() === 'en' ? nameEn : nameFr);

/** @param {(id: string) => unknown} open */
const one = open => /** @param {ActivitySummary} activity */ activity => html`
  <li>
    <button class="card activity" @click=${() => open(activity.id)}>
      <span class="activity-name">${nameOf(activity)}</span>
      ${activity.retired ? html`<span class="badge">${t('activities.retired')}</span>` : nothing}
      <span class="hint">${t('activities.revision', { revision: activity.revision, moment: momentText(activity.changedAt, ownZone()) })}</span>
      ${icon('right')}
    </button>
  </li>`;

/** @param {(id: string) => unknown} open */
const addButton = open => html`<button class="button primary" id="add" @click=${() => open(NEW)}>${t('activities.add')}</button>`;

/** The register, and how to take it along. @param {ActivitySummary[]} items @param {{ open: (id: string) => unknown, more: () => unknown }} ways */
export const list = (items, { open, more }) => html`
  <div class="actions">${addButton(open)}</div>
  ${items.length ? html`<ul class="activities">${items.map(one(open))}</ul>` : notice({ title: t('activities.none'), text: t('activities.none-text') })}
  ${reading.refusal ? refused(reading.refusal) : nothing}
  ${known.next ? html`<p class="actions"><button class="button" aria-disabled=${reading.busy} @click=${more}>${t('activities.more')}</button></p>` : nothing}
  <section class="card exports" aria-labelledby="exports-title">
    <h2 id="exports-title">${t('activities.export')}</h2>
    <p>${t('activities.export-text')}</p>
    ${exporting.refusal ? refused(exporting.refusal) : nothing}
    <div class="actions">${exportButton('pdf', 'FR')}${exportButton('pdf', 'EN')}${exportButton('csv', 'FR')}${exportButton('csv', 'EN')}</div>
  </section>`;
