import assert from 'node:assert/strict';
import { test } from 'node:test';
import { field, readRefusal, Refusal, refusalOf, sentence } from '../../main/resources/web/assets/shared/problem.js';
import { speak } from '../../main/resources/web/assets/shared/text.js';
import { texts } from '../stub/texts.js';

speak('en', await texts('en'));

test('a refusal is told in its own sentence', () => {
  assert.equal(sentence(new Refusal({ code: 'slot-taken' })), 'Somebody has just taken this time. Please choose another.');
});

test('a code that we do not know yet is told as unexpected', () => {
  assert.match(sentence(new Refusal({ code: 'brand-new' })), /^Something unexpected/);
});

test('an invalid input is told at its field, with its reason', () => {
  const refusal = new Refusal({ code: 'invalid-input', facts: { field: 'patient.name', reason: 'too-long' } });
  assert.equal(field(refusal), 'name');
  assert.equal(sentence(refusal), 'This text is too long.');
  assert.equal(field(new Refusal({ code: 'slot-taken', facts: { field: 'x' } })), null);
});

test('an answer that is no problem document still becomes a refusal', async () => {
  const refusal = await readRefusal(new Response('<html>', { status: 503, headers: { 'Retry-After': '2' } }));
  assert.equal(refusal.code, 'overloaded');
  assert.equal(refusal.facts.wait, 2);
});

test('what was thrown by a mistake of ours is unexpected', () => {
  assert.equal(refusalOf(new TypeError('oops')).code, 'unexpected');
});
