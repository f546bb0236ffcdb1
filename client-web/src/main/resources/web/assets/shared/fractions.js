import { locale } from './text.js';

/** @typedef {{ over: number, under: number }} Fraction exactly, in its lowest terms */

/** @type {Record<string, string>} */
const WRITTEN = { '1/2': '½', '1/3': '⅓', '2/3': '⅔', '1/4': '¼', '3/4': '¾', '1/5': '⅕', '2/5': '⅖', '3/5': '⅗', '4/5': '⅘', '1/6': '⅙', '5/6': '⅚', '1/8': '⅛', '3/8': '⅜', '5/8': '⅝', '7/8': '⅞' };

/** @param {number} one @param {number} other @returns {number} */
const common = (one, other) => (other ? common(other, one % other) : one);

/** @param {number} over @param {number} under @returns {Fraction} */
const lowest = (over, under) => {
  const by = common(Math.abs(over), under) || 1;
  return { over: over / by, under: under / by };
};

/** As the server writes it: `-1/2`. @param {string} text */
export const fraction = text => {
  const [over = '0', under = '1'] = text.split('/');
  return lowest(Number(over), Number(under));
};

/** @param {Fraction} of @param {number} by */
export const times = ({ over, under }, by) => lowest(over * by, under);

/** As in "3½", "−⅔" or "5/7". @param {Fraction} of */
export const fractionText = ({ over, under }) => {
  const whole = Math.trunc(Math.abs(over) / under);
  const rest = Math.abs(over) % under;
  const part = WRITTEN[`${rest}/${under}`] ?? `${whole ? ' ' : ''}${rest}/${under}`;
  return (over < 0 ? '−' : '') + (whole || !rest ? String(whole) : '') + (rest ? part : '');
};

/** What is added or taken off, always with its sign. @param {Fraction} of */
export const signedText = of => (of.over > 0 ? '+' : '') + fractionText(of);

/** As in "83.3 %". @param {number} percent */
export const percentOf = percent => `${new Intl.NumberFormat(locale(), { maximumFractionDigits: 1 }).format(percent)} %`;

/** Rounded down, so that what shows 80 % is 80 %. @param {Fraction} of */
export const percentText = ({ over, under }) => percentOf(Math.floor(over * 1000 / under) / 10);
