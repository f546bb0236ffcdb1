import assert from 'node:assert/strict';
import { test } from 'node:test';
import { terms } from '../../main/resources/web/assets/appointment/cancelling.js';
import { initials } from '../../main/resources/web/assets/parts/person.js';
import { speak } from '../../main/resources/web/assets/shared/text.js';
import { texts } from '../stub/texts.js';

speak('en', await texts('en'));

test('initials leave titles out', () => {
  assert.equal(initials('Dr Ada Meier'), 'AM');
  assert.equal(initials('Prof. Dr. med. Élodie von Favre'), 'ÉF');
  assert.equal(initials('Noor'), 'N');
});

test('what a cancellation costs is told before it is done', () => {
  const appointment = /** @type {Parameters<typeof terms>[0]} */ (/** @type {unknown} */ ({
    status: 'BOOKED', zone: 'Europe/Zurich', freeCancellationUntil: '2026-03-03T09:00:00Z', invoice: { amountSats: 500 },
  }));
  assert.match(terms(appointment, new Date('2026-03-03T08:00:00Z')), /^Free until .*10:00: 500 sats will be refunded/);
  assert.match(terms(appointment, new Date('2026-03-03T10:00:00Z')), /500 sats will not be refunded/);
  assert.match(terms({ ...appointment, status: 'PENDING' }, new Date('2026-03-03T10:00:00Z')), /nothing is due/);
});
