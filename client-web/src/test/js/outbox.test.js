import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Outbox } from '../../main/resources/web/assets/follow/outbox.js';

/** @param {number} n so many, a second each, with a second between */
const stretches = n => Array.from({ length: n }, (_, i) => ({ from: i * 2_000, to: i * 2_000 + 1_000 }));

test('reports are numbered from 1 on and leave when they have arrived', () => {
  const box = new Outbox();
  box.add(stretches(1), 1, 1_000);
  const first = box.next();
  assert.deepEqual(first, { sequence: 1, played: stretches(1), rate: 1, stoppedAt: 1_000 });
  if (first) box.arrived(first);
  assert.equal(box.next(), null);
  assert.ok(box.isEmpty);
  box.add([], 1, 1_200.4);
  assert.deepEqual(box.next(), { sequence: 2, played: [], rate: 1, stoppedAt: 1_200 });
});

test('a report that was sent never changes: what comes after it is another one', () => {
  const box = new Outbox();
  box.add([{ from: 0, to: 10 }], 1, 10);
  const sent = structuredClone(box.next());
  box.add([{ from: 10, to: 20 }], 1, 20);
  box.add([{ from: 20, to: 30 }], 1, 30);
  assert.deepEqual(box.next(), sent, 'the same again, until it has arrived');
  assert.deepEqual(box.rest(), [{ sequence: 2, played: [{ from: 10, to: 30 }], rate: 1, stoppedAt: 30 }]);
});

test('an hour without a network is a few reports', () => {
  const box = new Outbox();
  box.next();
  for (let ten = 0; ten < 360; ten++) box.add([{ from: ten * 10_000, to: ten * 10_000 + 10_000 }], 1, ten * 10_000 + 10_000);
  assert.deepEqual(box.next(), { sequence: 1, played: [{ from: 0, to: 3_600_000 }], rate: 1, stoppedAt: 3_600_000 });
});

test('another speed is another report', () => {
  const box = new Outbox();
  box.add([{ from: 0, to: 10 }], 1, 10);
  box.add([{ from: 10, to: 30 }], 2, 30);
  assert.deepEqual(box.rest().map(({ rate }) => rate), [1, 2]);
});

test('the server takes fifty stretches at once', () => {
  const box = new Outbox();
  box.add(stretches(120), 1, 0);
  assert.deepEqual(box.rest().map(({ sequence, played }) => [sequence, played.length]), [[1, 50], [2, 50], [3, 20]]);
  for (const one of stretches(60)) box.add([one], 1, 0);
  assert.deepEqual(box.rest().map(({ played }) => played.length), [50, 10]);
});

test('whoever closes the page sends each report once', () => {
  const box = new Outbox();
  box.add([{ from: 0, to: 10 }], 1, 10);
  box.next();
  box.add([{ from: 10, to: 20 }], 1, 20);
  assert.deepEqual(box.rest().map(({ sequence }) => sequence), [2], 'the first is on its way');
  assert.deepEqual(box.rest(), []);
});
