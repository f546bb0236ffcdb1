import { html, svg } from '../shared/lit.js';
import { encode } from '../third-party/uqr/uqr.js';

/** Wallets want four light modules around. */
const QUIET = 4;

/**
 * A QR code as one path: a run of dark modules is one rectangle.
 * @param {boolean[][]} rows
 */
export const pathOf = rows => rows.map((row, y) => runs(row).map(([x, length]) =>
  `M${x + QUIET} ${y + QUIET}h${length}v1h-${length}z`).join('')).join('');

/** Where dark runs start, and how long they are. @param {boolean[]} row */
const runs = row => {
  /** @type {[number, number][]} */
  const found = [];
  row.forEach((dark, x) => {
    const last = found.at(-1);
    if (dark && last && last[0] + last[1] === x) last[1]++;
    else if (dark) found.push([x, 1]);
  });
  return found;
};

/** In capitals an invoice takes the alphanumeric mode: fewer and larger modules. @param {string} bolt11 */
export const qrText = bolt11 => `LIGHTNING:${bolt11.toUpperCase()}`;

/** @param {string} bolt11 @param {string} label */
export const invoiceQr = (bolt11, label) => {
  const { data, size } = encode(qrText(bolt11), { ecc: 'L', boostEcc: false, border: 0 });
  const side = size + 2 * QUIET;
  return html`<svg class="qr" viewBox="0 0 ${side} ${side}" role="img" aria-label=${label} shape-rendering="crispEdges">
    ${svg`<rect width=${side} height=${side} fill="#fff"/><path fill="#000" d=${pathOf(data)}/>`}</svg>`;
};
