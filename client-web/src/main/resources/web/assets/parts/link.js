import { t } from '../shared/text.js';
import { notice, refused } from './notice.js';

/** @import { Refusal } from '../shared/problem.js' */

/** Another link pasted over this one differs only after `#`: the browser would stay where it is. */
addEventListener('hashchange', () => location.reload());

/** The address came without its secret. @param {unknown} action */
export const linkNotWhole = action => notice({ kind: 'warning', title: t('link.not-whole'), text: t('link.not-whole-text'), action });

/** The secret was used, or is too old. @param {Refusal} refusal @param {unknown} action */
export const linkNotValid = (refusal, action) => refused(refusal, action);
