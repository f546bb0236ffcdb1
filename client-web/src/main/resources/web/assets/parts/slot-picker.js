import { freeSlots } from '../shared/api.js';
import { dayOf, ownZone, shortMoment } from '../shared/dates.js';
import { mondayOf, plusDays, weekOf, weekText } from '../shared/days.js';
import { html, nothing, render } from '../shared/lit.js';
import { refusalOf } from '../shared/problem.js';
import { byDay, dayToOpen, moved, neighbours } from '../shared/slots.js';
import { t } from '../shared/text.js';
import { icon } from './icons.js';
import { notice, refusedWithRetry } from './notice.js';
import { dayColumn, dayTold, zonesTold } from './slot-days.js';

/** @import { Slot } from '../../contract.d.ts' */
/** @import { Day } from '../shared/days.js' */
/** @import { DaySlots } from '../shared/slots.js' */

const FURTHEST = 62;

/**
 * A week of free slots. Days in one tab stop, times in another; arrows move within, Page Up and Page Down change the
 * week. Tells what was chosen by a `choose` event whose detail is the slot.
 */
export class SlotPicker extends HTMLElement {
  practitioner = '';
  service = '';
  zone = 'Europe/Zurich';

  #monday = '';
  /** @type {DaySlots[]} */
  #days = [];
  /** @type {Slot | null} */
  #next = null;
  #open = 0;
  #slot = 0;
  #whole = false;
  /** @type {unknown} */
  #refusal = null;
  #busy = true;
  #told = '';
  #asked = new AbortController();

  /**
   * Shows a service's slots in the week of a day, or else in the next week that has any.
   * @param {{ practitioner: string, service: string, zone: string, from?: string | null }} wish
   */
  show({ practitioner, service, zone, from }) {
    this.practitioner = practitioner;
    this.service = service;
    this.zone = zone;
    const day = dayOf(from ?? new Date(), zone);
    this.#load(mondayOf(day), day, false).then(() => this.#jump(false));
  }

  /** To the next free slot, when this week has none. @param {boolean} tell */
  async #jump(tell) {
    if (!this.#next) return;
    const day = dayOf(this.#next.start, this.zone);
    await this.#load(mondayOf(day), day, tell);
  }

  /** Draws anew, as after a change of language. */
  draw() {
    if (this.#monday) render(this.#view(), this);
  }

  disconnectedCallback() {
    this.#asked.abort();
  }

  /** @param {Day} monday @param {Day | null} day the day to open @param {boolean} tell */
  async #load(monday, day, tell) {
    this.#asked.abort();
    const { signal } = (this.#asked = new AbortController());
    this.#start(monday);
    this.draw();
    try {
      const page = await this.#between(monday, 7, signal);
      this.#days = byDay(page.items, monday, this.zone);
      this.#next = page.items.length ? null : (await this.#between(plusDays(monday, 7), FURTHEST, signal)).items[0] ?? null;
      this.#open = dayToOpen(this.#days, day);
    } catch (cause) {
      if (signal.aborted) return;
      this.#refusal = refusalOf(cause);
    }
    this.#busy = false;
    if (tell) this.#told = this.#toldWeek();
    this.draw();
  }

  /** @param {Day} monday */
  #start(monday) {
    this.#monday = monday;
    this.#days = weekOf(monday).map(day => ({ day, slots: [] }));
    this.#busy = true;
    this.#whole = false;
    this.#refusal = null;
    this.#next = null;
    this.#slot = 0;
  }

  /** @param {Day} from @param {number} days @param {AbortSignal} signal */
  #between(from, days, signal) {
    return freeSlots(this.practitioner, { service: this.service, from, to: plusDays(from, days) }, signal);
  }

