import { doing } from '../shared/doing.js';
import { html, nothing } from '../shared/lit.js';
import { badgeFile, certificateFile, issueAnew, ownCertificates } from '../shared/own-certificates.js';
import { save } from '../shared/saving.js';
import { inLanguage, t } from '../shared/text.js';
import { dayText, statusBadge, verifyHref } from '../parts/certificate.js';
import { copyButton } from '../parts/copy-button.js';
import { pointsText } from '../parts/course.js';
import { icon } from '../parts/icons.js';
import { notice, refused } from '../parts/notice.js';
import { proven } from '../parts/proof-dialog.js';
import { known, redraw } from './known.js';

/** @import { CertificateResponse } from '../../contract.d.ts' */

const task = doing(redraw);
/** The one that something is done with. */
let about = '';

/** @param {string} id @param {() => Promise<unknown>} work */
const run = (id, work) => {
  if (!task.busy) about = id;
  task.run(work);
};

/** @param {CertificateResponse} of */
const fetchFile = ({ id, serial }) => run(id, async () => save(await certificateFile(id), t('certificates.file', { serial, kind: 'pdf' })));

/** @param {CertificateResponse} of */
const fetchBadge = ({ id, serial }) => run(id, async () => save(await badgeFile(id), t('certificates.file', { serial, kind: 'jwt' })));

/** @param {CertificateResponse} of */
const anew = ({ id }) => run(id, async () => {
  await proven(() => issueAnew(id), known.session?.account);
  known.own = await ownCertificates();
});

/** Whoever is called otherwise since. @param {CertificateResponse} of @param {string} name */
const renamed = (of, name) => (of.status === 'VALID' && of.holder !== name
  ? notice({
    title: t('certificates.renamed'), text: t('certificates.renamed-text', { then: of.holder ?? '', now: name }),
    action: html`<button class="button" aria-disabled=${task.busy} @click=${() => anew(of)}>${t('certificates.anew')}</button>`,
  })
  : nothing);

/** @param {CertificateResponse} of */
const actions = of => html`
  <div class="actions">
    ${of.documentSha256
      ? html`<button class="button" aria-describedby="of-${of.id}" aria-disabled=${task.busy} @click=${() => fetchFile(of)}>${icon('download')}${t('certificates.fetch')}</button>`
      : html`<span class="hint" role="status">${t('certificates.drawing')}</span>`}
    ${copyButton(new URL(`/verify/${of.serial}`, location.origin).href, 'certificates.link')}
    ${of.status === 'VALID'
      ? html`<button class="button" aria-describedby="of-${of.id}" aria-disabled=${task.busy} @click=${() => fetchBadge(of)}>${icon('download')}${t('certificates.badge')}</button>`
      : nothing}
    <a class="button" aria-describedby="of-${of.id}" href=${verifyHref(of.serial)}>${t('certificates.page')}</a>
  </div>`;

/** One's own certificate, and what there is to do with it. @param {CertificateResponse} of @param {string} name that the account has now */
export const item = (of, name) => html`
  <li class="card own-certificate">
    <h3 id="of-${of.id}">${inLanguage(of.title)}</h3>
    <p class="badges">${statusBadge(of.status)}</p>
    <p>${dayText(of.completedAt)} · ${pointsText(of.points)} · ${of.holder}</p>
    <p class="hint mono">${of.serial}</p>
    ${task.refusal && about === of.id ? refused(task.refusal) : nothing}
    ${actions(of)}
    ${renamed(of, name)}
  </li>`;
