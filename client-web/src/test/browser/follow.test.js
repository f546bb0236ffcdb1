import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { executablePath, findings, open, overflow, signIn, troubles } from './browser.js';
import { COURSES } from '../stub/courses.js';

/** @import { Page } from 'playwright-core' */

const VIEWS = [
  { width: 320, colorScheme: /** @type {const} */ ('light'), locale: 'fr-CH' },
  { width: 360, colorScheme: /** @type {const} */ ('dark'), locale: 'en-CH' },
  { width: 768, colorScheme: /** @type {const} */ ('dark'), locale: 'fr-CH' },
  { width: 1440, colorScheme: /** @type {const} */ ('light'), locale: 'en-CH' },
];
const needsBrowser = { skip: !executablePath && 'no browser here' };
const [HANDS, PAID, , LATER, , SHEET] = COURSES.map(({ id }) => id);
const FOLLOW = '.enrolling .primary:not([aria-disabled=true])';

/** @type {Awaited<ReturnType<typeof open>>} */
let world;
before(async () => { if (executablePath) world = await open(); });
after(() => world?.close());

for (const { width, ...view } of VIEWS)
  test(`following a course is accessible and fits: ${width} px, ${view.colorScheme}, ${view.locale}`, needsBrowser, async () => {
    const page = await world.page({ viewport: { width, height: 800 }, reducedMotion: 'reduce', ...view });
    const told = troubles(page);
    await signIn(page, 'ben@example.ch');
    await page.locator('.account-head').waitFor();
    await page.goto('/account/courses/');
    await page.locator('.notice').waitFor();
    await holds(page, 'no courses yet');
    await page.goto(`/learn/course/?id=${LATER}`);
    await page.locator(FOLLOW).click();
    await page.locator('.enrolling .notice').waitFor();
    await holds(page, 'something comes before');
    await page.goto(`/learn/course/?id=${PAID}`);
    await page.locator('.enrolling .hint').waitFor();
    await holds(page, 'a course with a price');
    await begin(page);
    await holds(page, 'the film');
    await page.locator('.contents summary').evaluate(summary => { summary.parentElement?.setAttribute('open', ''); });
    await page.locator('.steps a').last().click();
    await page.locator('.reading').waitFor();
    await holds(page, 'a text');
    await page.locator('.ending .primary').click();
    await page.locator('course-player').waitFor();
    await page.goto('/account/courses/');
    await page.locator('.my-course progress').waitFor();
    await holds(page, 'a course that is under way');
    await page.goto(`/learn/course/?id=${SHEET}`);
    await page.locator(FOLLOW).click();
    await page.locator('.files').waitFor();
    await holds(page, 'a document');
    assert.deepEqual(told, []);
    await page.context().close();
  });

test('a guest who wants to follow a course signs in and comes back to it', needsBrowser, async () => {
  const page = await world.page({});
  await page.goto(`/learn/course/?id=${HANDS}`);
  await page.getByRole('link', { name: 'Sign in and follow this course' }).click();
  await signInHere(page);
  await page.getByRole('button', { name: 'Follow this course' }).click();
  await page.getByRole('heading', { level: 2, name: 'The five moments' }).waitFor();
  await page.goto(`/learn/course/?id=${HANDS}`);
  await page.getByRole('link', { name: 'Go on with this course' }).click();
  await page.waitForURL('**/learn/follow/**');
  await page.context().close();
});

