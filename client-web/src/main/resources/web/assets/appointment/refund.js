import { satsText } from '../shared/money.js';
import { t } from '../shared/text.js';
import { notice } from '../parts/notice.js';

/** @import { RefundResponse } from '../../contract.d.ts' */

/** Where the money that goes back stands. @param {RefundResponse} refund @param {string} [title] @param {unknown} [action] */
export const refundTold = ({ amountSats, status }, title = 'refund.title', action) => notice({
  drawing: status === 'SENT' ? 'check' : 'refund', kind: status === 'SENT' ? 'success' : 'info', title: t(title), text: t(`refund.${status.toLowerCase()}`, { amount: satsText(amountSats) }), action,
});
