import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { executablePath, findings, open, overflow } from './browser.js';
import { COURSES } from '../stub/courses.js';

/** @import { Page } from 'playwright-core' */

const VIEWS = [
  { width: 320, colorScheme: /** @type {const} */ ('light'), locale: 'fr-CH' },
  { width: 360, colorScheme: /** @type {const} */ ('dark'), locale: 'en-CH' },
  { width: 768, colorScheme: /** @type {const} */ ('dark'), locale: 'fr-CH' },
  { width: 1440, colorScheme: /** @type {const} */ ('light'), locale: 'en-CH' },
];
const needsBrowser = { skip: !executablePath && 'no browser here' };

/** @type {Awaited<ReturnType<typeof open>>} */
let world;
before(async () => { if (executablePath) world = await open(); });
after(() => world?.close());

for (const { width, ...view } of VIEWS)
  test(`the catalogue is accessible and fits: ${width} px, ${view.colorScheme}, ${view.locale}`, needsBrowser, async () => {
    const page = await world.page({ viewport: { width, height: 800 }, reducedMotion: 'reduce', ...view });
    await page.goto('/learn/');
    await page.locator('.result').first().waitFor();
    await holds(page, 'courses');
    await page.goto(`/learn/course/?id=${COURSES[1]?.id}`);
    await page.locator('.chapters').waitFor();
    await holds(page, 'course');
    for (const [path, what] of [['/learn/?q=broken', '.notice.danger'], ['/learn/?q=unicorns', '.notice'], ['/learn/course/?id=none', '.notice.danger']]) {
      await page.goto(path ?? '');
      await page.locator(what ?? '').waitFor();
      await holds(page, path ?? '');
    }
    await page.context().close();
  });

test('a course is found and opened with the keyboard alone', needsBrowser, async () => {
  const page = await world.page({});
  await page.goto('/');
  await page.getByRole('link', { name: 'Are you a health professional?' }).focus();
  await page.keyboard.press('Enter');
  await page.getByLabel('Topic or word').focus();
  await page.keyboard.type('first aid');
  await page.keyboard.press('Enter');
  await page.locator('.results[aria-busy=false] .result').waitFor();
  assert.equal(await page.locator('.results [role=status]').innerText(), '1 course shown');
  await page.locator('.result a').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'First aid: a refresher' }).waitFor();
  assert.match(await page.locator('.course-terms').innerText(), /4\.5 points\s+Price\s+90.000 sats/);
  await page.getByRole('link', { name: 'Hand hygiene: the five moments' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Hand hygiene' }).waitFor();
  await page.context().close();
});

test('wishes stay in the address, and more courses follow with the focus on the first of them', needsBrowser, async () => {
  const page = await world.page({});
  await page.goto('/learn/');
  await page.getByRole('button', { name: 'Show more courses' }).click();
  await page.locator('.result h3 a:focus', { hasText: 'Antimicrobial' }).waitFor();
  await page.getByLabel('Only courses that are free').check();
  await page.locator('.results[aria-busy=false] .result').first().waitFor();
  assert.match(page.url(), /free=true/);
  await page.reload();
  await page.locator('.result').first().waitFor();
  assert.ok(await page.getByLabel('Only courses that are free').isChecked());
  assert.deepEqual(await page.locator('.result h3').allInnerTexts(), ['Hand hygiene: the five moments', 'Antimicrobial stewardship in nursing homes', 'Safe injections']);
  await page.getByLabel('Form').selectOption('WEBINAR');
  await page.getByRole('button', { name: 'Clear everything' }).click();
  await page.locator('.results[aria-busy=false] .result').first().waitFor();
  assert.doesNotMatch(page.url(), /free|kind/);
  await page.context().close();
});

test('whoever changes the language reads the course in it', needsBrowser, async () => {
  const page = await world.page({});
  await page.goto(`/learn/course/?id=${COURSES[0]?.id}`);
  await page.getByText('done at 95 %').waitFor();
  await page.getByRole('button', { name: 'FR' }).click();
  await page.getByRole('heading', { name: 'Hygiène des mains' }).waitFor();
  assert.match(await page.locator('.course-terms').innerText(), /1 point\s+Prix\s+Gratuit/);
  await page.context().close();
});

/** @param {Page} page @param {string} where */
const holds = async (page, where) => {
  assert.deepEqual(await findings(page), [], where);
  assert.ok(await overflow(page) <= 0, `${where} is wider than its window`);
};
