import { dayOf, timeText } from './dates.js';
import { plusDays, weekOf } from './days.js';

/** @import { Slot } from '../../contract.d.ts' */
/** @import { Day } from './days.js' */

/**
 * @typedef {object} DaySlots the free slots of one day
 * @property {Day} day
 * @property {Slot[]} slots
 */

/**
 * The seven days of a week, each with its free slots in the practitioner's zone.
 * @param {Slot[]} slots
 * @param {Day} monday
 * @param {string} zone
 * @returns {DaySlots[]}
 */
export const byDay = (slots, monday, zone) =>
  weekOf(monday).map(day => ({ day, slots: slots.filter(({ start }) => dayOf(start, zone) === day) }));

/** The day to open first: the wanted one or the next that has a free slot, else the first that has. @param {DaySlots[]} days @param {Day | null} wanted */
export const dayToOpen = (days, wanted) => {
  const free = days.filter(({ slots }) => slots.length);
  const best = free.find(({ day }) => !wanted || day >= wanted) ?? free[0];
  return best ? days.indexOf(best) : 0;
};

/** Where "next week" and "previous week" lead. @param {Day} monday */
export const neighbours = monday => ({ previous: plusDays(monday, -7), next: plusDays(monday, 7) });

/**
 * Where an arrow key leads among the times of a week: up and down within a day, left and right to the time of
 * another day that is nearest by the clock.
 * @param {DaySlots[]} days
 * @param {{ day: number, slot: number }} from
 * @param {string} key
 * @param {string} zone
 */
export const moved = (days, from, key, zone) => {
  const last = (days[from.day]?.slots.length ?? 1) - 1;
  if (key === 'ArrowUp') return { ...from, slot: Math.max(0, from.slot - 1) };
  if (key === 'ArrowDown') return { ...from, slot: Math.min(last, from.slot + 1) };
  if (key === 'Home') return { ...from, slot: 0 };
  if (key === 'End') return { ...from, slot: last };
  return beside(days, from, key === 'ArrowLeft' ? -1 : 1, zone);
};

/** @param {DaySlots[]} days @param {{ day: number, slot: number }} from @param {number} step @param {string} zone */
const beside = (days, from, step, zone) => {
  const here = days[from.day]?.slots[from.slot];
  for (let day = from.day + step; here && days[day]; day += step) {
    const slots = days[day]?.slots ?? [];
    if (slots.length) return { day, slot: nearest(slots, timeText(here.start, zone), zone) };
  }
  return from;
};

/** @param {Slot[]} slots @param {string} time @param {string} zone */
const nearest = (slots, time, zone) => {
  const later = slots.findIndex(slot => timeText(slot.start, zone) >= time);
  return later < 0 ? slots.length - 1 : later;
};
