import { html, nothing } from '../shared/lit.js';
import { inLanguage, language, t } from '../shared/text.js';
import { notice } from '../parts/notice.js';

/** @import { FollowedChapter } from '../../contract.d.ts' */

/** A text is parted by empty lines; where its lines end says nothing. @param {string} text */
export const paragraphs = text => text.trim().split(/\n\s*\n/).map(part => part.replace(/\s*\n\s*/g, ' '));

/** What is to be read, in the page's language if the course is taught in it. @param {FollowedChapter} chapter */
export const reading = ({ body }) => {
  const tags = Object.keys(body);
  if (!tags.length) return nothing;
  const tag = tags.includes(language()) ? language() : tags[0] ?? '';
  return html`
    ${tag === language() ? nothing : notice({ text: t('follow.other-language') })}
    <div class="reading" lang=${tag}>${paragraphs(inLanguage(body)).map(part => html`<p>${part}</p>`)}</div>`;
};
