import { locale } from './text.js';

/** @param {number} sats */
export const satsText = sats => `${new Intl.NumberFormat(locale()).format(sats)} sats`;

/**
 * What an amount is worth in Swiss francs, as in "≈ CHF 44.10"; empty when no rate was known.
 * @param {number | null | undefined} cents
 */
export const chfText = cents => {
  if (cents === null || cents === undefined) return '';
  return `≈ ${new Intl.NumberFormat(locale(), { style: 'currency', currency: 'CHF' }).format(cents / 100)}`;
};

/** @param {number} sats @param {number | null | undefined} cents */
export const priceText = (sats, cents) => [satsText(sats), chfText(cents)].filter(Boolean).join(' ');
