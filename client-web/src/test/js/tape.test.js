import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joined, Tape } from '../../main/resources/web/assets/follow/tape.js';

/** @param {number} from @param {number} to */
const stretch = (from, to) => ({ from, to });

test('what is played is one stretch, however often the player says where it is', () => {
  const played = new Tape();
  for (let at = 0; at <= 3_000; at += 250) played.plays(at);
  assert.deepEqual(played.take(), [stretch(0, 3_000)]);
});

test('what was told once is not told again, and goes on where it was', () => {
  const played = new Tape();
  played.plays(0);
  played.plays(1_000);
  assert.deepEqual(played.take(), [stretch(0, 1_000)]);
  assert.deepEqual(played.take(), []);
  played.plays(1_250);
  assert.deepEqual(played.take(), [stretch(1_000, 1_250)]);
});

test('what is skipped was not played', () => {
  const played = new Tape();
  played.plays(0);
  played.plays(1_000);
  played.stop(); // the learner moves the player
  played.plays(40_000);
  played.plays(41_000);
  assert.deepEqual(played.take(), [stretch(0, 1_000), stretch(40_000, 41_000)]);
});

test('a jump that nobody told of is not played either, forwards or backwards', () => {
  const played = new Tape();
  for (const at of [0, 1_000, 30_000, 31_000, 2_000, 3_000]) played.plays(at);
  assert.deepEqual(played.take(), [stretch(0, 1_000), stretch(2_000, 3_000), stretch(30_000, 31_000)]);
});

test('whoever only stands somewhere has played nothing', () => {
  const played = new Tape();
  played.plays(5_000);
  played.stop();
  assert.deepEqual(played.take(), []);
});

test('the same twice is once', () => {
  assert.deepEqual(joined([stretch(5, 9), stretch(0, 5), stretch(2, 3), stretch(20, 30)]), [stretch(0, 9), stretch(20, 30)]);
});

test('moments are whole milliseconds', () => {
  const played = new Tape();
  played.plays(0.4);
  played.plays(999.6);
  assert.deepEqual(played.take(), [stretch(0, 1_000)]);
});
