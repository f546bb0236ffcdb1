import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { texts } from '../stub/texts.js';

const WEB = fileURLToPath(new URL('../../main/resources/web/', import.meta.url));
const ASSETS = '/assets/{{build}}/';
/** Whoever comes for the first time waits for all of it; who has an account, or follows a course, has much of it already. */
const mostScript = (/** @type {string} */ name) => {
  if (name.startsWith('learn/follow/')) return 80_000;
  return /^(account|admin|practice|learn\/quiz)\//.test(name) ? 72_000 : 60_000;
};

const files = (await readdir(WEB, { recursive: true })).map(name => name.replaceAll('\\', '/'));
const pages = files.filter(name => name.endsWith('.html'));
const known = await texts('fr');

/** @param {string} name */
const read = name => readFile(join(WEB, name), 'utf8');

/** @param {string} page @param {RegExp} pattern */
const all = (page, pattern) => [...page.matchAll(pattern)].map(([, found = '']) => found);

/** All modules that a module needs, itself first. @param {string} module @param {string[]} seen @returns {Promise<string[]>} */
const needed = async (module, seen = []) => {
  if (seen.includes(module)) return seen;
  seen.push(module);
  if (module.startsWith('vendor/')) return seen;
  const code = (await read(`assets/${module}`)).replace(/\/\*\*.*?\*\//gs, '');
  for (const name of all(code, /(?:from|import) '(\.[^']+)'/g)) await needed(normalize(join(dirname(module), name)), seen);
  return seen;
};

for (const name of pages) {
  const page = await read(name);
  const [entry = ''] = all(page, /<script type="module" src="\/assets\/{{build}}\/([^"]+)"/g);

  test(`${name} loads all its modules at once`, async () => {
    const preloaded = all(page, /rel="modulepreload" href="\/assets\/{{build}}\/([^"]+)"/g);
    assert.deepEqual(preloaded.toSorted(), (await needed(entry)).toSorted());
  });

  test(`${name} stays within ${mostScript(name)} bytes of script, and far below it on the wire`, async () => {
    const own = (await needed(entry)).filter(module => !module.startsWith('vendor/'));
    const scripts = await Promise.all(own.map(module => read(`assets/${module}`)));
    assert.ok(Buffer.byteLength(scripts.join('')) <= mostScript(name), `${Buffer.byteLength(scripts.join(''))}`);
    assert.ok(scripts.reduce((sum, script) => sum + gzipSync(script).length, 0) <= mostScript(name) / 2);
  });

  test(`${name} has words in every language, and no inline style or script`, () => {
    const keys = all(page, /data-text="([^"]+)"/g);
    assert.deepEqual(keys.filter(key => !(key in known)), []);
    for (const [, key = '', words] of page.matchAll(/data-text="([^"]+)">([^<]*)</g)) assert.equal(words, known[key]);
    assert.doesNotMatch(page, / style="| on\w+="|<style|<script>/);
  });

  test(`${name} names only files that exist`, () => {
    const named = all(page, /(?:href|src)="(\/[^"]*\.\w+)"/g).filter(path => path !== '/openapi.json' && !path.includes('/vendor/'));
    assert.deepEqual(named.filter(path => !files.includes(path.replace(ASSETS, '/assets/').slice(1))), []);
  });
}

test('all pages share one head and one foot', async () => {
  const shared = await Promise.all(pages.map(async name => {
    const page = await read(name);
    return page.slice(page.indexOf('<header'), page.indexOf('</header>')) + page.slice(page.indexOf('<noscript>'));
  }));
  assert.equal(new Set(shared).size, 1);
});

test('every sentence that a module asks for is there', async () => {
  const scripts = files.filter(name => name.startsWith('assets/') && name.endsWith('.js'));
  const keys = (await Promise.all(scripts.map(read)))
    .flatMap(code => [...all(code, /\bt\('([a-z][\w.-]*\.[\w.-]+)'/g), ...all(code, /\b(?:words|hint|go): '([^']+)'/g)]);
  assert.ok(keys.length > 50);
  assert.deepEqual(keys.filter(key => !(key in known)), []);
});

test('every pattern of a field is one for browsers, which read it in the v mode', async () => {
  const scripts = files.filter(name => name.startsWith('assets/') && name.endsWith('.js'));
  const patterns = (await Promise.all(scripts.map(read))).flatMap(code => all(code, /\bpattern: '([^']+)'/g));
  assert.ok(patterns.length >= 3);
  for (const pattern of patterns) assert.doesNotThrow(() => new RegExp(pattern.replaceAll('\\\\', '\\'), 'v'), pattern);
});

test('what the page for times without a network needs is kept', async () => {
  const worker = await read('sw.js');
  const kept = [...all(worker, /'([\w/-]+)'/g)].map(name => name.split('/').at(-1));
  const missing = (await needed('shared/plain.js')).filter(module => !kept.includes(module.split('/').at(-1)?.replace('.js', '')));
  assert.deepEqual(missing, []);
});
