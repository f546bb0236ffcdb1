import './page-globals.js';
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { fraction, fractionText, percentText, signedText, times } from '../../main/resources/web/assets/shared/fractions.js';
import { speak } from '../../main/resources/web/assets/shared/text.js';
import { correctedInWords, inWords, verdict } from '../../main/resources/web/assets/quiz/marked.js';
import { matchedWith } from '../../main/resources/web/assets/quiz/matching.js';
import { numberIn, numberText } from '../../main/resources/web/assets/quiz/numbers.js';
import { moved } from '../../main/resources/web/assets/quiz/ordering.js';
import { isAnswered } from '../../main/resources/web/assets/quiz/question.js';
import { texts } from '../stub/texts.js';

/** @import { AskedQuestion } from '../../main/resources/web/contract.d.ts' */

before(async () => speak('en', await texts('en')));

test('fractions are written exactly, as people write them', () => {
  const written = (/** @type {string} */ text) => fractionText(fraction(text));
  assert.deepEqual(['0', '1', '7/2', '-1/2', '2/3', '5/7', '22/7', '-3'].map(written), ['0', '1', '3½', '−½', '⅔', '5/7', '3 1/7', '−3']);
  assert.equal(fractionText(times(fraction('2/3'), 3)), '2');
  assert.deepEqual([signedText(fraction('1/2')), signedText(fraction('-1')), signedText(fraction('0'))], ['+½', '−1', '0']);
});

test('a share is rounded down: what shows 80 % is 80 %', () => {
  assert.deepEqual(['4/5', '7999/10000', '2/3', '1'].map(text => percentText(fraction(text))), ['80 %', '79.9 %', '66.6 %', '100 %']);
});

test('a number is typed with a point or a comma, and with spaces; half of one is none', () => {
  assert.deepEqual(['12.5', '12,5', ' 1 000 ', '1’000', '-3', '−3', '+0.50'].map(numberIn), [12.5, 12.5, 1000, 1000, -3, -3, 0.5]);
  assert.deepEqual(['', '-', '12.', '1e5', '1,2,3', 'ten', '1234567890123456'].map(numberIn), Array(7).fill(null));
  assert.equal(numberText(1234.5), '1234.5');
});

test('whatever was answered counts as answered, also that something is not true', () => {
  assert.ok(isAnswered({ said: false }));
  assert.ok(isAnswered({ typed: 0 }));
  assert.ok(!isAnswered({ ticked: [] }));
  assert.ok(!isAnswered({ chosen: null, said: null }));
  assert.ok(!isAnswered(null));
});

test('something moves up or down by one', () => {
  assert.deepEqual(moved(['a', 'b', 'c'], 2, -1), ['a', 'c', 'b']);
  assert.deepEqual(moved(['a', 'b', 'c'], 0, 1), ['b', 'a', 'c']);
});

test('each on the left has at most one on the right', () => {
  assert.deepEqual(matchedWith([{ left: 'a', right: 'x' }], 'a', 'y'), { matched: [{ left: 'a', right: 'y' }] });
  assert.deepEqual(matchedWith([{ left: 'a', right: 'x' }], 'b', 'x'), { matched: [{ left: 'a', right: 'x' }, { left: 'b', right: 'x' }] });
  assert.equal(matchedWith([{ left: 'a', right: 'x' }], 'a', ''), null);
});

test('an answer is told in words', () => {
  const option = (/** @type {string} */ id) => ({ id, text: { en: id.toUpperCase() } });
  /** @param {Partial<AskedQuestion>} rest @returns {AskedQuestion} */
  const asked = rest => ({ id: 'q', kind: 'SINGLE', text: {}, points: 1, corrections: [], left: [option('l')], options: [option('a'), option('b')], ...rest });
  assert.deepEqual(inWords(asked({}), { chosen: 'a' }), ['A']);
  assert.deepEqual(inWords(asked({ kind: 'ORDERING' }), { ordered: ['b', 'a'] }), ['1. B', '2. A']);
  assert.deepEqual(inWords(asked({ kind: 'MATCHING' }), { matched: [{ left: 'l', right: 'b' }] }), ['L → B']);
  assert.deepEqual(inWords(asked({ kind: 'TRUE_FALSE' }), { said: false }), ['False']);
  assert.deepEqual(inWords(asked({ kind: 'NUMERIC', unit: 'ml' }), { typed: 2.5 }), ['2.5 ml']);
  assert.deepEqual(inWords(asked({ kind: 'NUMERIC', unit: 'ml' }), { typed: 2.5 }, 0.5), ['2.5 ± 0.5 ml']);
});

test('a mark is right, partly right, wrong, or of nothing', () => {
  const mark = (/** @type {string} */ worth, blank = false) => verdict({ blank, policy: '', worth, parts: [] });
  assert.deepEqual([mark('1'), mark('1/2'), mark('0'), mark('-1/2'), mark('0', true)], ['right', 'partly', 'wrong', 'wrong', 'blank']);
});

test('a correction says what, why, and what the answer was worth before', () => {
  /** @type {AskedQuestion} */
  const question = {
    id: 'q', kind: 'SINGLE', text: {}, points: 2, left: [], options: [], formerMark: { worth: '1/2', points: 2 },
    corrections: [{ correction: 'FULL_MARKS', reason: 'Nobody could know.', at: '2026-11-23T10:00:00Z', kept: true }],
  };
  const [what, why, kept, before] = correctedInWords(question);
  assert.match(what ?? '', /corrected on .*full marks for all\.$/);
  assert.deepEqual([why, kept, before], ['Reason: Nobody could know.', 'Your points stay as they were.', 'Before: 1 of 2 points']);
  assert.deepEqual(correctedInWords({ ...question, corrections: [], formerMark: null }), []);
});
