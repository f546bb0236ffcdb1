import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { draft, forgetDraft, keepDraft, keyFor } from '../../main/resources/web/assets/shared/held.js';

const BEN = { name: 'Ben Rochat', email: 'ben@example.ch', phone: '', language: 'fr' };
const MORNING = { start: '2026-03-03T08:00:00Z', patient: BEN };
const NOON = { start: '2026-03-03T11:00:00Z', patient: BEN };

/** What the tab keeps over a reload. @type {Map<string, string>} */
let tab;

/** @param {() => unknown} open */
const storage = open => Object.defineProperty(globalThis, 'sessionStorage', { configurable: true, get: open });

beforeEach(() => {
  tab = new Map();
  storage(() => ({
    getItem: (/** @type {string} */ key) => tab.get(key) ?? null,
    setItem: (/** @type {string} */ key, /** @type {string} */ value) => tab.set(key, value),
    removeItem: (/** @type {string} */ key) => tab.delete(key),
  }));
  forgetDraft();
});

test('one intention has one key, and another has another', () => {
  const key = keyFor(MORNING);
  assert.match(key, /^[0-9a-f]{32}$/);
  assert.notEqual(keyFor(NOON), key);
  assert.equal(keyFor(structuredClone(MORNING)), key);
});

test('a key outlasts a reload', () => {
  const key = keyFor(MORNING);
  for (const [name, text] of tab) tab.set(name, text.replace(key, 'from the tab')); // so it cannot come from memory
  assert.equal(keyFor(MORNING), 'from the tab');
});

test('once the slot is held, what was typed and its keys are forgotten', () => {
  keepDraft(BEN);
  const key = keyFor(MORNING);
  forgetDraft();
  assert.equal(tab.size, 0);
  assert.equal(draft().name, '');
  assert.notEqual(keyFor(MORNING), key);
});

test('where a frame may keep nothing, keys last as long as the page', () => {
  storage(() => {
    throw new Error('SecurityError');
  });
  assert.equal(keyFor(MORNING), keyFor(MORNING));
  assert.notEqual(keyFor(MORNING), keyFor(NOON));
  forgetDraft();
});
