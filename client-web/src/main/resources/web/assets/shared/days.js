import { format } from './dates.js';
import { locale } from './text.js';

/** @typedef {string} Day a calendar day, as in `2026-03-03` */

/** @param {Day} day @param {number} days @returns {Day} */
export const plusDays = (day, days) => {
  const noon = new Date(`${day}T12:00:00Z`);
  noon.setUTCDate(noon.getUTCDate() + days);
  return noon.toISOString().slice(0, 10);
};

/** The Monday of a day's week. @param {Day} day @returns {Day} */
export const mondayOf = day => plusDays(day, -((new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7));

/** The seven days from a Monday on. @param {Day} monday @returns {Day[]} */
export const weekOf = monday => [0, 1, 2, 3, 4, 5, 6].map(days => plusDays(monday, days));

/** @param {Day} day @param {Intl.DateTimeFormatOptions} options */
const dayText = (day, options) => format(locale(), { ...options, timeZone: 'UTC' }).format(new Date(`${day}T12:00:00Z`));

/** As in "Tuesday 3 March". @param {Day} day */
export const longDay = day => dayText(day, { weekday: 'long', day: 'numeric', month: 'long' });

/** As in "Tue". @param {Day} day */
export const weekday = day => dayText(day, { weekday: 'short' }).replace('.', '');

/** As in "3 Mar", in its parts, so that a narrow page may leave the month out. @param {Day} day */
export const dayParts = day => format(locale(), { day: 'numeric', month: 'short', timeZone: 'UTC' }).formatToParts(new Date(`${day}T12:00:00Z`));

/** As in "2 – 8 March 2026". @param {Day} monday */
export const weekText = monday => format(locale(), { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
  .formatRange(new Date(`${monday}T12:00:00Z`), new Date(`${plusDays(monday, 6)}T12:00:00Z`));
