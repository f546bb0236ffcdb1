import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fingerprint, serialOf } from '../../main/resources/web/assets/shared/certificates.js';

const PRINTED = '7K2M-0A1B-XYZW-7K2M-0A1B-XYZW-7K2M';

test('a serial is understood as it is typed from paper', () => {
  for (const typed of [PRINTED, '7k2m0a1bxyzw7k2m0a1bxyzw7k2m', ' 7K2M OA1B XYZW 7K2M oalb XYZW 7K2M ', PRINTED.replaceAll('-', '–')])
    assert.equal(serialOf(typed), PRINTED);
});

test('what cannot be a serial is none', () => {
  for (const typed of ['', 'anything', PRINTED.slice(1), `${PRINTED}7`, PRINTED.replace('K', 'U'), PRINTED.replaceAll('-', '_')])
    assert.equal(serialOf(typed), '');
});

test('the fingerprint of a file is its SHA-256', async () => {
  assert.equal(await fingerprint(new Blob(['abc'])), 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});
