import { href } from '../shared/address.js';
import { shortMoment } from '../shared/dates.js';
import { lastHeld } from '../shared/held.js';
import { html, nothing } from '../shared/lit.js';
import { field, sentence } from '../shared/problem.js';
import { t } from '../shared/text.js';
import { notice } from '../parts/notice.js';

/** @import { Slot } from '../../contract.d.ts' */
/** @import { Refusal } from '../shared/problem.js' */

/**
 * Why the slot could not be held, and the way on.
 * @param {Refusal} cause
 * @param {{ zone: string, take: (start: string) => void, calendar: string }} ways
 */
export const refusal = (cause, ways) => {
  if (field(cause)) return nothing; // said at the field itself
  const taken = cause.code === 'slot-taken' || cause.code === 'slot-not-offered';
  return notice({ kind: taken ? 'warning' : 'danger', role: 'alert', text: sentence(cause), action: taken ? others(cause, ways) : unpaid(cause) });
};

/** @param {Refusal} cause @param {{ zone: string, take: (start: string) => void, calendar: string }} ways */
const others = ({ facts }, { zone, take, calendar }) => {
  const slots = /** @type {Slot[]} */ (Array.isArray(facts.nextSlots) ? facts.nextSlots : []).slice(0, 4);
  return html`${slots.map(({ start }) => html`<button class="button" @click=${() => take(start)}>${shortMoment(start, zone)}</button>`)}
    <a class="button quiet" href=${calendar}>${t('book.other-times')}</a>`;
};

/** @param {Refusal} cause */
const unpaid = ({ code }) => {
  const held = code === 'unpaid-hold-exists' ? lastHeld() : null;
  return held ? html`<a class="button" href=${href('/pay/', { id: held.id }, held.token)}>${t('book.go-pay')}</a>` : undefined;
};
