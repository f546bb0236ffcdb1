import { notice } from '../shared/documents.js';
import { start } from '../shared/page.js';
import { t } from '../shared/text.js';

/** @import { LegalNotice } from '../../contract.d.ts' */

/** @type {LegalNotice | null} */
let known = null;
let failed = false;

/** @param {string} name */
const told = name => {
  if (failed) return t('legal.not-loaded');
  return String(/** @type {Record<string, unknown>} */ (known?.operator ?? {})[name] ?? '');
};

/** Who runs this service, and which outside services are in use; all else is in the page itself. */
const draw = () => {
  if (!known && !failed) return;
  for (const place of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('[data-operator]'))) {
    place.textContent = told(place.dataset.operator ?? '');
    const line = /** @type {HTMLElement | null} */ (place.closest('[data-line]'));
    if (line) line.hidden = !place.textContent;
  }
  for (const place of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('[data-provider]'))) {
    place.hidden = known !== null && !known.providers.includes(place.dataset.provider ?? '');
  }
};

await start(draw);
known = await notice().catch(() => null);
failed = !known;
draw();
