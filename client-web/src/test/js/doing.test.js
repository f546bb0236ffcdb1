import assert from 'node:assert/strict';
import { test } from 'node:test';
import { doing } from '../../main/resources/web/assets/shared/doing.js';
import { Refusal } from '../../main/resources/web/assets/shared/problem.js';

Object.assign(globalThis, { document: { activeElement: null, querySelector: () => null } });

test('one thing is done at a time', async () => {
  let done = 0;
  const task = doing(() => {});
  await Promise.all([task.run(async () => done++), task.run(async () => done++)]);
  assert.equal(done, 1);
  assert.deepEqual([task.busy, task.done, task.refusal], [false, true, null]);
});

test('why it was refused is kept until it is tried again', async () => {
  /** @type {(string | undefined)[]} */
  const drawn = [];
  const task = doing(() => drawn.push(task.refusal?.code));
  await task.run(() => Promise.reject(new Refusal({ code: 'code-wrong' })));
  await task.run(async () => {});
  assert.deepEqual(drawn, [undefined, 'code-wrong', undefined, undefined]);
});