for (const [how, itself] of /** @type {const} */ ([['by the browser', true], ['by the library, where the browser cannot', false]])) {
  test(`the film is played ${how}, and the course completed`, needsBrowser, async () => {
    const page = await world.page({});
    const told = troubles(page);
    if (!itself) await page.addInitScript(() => { HTMLMediaElement.prototype.canPlayType = () => /** @type {const} */ (''); });
    await signIn(page, 'ben@example.ch');
    await page.locator('.account-head').waitFor();
    await begin(page);
    assert.match(await page.locator('video').evaluate(video => /** @type {HTMLVideoElement} */ (video).src), itself ? /^http/ : /^blob/);
    await page.getByLabel('Speed').selectOption('2');
    await page.getByRole('button', { name: 'Play' }).click();
    await page.getByText('You have seen all of it').waitFor({ timeout: 60_000 });
    await page.getByText('1 of 2 chapters done').waitFor();
    await page.getByRole('link', { name: /Next: Rubbing/ }).click();
    await page.getByRole('button', { name: 'I have read this' }).click();
    await page.getByRole('heading', { name: 'You have completed this course' }).waitFor();
    assert.ok(await page.locator('#completed').evaluate(panel => panel === document.activeElement));
    const kept = await page.evaluate(async () => {
      const names = await caches.keys();
      const requests = await Promise.all(names.map(async name => (await caches.open(name)).keys()));
      return requests.flat().map(({ url }) => new URL(url).pathname).filter(path => path.startsWith('/api/'));
    });
    assert.deepEqual(kept, [], 'nothing of the film stays in the browser');
    assert.deepEqual(told, []);
    await page.context().close();
  });
}

for (const itself of [true, false])
  test(`a film goes on when the session was renewed meanwhile: ${itself ? 'by the browser' : 'by the library'}`, needsBrowser, async () => {
    const page = await world.page({});
    if (!itself) await page.addInitScript(() => { HTMLMediaElement.prototype.canPlayType = () => /** @type {const} */ (''); });
    await page.route('**/media?file=part-04.m4s', async route => {
      await world.steer('accounts', 'hour');
      await page.unroute('**/media?file=part-04.m4s');
      await route.fallback();
    });
    await signIn(page, 'ben@example.ch');
    await page.locator('.account-head').waitFor();
    await begin(page);
    await page.getByLabel('Speed').selectOption('2');
    await page.getByRole('button', { name: 'Play' }).click();
    await page.getByText('You have seen all of it').waitFor({ timeout: 60_000 });
    await page.context().close();
  });

test('a document is opened in the language of the page, and the chapter done when it is read', needsBrowser, async () => {
  const page = await world.page({});
  await signIn(page, 'ben@example.ch');
  await page.locator('.account-head').waitFor();
  await page.goto(`/learn/course/?id=${SHEET}`);
  await page.locator(FOLLOW).click();
  await page.locator('.files').waitFor();
  const [first, second] = await page.getByRole('link', { name: /opens in a new tab/ }).all();
  assert.match(await first?.getAttribute('href') ?? '', /^\/api\/documents\/.*d2$/);
  assert.match(await second?.textContent() ?? '', /Les cinq moments/);
  await page.getByText('English · 1 page · 49 kB').waitFor();
  await page.getByRole('button', { name: 'I have read this' }).click();
  await page.getByRole('heading', { name: 'You have completed this course' }).waitFor();
  await page.context().close();
});

test('the player is moved with keys, and says what it keeps', needsBrowser, async () => {
  const page = await world.page({});
  await signIn(page, 'ben@example.ch');
  await page.locator('.account-head').waitFor();
  await begin(page);
  await page.locator('course-player').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.locator('.player-clock', { hasText: '0:10' }).waitFor();
  await page.keyboard.press('c');
  assert.equal(await page.getByLabel('Captions').inputValue(), 'EN');
  await page.keyboard.press('m');
  assert.equal(await page.getByRole('button', { name: 'Without sound' }).getAttribute('aria-pressed'), 'true');
  await page.keyboard.press('Space');
  await page.locator('.player-clock', { hasText: '0:12' }).waitFor();
  await page.keyboard.press('Space');
  await page.getByText(/Saved at \d\d:\d\d:\d\d/).waitFor();
  await page.getByRole('button', { name: /Watch 0:00/ }).waitFor();
  await page.reload();
  await page.getByText(/Goes on at 0:1\d, where you stopped/).waitFor();
  await page.getByRole('button', { name: 'From the beginning' }).click();
  await page.locator('.player-clock', { hasText: '0:01' }).waitFor();
  await page.context().close();
});

