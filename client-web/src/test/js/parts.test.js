import assert from 'node:assert/strict';
import { test } from 'node:test';
import { encode } from 'uqr';
import { terms } from '../../main/resources/web/assets/appointment/cancelling.js';
import { initials } from '../../main/resources/web/assets/parts/person.js';
import { pathOf, qrText } from '../../main/resources/web/assets/parts/qr.js';
import { speak } from '../../main/resources/web/assets/shared/text.js';
import { texts } from '../stub/texts.js';

speak('en', await texts('en'));

test('initials leave titles out', () => {
  assert.equal(initials('Dr Ada Meier'), 'AM');
  assert.equal(initials('Prof. Dr. med. Élodie von Favre'), 'ÉF');
  assert.equal(initials('Noor'), 'N');
});

test('a run of dark modules is one rectangle', () => {
  assert.equal(pathOf([[true, true, false, true]]), 'M4 4h2v1h-2zM7 4h1v1h-1z');
});

test('an invoice in capitals keeps to the alphanumeric mode', () => {
  assert.equal(qrText('lnbcrt500u1pabc'), 'LIGHTNING:LNBCRT500U1PABC');
  const invoice = 'lnbcrt'.padEnd(422, 'q');
  assert.equal(encode(qrText(invoice), { ecc: 'L', boostEcc: false, border: 0 }).size, 61);
});

test('what a cancellation costs is told before it is done', () => {
  const appointment = /** @type {Parameters<typeof terms>[0]} */ (/** @type {unknown} */ ({
    status: 'BOOKED', zone: 'Europe/Zurich', freeCancellationUntil: '2026-03-03T09:00:00Z', invoice: { amountSats: 500 },
  }));
  assert.match(terms(appointment, new Date('2026-03-03T08:00:00Z')), /^Free until .*10:00: 500 sats will be refunded/);
  assert.match(terms(appointment, new Date('2026-03-03T10:00:00Z')), /500 sats will not be refunded/);
  assert.match(terms({ ...appointment, status: 'PENDING' }, new Date('2026-03-03T10:00:00Z')), /nothing is due/);
});
