import { format } from '../shared/dates.js';
import { html, nothing } from '../shared/lit.js';
import { known, locale, t } from '../shared/text.js';

/** @import { HoldingResponse } from '../../contract.d.ts' */

const ORDER = ['DELETED', 'PSEUDONYMISED', 'KEPT'];

/** @param {string} table */
const nameOf = table => (known(`table.${table}`) ? t(`table.${table}`) : table);

/** @param {HoldingResponse} holding */
const why = ({ reason, until }) => {
  if (!reason) return nothing;
  const ending = until ? ` ${t('fate.until', { year: format(locale(), { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(until)) })}` : '';
  return html`<br><span class="hint">${t(`fate.${reason}`)}${ending}</span>`;
};

/** @param {HoldingResponse} holding */
const row = holding => html`
  <tr>
    <th scope="row">${nameOf(holding.table)}<br><span class="hint mono">${holding.table}</span></th>
    <td class="number">${holding.rows}</td>
    <td><span class="fate ${holding.fate.toLowerCase()}">${t(`fate.${holding.fate}`)}</span>${why(holding)}</td>
  </tr>`;

/** What is kept about somebody, table by table, and what becomes of it. @param {HoldingResponse[]} holdings @param {string} caption */
export const holdingsTable = (holdings, caption) => html`
  <div class="wide" tabindex="0" role="region" aria-label=${caption}>
    <table class="holdings">
      <caption class="visually-hidden">${caption}</caption>
      <thead><tr><th scope="col">${t('holdings.what')}</th><th scope="col" class="number">${t('holdings.rows')}</th><th scope="col">${t('holdings.fate')}</th></tr></thead>
      <tbody>${[...holdings].sort((a, b) => ORDER.indexOf(a.fate) - ORDER.indexOf(b.fate)).map(row)}</tbody>
    </table>
  </div>`;
