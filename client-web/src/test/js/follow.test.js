import './page-globals.js';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paragraphs } from '../../main/resources/web/assets/follow/reading.js';
import { clock, resumeAt, seenOf } from '../../main/resources/web/assets/follow/seen.js';
import { nextToDo } from '../../main/resources/web/assets/follow/todo.js';

/** @import { FollowedCourseResponse, FollowedVideo } from '../../main/resources/web/contract.d.ts' */

/** A film of a minute. @param {Partial<FollowedVideo>} facts @returns {FollowedVideo} */
const film = facts => ({ millis: 60_000, seenPercent: 0, unseen: [{ from: 0, to: 60_000 }], stoppedAt: 0, captions: [], ...facts });

test('what was seen is all but what was not', () => {
  assert.deepEqual(seenOf(film({})), []);
  assert.deepEqual(seenOf(film({ unseen: [] })), [{ from: 0, to: 60_000 }]);
  assert.deepEqual(seenOf(film({ unseen: [{ from: 10_000, to: 20_000 }, { from: 50_000, to: 60_000 }] })), [{ from: 0, to: 10_000 }, { from: 20_000, to: 50_000 }]);
});

test('a film goes on where it stopped, and from its end where something is missing', () => {
  assert.equal(resumeAt(film({ stoppedAt: 12_000 })), 12_000);
  assert.equal(resumeAt(film({ stoppedAt: 59_000, unseen: [{ from: 5_000, to: 9_000 }] })), 5_000);
  assert.equal(resumeAt(film({ stoppedAt: 60_000, unseen: [] })), 0);
});

test('a film shows full seconds only', () => {
  assert.deepEqual([0, 999, 1_000, 65_900, 3_600_000].map(clock), ['0:00', '0:00', '0:01', '1:05', '1:00:00']);
});

test('a text is parted by its empty lines and not by its line ends', () => {
  assert.deepEqual(paragraphs('Take enough\n  of it.\n\nLet it dry.\n \n\nDone.\n'), ['Take enough of it.', 'Let it dry.', 'Done.']);
});

test('after a chapter comes the next that is not done, then those before', () => {
  /** @param {...boolean} done */
  const course = (...done) => /** @type {FollowedCourseResponse} */ (/** @type {unknown} */ ({
    chapters: done.map((isDone, n) => ({ number: n + 1, doneAt: isDone ? '2026-11-23T08:00:00Z' : null })),
  }));
  assert.equal(nextToDo(course(true, true, false), 1)?.number, 3);
  assert.equal(nextToDo(course(false, true, true), 3)?.number, 1);
  assert.equal(nextToDo(course(false, false, false), 0)?.number, 1);
  assert.equal(nextToDo(course(true, true), 2), null);
});
