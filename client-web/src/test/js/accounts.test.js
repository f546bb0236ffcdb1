import assert from 'node:assert/strict';
import { test } from 'node:test';
import { digits, RECOVERY_CODE, CODE } from '../../main/resources/web/assets/parts/code-fields.js';
import { lengthOf, lengthText } from '../../main/resources/web/assets/parts/password-field.js';
import { fileText } from '../../main/resources/web/assets/parts/recovery-codes.js';
import { inFours } from '../../main/resources/web/assets/second-factor/scan.js';
import { field, Refusal, sentence } from '../../main/resources/web/assets/shared/problem.js';
import { speak } from '../../main/resources/web/assets/shared/text.js';
import { texts } from '../stub/texts.js';

speak('en', await texts('en'));

/** As browsers read it. @param {string | undefined} pattern @param {string} text */
const matches = (pattern, text) => new RegExp(`^(?:${pattern})$`, 'u').test(text);

test('a password is as long as the letters that people see', () => {
  assert.equal(lengthOf('cle\u0301'), 3);
  assert.equal(lengthOf('🔑🔑'), 2);
  assert.equal(lengthText(''), '');
  assert.equal(lengthText('a'), '1 character of 15');
  assert.equal(lengthText('a'.repeat(14)), '14 characters of 15');
  assert.equal(lengthText('a'.repeat(15)), '15 characters: that is long enough.');
});

test('why a new password is refused is told at its field', () => {
  const short = new Refusal({ code: 'password-weak', facts: { field: 'password', reason: 'too-short' } });
  assert.equal(field(short), 'password');
  assert.match(sentence(short), /^This password is too short/);
  assert.match(sentence(new Refusal({ code: 'password-weak', facts: { reason: 'guessable' } })), /too easy to guess: it holds/);
  assert.match(sentence(new Refusal({ code: 'password-weak', facts: { reason: 'brand-new' } })), /^This password is too easy/);
});

test('six digits may be typed as they are shown', () => {
  for (const code of ['123456', '123 456']) assert.ok(matches(CODE.pattern, code), code);
  for (const code of ['12345', '1234567', 'abcdef']) assert.ok(!matches(CODE.pattern, code), code);
  assert.equal(digits('123 456'), '123456');
});

test('a recovery code may be typed in groups or not, in either case', () => {
  for (const code of ['ABCD-EFGH-JKLM-NPQR', 'abcdefghjklmnpqr', 'ABCD EFGH 2345 6789']) assert.ok(matches(RECOVERY_CODE.pattern, code), code);
  for (const code of ['ABCD-EFGH-JKLM', '123456']) assert.ok(!matches(RECOVERY_CODE.pattern, code), code);
});

test('the file of recovery codes says what they are', () => {
  const lines = fileText(['AAAA-BBBB', 'CCCC-DDDD']).split('\r\n');
  assert.equal(lines[0], 'CryptoCare: recovery codes');
  assert.deepEqual(lines.slice(2, 4), ['AAAA-BBBB', 'CCCC-DDDD']);
});

test('a secret is read in groups of four', () => {
  assert.equal(inFours('JBSWY3DPEH'), 'JBSW Y3DP EH');
});
