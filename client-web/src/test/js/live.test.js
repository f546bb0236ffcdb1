import assert from 'node:assert/strict';
import { test } from 'node:test';
import { backoff, eventReader } from '../../main/resources/web/assets/shared/live.js';

/** @param {string[]} pieces */
const eventsOf = pieces => {
  /** @type {object[]} */
  const events = [];
  const reader = eventReader(event => events.push(event));
  pieces.forEach(piece => reader.read(piece));
  return events;
};

const STREAM = 'retry: 2000\n\n: still here\n\nid: 7\nevent: appointment\ndata: {"a":\ndata: 1}\n\n';
const EXPECTED = [{ id: '7', type: 'appointment', data: '{"a":\n1}' }];

test('an event is read whatever the pieces it arrives in', () => {
  assert.deepEqual(eventsOf([STREAM]), EXPECTED);
  assert.deepEqual(eventsOf([...STREAM]), EXPECTED);
  for (let cut = 1; cut < STREAM.length; cut++) assert.deepEqual(eventsOf([STREAM.slice(0, cut), STREAM.slice(cut)]), EXPECTED);
});

test('lines may end as on Windows', () => {
  const windows = STREAM.replaceAll('\n', '\r\n');
  assert.deepEqual(eventsOf([windows]), EXPECTED);
  assert.deepEqual(eventsOf([...windows]), EXPECTED);
});

test('a sign of life is not an event, and half an event is none yet', () => {
  assert.deepEqual(eventsOf([': still here\n\n', 'data: x\n']), []);
});

test('tries come further apart, but never more than five seconds', () => {
  assert.deepEqual([1, 2, 3, 4, 5, 9].map(backoff), [500, 1000, 2000, 4000, 5000, 5000]);
});