test('what was watched without a network is told when it is back', needsBrowser, async () => {
  const page = await world.page({});
  await signIn(page, 'ben@example.ch');
  await page.locator('.account-head').waitFor();
  await begin(page);
  let away = true;
  await page.route('**/played', route => (away ? route.abort() : route.fallback()));
  await page.getByRole('button', { name: 'Play' }).click();
  await page.locator('.player-clock', { hasText: '0:03' }).waitFor();
  await page.getByRole('button', { name: 'Pause' }).click();
  await page.getByText('is not saved yet').waitFor();
  away = false;
  await page.getByText(/Saved at/).waitFor();
  await page.getByText(/you have seen (9|1\d) %/).first().waitFor();
  assert.equal(await page.getByText('is not saved yet').count(), 0);
  await page.context().close();
});

test('a second player stops the first, which says so and can go on', needsBrowser, async () => {
  const page = await world.page({});
  await signIn(page, 'ben@example.ch');
  await page.locator('.account-head').waitFor();
  await begin(page);
  await page.getByRole('button', { name: 'Play' }).click();
  await page.locator('.player-clock', { hasText: '0:01' }).waitFor();
  const other = await page.context().newPage();
  await other.goto(`/learn/follow/?id=${HANDS}&chapter=1`);
  await ready(other);
  await page.getByRole('button', { name: 'Pause' }).click();
  await page.getByText('Another player was opened').waitFor();
  assert.deepEqual(await findings(page), []);
  await page.getByRole('button', { name: 'Watch here' }).click();
  await ready(page);
  await page.getByRole('button', { name: 'Play' }).click();
  await page.locator('.player-clock', { hasText: '0:03' }).waitFor();
  await page.context().close();
});

test('a page without a film tells of none', needsBrowser, async () => {
  const page = await world.page({});
  await signIn(page, 'ben@example.ch');
  await page.locator('.account-head').waitFor();
  await begin(page);
  await page.getByRole('link', { name: /Next: Rubbing/ }).click();
  await page.locator('.reading').waitFor();
  /** @type {string[]} */
  const told = [];
  page.on('request', request => { if (request.url().includes('/viewings/')) told.push(request.url()); });
  await page.evaluate(() => dispatchEvent(new Event('pagehide')));
  await page.getByRole('button', { name: 'I have read this' }).click();
  await page.getByRole('heading', { level: 2, name: 'The five moments' }).waitFor();
  assert.deepEqual(told.filter(url => url.includes('//played')), []);
  await page.context().close();
});

test('whoever does not follow a course begins on its page', needsBrowser, async () => {
  const page = await world.page({});
  await signIn(page, 'ben@example.ch');
  await page.locator('.account-head').waitFor();
  await page.goto(`/learn/follow/?id=${HANDS}`);
  await page.getByRole('link', { name: 'To the page of this course' }).click();
  await page.getByRole('heading', { level: 1, name: 'Hand hygiene' }).waitFor();
  await page.context().close();
});

/** Follows the course with the film. @param {Page} page */
const begin = async page => {
  await page.goto(`/learn/course/?id=${HANDS}`);
  await page.locator(FOLLOW).click();
  await page.waitForURL('**/learn/follow/**');
  await ready(page);
};

/** Until the film could be played. @param {Page} page */
const ready = async page => {
  await page.locator('course-player video').waitFor();
  await page.waitForFunction(() => (document.querySelector('video')?.readyState ?? 0) >= 2);
};

/** @param {Page} page */
const signInHere = page => signIn(page, 'ben@example.ch', page.url());

/** @param {Page} page @param {string} where */
const holds = async (page, where) => {
  assert.deepEqual(await findings(page), [], where);
  assert.ok(await overflow(page) <= 0, `${where} is wider than its window`);
};
