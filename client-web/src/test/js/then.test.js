import './page-globals.js';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { carried, here } from '../../main/resources/web/assets/shared/address.js';
import { isLocal, onward } from '../../main/resources/web/assets/shared/then.js';

test('only a path of ours is a way on', () => {
  for (const path of ['/', '/account/', '/practitioner/?id=1&from=2026-03-03T08:00:00Z', '/a//b', '/?q=https://example.ch']) assert.ok(isLocal(path), path);
  for (const path of ['', 'account/', '//evil.example', '/\\evil.example', '\\\\evil.example', 'https://evil.example', 'javascript:alert(1)',
    '/\t/evil.example', '/\n/evil.example', ' //evil.example', '/a\\b']) assert.ok(!isLocal(path), JSON.stringify(path));
});

test('whatever passes stays on our own site', () => {
  for (const path of ['/account/', '/.//evil.example', '/..//evil.example', '/%09/evil.example', '/@evil.example'])
    assert.equal(new URL(carried(path)).origin, 'https://cryptocare.example', path);
});

test('who was going nowhere goes to their account, in the same language', () => {
  assert.equal(onward(), 'https://cryptocare.example/account/?lang=en');
});

test('where we are is told without what is carried, and without the secret', () => {
  assert.equal(here(), '/account/?tab=2');
});