  #toldWeek() {
    return `${weekText(this.#monday)}. ${this.#none ? t('slots.none-week') : dayTold(this.#days[this.#open])}`;
  }

  get #none() {
    return !this.#busy && !this.#refusal && this.#days.every(({ slots }) => slots.length === 0);
  }

  #view() {
    const { previous, next } = neighbours(this.#monday);
    const past = this.#monday <= mondayOf(dayOf(new Date(), this.zone));
    return html`
      <div class="week-bar">
        ${this.#step('left', t('slots.previous'), previous, past)}
        <h3 class="week-name">${weekText(this.#monday)}</h3>
        ${this.#step('right', t('slots.next'), next, false)}
      </div>
      <p class="visually-hidden" role="status">${this.#told}</p>
      ${this.#refusal ? refusedWithRetry(refusalOf(this.#refusal), () => this.#load(this.#monday, null, true)) : this.#week()}
      ${this.#none ? this.#nothingFree() : zonesTold(this.zone, ownZone(), this.#monday)}`;
  }

  /** @param {'left' | 'right'} drawing @param {string} label @param {Day} monday @param {boolean} disabled */
  #step(drawing, label, monday, disabled) {
    return html`<button class="button round" aria-label=${label} title=${label} ?disabled=${disabled}
      @click=${() => this.#load(monday, null, true)}>${icon(drawing)}</button>`;
  }

  #week() {
    const picker = { open: this.#open, slot: this.#slot, zone: this.zone, busy: this.#busy, ...this.#acts() };
    return html`
      <div class="week ${this.#whole ? 'whole' : ''}" role="group" aria-label=${t('slots.week', { week: weekText(this.#monday) })}
        aria-busy=${this.#busy} ?hidden=${this.#none}>${this.#days.map((day, index) => dayColumn(day, index, picker))}</div>
      ${this.#longest > 8 && !this.#whole ? html`<button class="button quiet more-times" @click=${() => this.#showWhole()}>${t('slots.more')}</button>` : nothing}`;
  }

  get #longest() {
    return Math.max(...this.#days.map(({ slots }) => slots.length));
  }

  #acts() {
    return {
      /** @param {number} index */
      openDay: index => this.#openDay(index),
      /** @param {KeyboardEvent} event */
      dayKey: event => this.#dayKey(event),
      /** @param {KeyboardEvent} event @param {number} day @param {number} slot */
      timeKey: (event, day, slot) => this.#timeKey(event, day, slot),
      /** @param {Slot} slot */
      choose: slot => this.dispatchEvent(new CustomEvent('choose', { detail: slot, bubbles: true })),
    };
  }

  #showWhole() {
    this.#whole = true;
    this.draw();
  }

  /** @param {number} index */
  #openDay(index) {
    this.#open = index;
    this.#slot = 0;
    this.#told = this.#busy ? '' : dayTold(this.#days[index]);
    this.draw();
  }

  /** @param {KeyboardEvent} event */
  async #dayKey(event) {
    const { key } = event;
    const to = { ArrowLeft: this.#open - 1, ArrowRight: this.#open + 1, Home: 0, End: 6 }[key];
    const { previous, next } = neighbours(this.#monday);
    if (to !== undefined) this.#openDay(Math.min(6, Math.max(0, to)));
    else if (key === 'PageDown' || key === 'PageUp') await this.#load(key === 'PageDown' ? next : previous, null, true);
    else if (key !== 'ArrowDown') return;
    event.preventDefault();
    const aim = key === 'ArrowDown' ? '.day.open .time' : '.day.open .day-head';
    /** @type {HTMLElement | null} */ (this.querySelector(aim))?.focus();
  }

  /** @param {KeyboardEvent} event @param {number} day @param {number} slot */
  #timeKey(event, day, slot) {
    if (!['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(event.key)) return;
    event.preventDefault();
    const to = moved(this.#days, { day, slot }, event.key, this.zone);
    this.#open = to.day;
    this.#slot = to.slot;
    this.#whole ||= to.slot > 7;
    this.draw();
    /** @type {HTMLElement | null} */ (this.querySelector('.time[tabindex="0"]'))?.focus();
  }

  #nothingFree() {
    const next = this.#next;
    if (!next) return notice({ text: t('slots.none-soon') });
    return notice({
      text: t('slots.none-week'),
      action: html`<button class="button" @click=${() => this.#jump(true)}>
        ${t('slots.jump', { moment: shortMoment(next.start, this.zone) })}</button>`,
    });
  }
}

customElements.define('slot-picker', SlotPicker);
