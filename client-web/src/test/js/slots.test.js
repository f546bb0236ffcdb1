import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byDay, dayToOpen, moved, neighbours } from '../../main/resources/web/assets/shared/slots.js';

const ZONE = 'Europe/Zurich';

/** @param {string} start */
const slot = start => ({ start, end: start });

const days = byDay([slot('2026-03-03T08:00:00Z'), slot('2026-03-03T13:00:00Z'), slot('2026-03-05T09:00:00Z'), slot('2026-03-05T12:30:00Z'),
  slot('2026-03-05T22:59:00Z')], '2026-03-02', ZONE);

test('slots stand under their day', () => {
  assert.deepEqual(days.map(({ slots }) => slots.length), [0, 2, 0, 3, 0, 0, 0]);
});

test('the wanted day opens, else the first with a free slot', () => {
  assert.equal(dayToOpen(days, '2026-03-05'), 3);
  assert.equal(dayToOpen(days, null), 1);
  assert.equal(dayToOpen(byDay([], '2026-03-02', ZONE), null), 0);
});

test('a wanted day that has nothing left leads to the next one that has', () => {
  assert.equal(dayToOpen(days, '2026-03-04'), 3);
  assert.equal(dayToOpen(days, '2026-03-07'), 1);
});

test('up and down stay within a day', () => {
  assert.deepEqual(moved(days, { day: 1, slot: 0 }, 'ArrowUp', ZONE), { day: 1, slot: 0 });
  assert.deepEqual(moved(days, { day: 1, slot: 0 }, 'ArrowDown', ZONE), { day: 1, slot: 1 });
  assert.deepEqual(moved(days, { day: 1, slot: 1 }, 'ArrowDown', ZONE), { day: 1, slot: 1 });
  assert.deepEqual(moved(days, { day: 3, slot: 0 }, 'End', ZONE), { day: 3, slot: 2 });
});

test('left and right skip empty days and land on the nearest time by the clock', () => {
  assert.deepEqual(moved(days, { day: 1, slot: 0 }, 'ArrowRight', ZONE), { day: 3, slot: 0 });
  assert.deepEqual(moved(days, { day: 1, slot: 1 }, 'ArrowRight', ZONE), { day: 3, slot: 2 });
  assert.deepEqual(moved(days, { day: 3, slot: 2 }, 'ArrowLeft', ZONE), { day: 1, slot: 1 });
  assert.deepEqual(moved(days, { day: 3, slot: 0 }, 'ArrowRight', ZONE), { day: 3, slot: 0 });
});

test('weeks follow each other', () => {
  assert.deepEqual(neighbours('2026-03-02'), { previous: '2026-02-23', next: '2026-03-09' });
});
