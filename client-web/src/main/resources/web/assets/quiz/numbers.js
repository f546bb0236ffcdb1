import { locale } from '../shared/text.js';

/** As many digits as a number keeps exactly on its way. */
const MOST_DIGITS = 15;

/** What somebody typed as a number, with a point or a comma; null when it is none. @param {string} text */
export const numberIn = text => {
  const plain = text.replace(/[\s'’]/g, '').replace(',', '.').replace('−', '-');
  if (!/^[+-]?\d+(\.\d+)?$/.test(plain) || plain.replace(/\D/g, '').length > MOST_DIGITS) return null;
  return Number(plain);
};

/** @param {number} number */
export const numberText = number => new Intl.NumberFormat(locale(), { maximumFractionDigits: MOST_DIGITS, useGrouping: false }).format(number);
