import { html, nothing } from '../shared/lit.js';
import { counted, language, languageName, locale, t } from '../shared/text.js';
import { icon } from '../parts/icons.js';
import { notice } from '../parts/notice.js';

/** @import { CourseDocumentResponse, FollowedChapter } from '../../contract.d.ts' */

const KILO = 1000;

/** As in "1.2 MB". @param {number} bytes */
export const sizeText = bytes => {
  const isLarge = bytes >= KILO * KILO;
  const size = isLarge ? bytes / (KILO * KILO) : Math.ceil(bytes / KILO);
  return new Intl.NumberFormat(locale(), { style: 'unit', unit: isLarge ? 'megabyte' : 'kilobyte', maximumFractionDigits: 1 }).format(size);
};

/** @typedef {{ file: CourseDocumentResponse, tags: string[] }} Given a file, and the languages that it is in */

/** The one in the page's language first. @param {Record<string, CourseDocumentResponse>} files */
const each = files => {
  const given = /** @type {Map<string, Given>} */ (new Map());
  for (const [tag, file] of Object.entries(files)) given.set(file.id, { file, tags: [...(given.get(file.id)?.tags ?? []), tag] });
  return [...given.values()].sort((one, other) => Number(other.tags.includes(language())) - Number(one.tags.includes(language())));
};

/** @param {Given} given */
const item = ({ file: { id, name, bytes, pages }, tags }) => html`
  <li class="file">
    <span class="file-kind" aria-hidden="true">PDF</span>
    <div class="file-facts"><strong>${name}</strong><span class="hint">${tags.map(languageName).join(', ')} · ${counted('follow.pages', pages)} · ${sizeText(bytes)}</span></div>
    <a class=${tags.includes(language()) ? 'button primary' : 'button'} href=${`/api/documents/${id}`} target="_blank" rel="noopener">${icon('right')}${t('follow.open')}<span class="visually-hidden"> ${name}, ${t('follow.new-tab')}</span></a>
  </li>`;

/** The files that a chapter gives to read. @param {FollowedChapter} chapter */
export const sheet = ({ document: files }) => {
  const given = each(files);
  if (!given.length) return nothing;
  return html`
    ${language() in files ? nothing : notice({ text: t('follow.other-language') })}
    <ul class="files">${given.map(item)}</ul>`;
};
