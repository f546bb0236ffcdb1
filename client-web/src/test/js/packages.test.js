import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';

test('the lock file names no registry', async () => {
  const lock = await readFile(new URL('../../../package-lock.json', import.meta.url), 'utf8');
  assert.doesNotMatch(lock, /"resolved"/);
});
