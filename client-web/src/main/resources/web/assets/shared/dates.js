import { language, locale } from './text.js';

/** @import { Day } from './days.js' */

const HOUR = 3_600_000;

/** @type {Map<string, Intl.DateTimeFormat>} */
const formats = new Map();

/** Made once, because making them is slow. @param {string} tag @param {Intl.DateTimeFormatOptions} options */
export const format = (tag, options) => {
  const key = tag + JSON.stringify(options);
  const known = formats.get(key) ?? new Intl.DateTimeFormat(tag, options);
  formats.set(key, known);
  return known;
};

/** Where practitioners work, when nothing more precise is known. */
export const SWISS_ZONE = 'Europe/Zurich';

/** The patient's own zone. */
export const ownZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The calendar day of an instant in a zone. @param {string | Date} instant @param {string} zone @returns {Day} */
export const dayOf = (instant, zone) =>
  format('sv-SE', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(new Date(instant));

/** As in "09:30". @param {string | Date} instant @param {string} zone */
export const timeText = (instant, zone) =>
  format(locale(), { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(new Date(instant));

/** As in "Tuesday 3 March 2026 at 09:30". @param {string | Date} instant @param {string} zone */
export const momentText = (instant, zone) => format(locale(), {
  timeZone: zone, dateStyle: 'full', timeStyle: 'short', hourCycle: 'h23',
}).format(new Date(instant));

/** As in "Tue 3 Mar, 09:30". @param {string | Date} instant @param {string} zone */
export const shortMoment = (instant, zone) => format(locale(), {
  timeZone: zone, weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23',
}).format(new Date(instant));

/** A zone's name for people, as in "Switzerland Time" or "New York Time". @param {string} zone @param {string | Date} at */
export const zoneName = (zone, at) => format(language(), { timeZone: zone, timeZoneName: 'longGeneric' })
  .formatToParts(new Date(at)).find(part => part.type === 'timeZoneName')?.value ?? zone;

/** Whether clocks differ between two zones at an instant. @param {string | Date} at @param {string} one @param {string} other */
export const clocksDiffer = (at, one, other) => `${dayOf(at, one)} ${timeText(at, one)}` !== `${dayOf(at, other)} ${timeText(at, other)}`;

/** Time left until a moment, never negative, as in "9:58" or "1:02:03". @param {number} milliseconds */
export const countdown = milliseconds => {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1000));
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const shown = parts[0] ? parts : parts.slice(1);
  return shown.map((part, index) => (index ? String(part).padStart(2, '0') : String(part))).join(':');
};

/** @param {string} instant @param {number} hours */
export const minusHours = (instant, hours) => new Date(new Date(instant).getTime() - hours * HOUR);
