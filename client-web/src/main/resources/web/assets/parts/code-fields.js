/** @import { Field } from './field.js' */

/** What an authenticator app shows. @type {Field} */
export const CODE = {
  name: 'code', words: 'code.digits', hint: 'code.digits-hint', type: 'text', autocomplete: 'one-time-code', inputmode: 'numeric', pattern: '[0-9]{3} ?[0-9]{3}', maxlength: 7,
};

/** What was kept for the day without the app. @type {Field} */
export const RECOVERY_CODE = {
  name: 'recoveryCode', words: 'code.recovery', hint: 'code.recovery-hint', type: 'text', autocomplete: 'off', pattern: '([A-Za-z2-9][ \\-]?){16}', maxlength: 40,
};

/** @param {string} code */
export const digits = code => code.replace(/\D/g, '');
