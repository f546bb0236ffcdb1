import { clocksDiffer, ownZone, timeText, zoneName } from '../shared/dates.js';
import { dayParts, longDay, weekday } from '../shared/days.js';
import { html, nothing } from '../shared/lit.js';
import { counted, t } from '../shared/text.js';

/** @import { Slot } from '../../contract.d.ts' */
/** @import { DaySlots } from '../shared/slots.js' */

/**
 * @typedef {object} Picker what a day needs to know of the week around it
 * @property {number} open the day that is open
 * @property {number} slot the time that the tab key reaches
 * @property {string} zone
 * @property {boolean} busy
 * @property {(index: number) => void} openDay
 * @property {(event: KeyboardEvent) => void} dayKey
 * @property {(event: KeyboardEvent, day: number, slot: number) => void} timeKey
 * @property {(slot: Slot) => void} choose
 */

/** As in "12 times free on Tuesday 3 March". @param {DaySlots | undefined} day */
export const dayTold = day => (day ? counted('slots.free-on', day.slots.length, { day: longDay(day.day) }) : '');

/** A day of the week: its head, and its times below. @param {DaySlots} day @param {number} index @param {Picker} picker */
export const dayColumn = (day, index, picker) => html`
  <div class="day ${index === picker.open ? 'open' : ''} ${day.slots.length ? '' : 'none'}">
    <button class="day-head" aria-current=${index === picker.open ? 'date' : nothing}
      tabindex=${index === picker.open ? 0 : -1} @click=${() => picker.openDay(index)} @keydown=${picker.dayKey}>
      <span class="day-name">${weekday(day.day)}</span><span class="day-date">${dayParts(day.day).map(({ type, value }) => html`<span class=${type}>${value}</span>`)}</span>
      <span class="day-count" aria-hidden="true">${picker.busy ? '' : day.slots.length || '–'}</span>
      <span class="visually-hidden">${picker.busy ? '' : counted('slots.free', day.slots.length)}</span>
    </button>
    ${picker.busy ? placeholder() : times(day, index, picker)}
  </div>`;

const placeholder = () => html`<div class="times" aria-hidden="true">${[1, 2, 3, 4].map(() => html`<div class="skeleton time-skeleton"></div>`)}</div>`;

/** @param {DaySlots} day @param {number} index @param {Picker} picker */
const times = ({ day, slots }, index, picker) => html`
  <ul class="times" aria-label=${longDay(day)}>${slots.map((slot, at) => html`
    <li><button class="time" tabindex=${index === picker.open && at === picker.slot ? 0 : -1}
      @click=${() => picker.choose(slot)}
      @keydown=${(/** @type {KeyboardEvent} */ event) => picker.timeKey(event, index, at)}>
      ${timeText(slot.start, picker.zone)}${own(slot, picker.zone)}<span class="visually-hidden">, ${longDay(day)}</span></button></li>`)}
  </ul>`;

/** @param {Slot} slot @param {string} zone */
const own = (slot, zone) => (clocksDiffer(slot.start, zone, ownZone())
  ? html` <span class="own-time">(${timeText(slot.start, ownZone())}<span class="visually-hidden"> ${t('slots.own-time')}</span>)</span>` : nothing);

/** Which zone the times are in, and the patient's own beside it when clocks differ. @param {string} zone @param {string} own @param {string} day */
export const zonesTold = (zone, own, day) => {
  const noon = `${day}T12:00:00Z`;
  const here = t('slots.zone', { zone: zoneName(zone, noon) });
  const there = clocksDiffer(noon, zone, own) ? ` ${t('slots.own-zone', { zone: zoneName(own, noon) })}` : '';
  return html`<p class="zone-note">${here}${there}</p>`;
};
