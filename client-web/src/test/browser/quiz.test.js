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
const COURSE = COURSES[4]?.id;
const NEXT = '.attempt-steps .primary';

/** @type {Awaited<ReturnType<typeof open>>} */
let world;
before(async () => { if (executablePath) world = await open(); });
after(() => world?.close());

for (const { width, ...view } of VIEWS)
  test(`a quiz is accessible and fits: ${width} px, ${view.colorScheme}, ${view.locale}`, needsBrowser, async () => {
    const page = await world.page({ viewport: { width, height: 800 }, reducedMotion: 'reduce', ...view });
    const told = troubles(page);
    await signIn(page, 'ben@example.ch');
    await page.locator('.account-head').waitFor();
    await follow(page);
    await holds(page, 'a quiz before its first attempt');
    await page.locator('.lesson .actions .primary').click();
    for (let n = 1; n <= 6; n++) {
      await page.locator(`.sheet li:nth-child(${n}) [aria-current]`).waitFor();
      await holds(page, `question ${n}`);
      await page.locator(NEXT).click();
    }
    await page.locator('.checks').waitFor();
    await holds(page, 'the look at all questions');
    await page.locator('.attempt .primary').click();
    await page.locator('.marked').first().waitFor();
    await holds(page, 'an attempt that was not enough');
    await page.locator('.quiz-result a.primary').click();
    await page.locator('.made').waitFor();
    await holds(page, 'a quiz after an attempt');
    await page.locator('.lesson .actions .primary').click();
    await answerAll(page);
    await page.locator('.quiz-result.passed').waitFor();
    await holds(page, 'an attempt that was passed');
    assert.deepEqual(told, []);
    await page.context().close();
  });

test('Ben passes a quiz with the keyboard alone, and has completed the course', needsBrowser, async () => {
  const page = await begun();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await heading(page, 'When is a new needle used?');
  for (const key of ['Tab', 'Space', 'Tab', 'Space', 'Tab']) await page.keyboard.press(key);
  await page.keyboard.press('Enter');
  await heading(page, 'The cap is put back on a used needle.');
  for (const key of ['Tab', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
  await heading(page, 'In which order?');
  await page.getByRole('button', { name: 'Move down: Inject' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('Inject: now number 2 of 3').waitFor();
  await page.keyboard.press('Enter');
  await page.getByText('Inject: now number 3 of 3').waitFor();
  await page.locator(NEXT).press('Enter');
  await heading(page, 'What goes where?');
  await page.getByLabel('Needle').selectOption({ label: 'Sharps container' });
  await page.getByLabel('Wrapping').selectOption({ label: 'Household waste' });
  await page.locator(NEXT).press('Enter');
  await heading(page, 'At which angle does one inject into a muscle?');
  await page.getByRole('textbox').focus();
  await page.keyboard.type('ninety');
  await page.getByText('This is not a number yet').waitFor();
  await page.getByRole('textbox').fill('90');
  await page.getByRole('textbox').press('Enter');
  await page.getByText('All questions are answered').waitFor();
  await page.getByRole('button', { name: 'Hand in' }).press('Enter');
  await page.getByRole('heading', { name: 'Passed', exact: true }).waitFor();
  await page.getByText('100 %').waitFor();
  await page.getByText('Reason: Both are taught.').waitFor();
  await page.getByRole('link', { name: 'Back to the course' }).last().click();
  await page.getByRole('heading', { name: 'You have completed this course' }).waitFor();
  await page.context().close();
});

test('answers given without a network outlast the page, and are handed in', needsBrowser, async () => {
  const page = await begun();
  let away = true;
  await page.route('**/api/attempts/*/answers', route => (away ? route.abort() : route.fallback()));
  await page.getByLabel('Clean one’s hands').check();
  await page.getByText('One answer is not saved yet').waitFor();
  await page.reload();
  await page.getByText('One answer is not saved yet').waitFor();
  assert.ok(await page.getByLabel('Clean one’s hands').isChecked());
  away = false;
  await page.getByText(/Saved at/).waitFor();
  await page.reload();
  await page.getByLabel('Clean one’s hands').waitFor();
  assert.ok(await page.getByLabel('Clean one’s hands').isChecked());
  assert.deepEqual(await page.evaluate(() => Object.keys(sessionStorage).filter(key => key.startsWith('answers.'))), []);
  await page.context().close();
});

test('an attempt goes on in another window, and an answer can be taken back', needsBrowser, async () => {
  const page = await begun();
  await page.getByLabel('Put on gloves').check();
  await page.getByText(/Saved at/).waitFor();
  const other = await page.context().newPage();
  await other.goto(page.url());
  await other.getByLabel('Put on gloves').waitFor();
  assert.ok(await other.getByLabel('Put on gloves').isChecked());
  await other.getByRole('button', { name: 'Take back my answer' }).click();
  await other.getByText(/Saved at/).waitFor();
  assert.equal(await other.getByLabel('Put on gloves').isChecked(), false);
  await page.context().close();
});

test('when the time is over, what was answered is handed in by itself', needsBrowser, async () => {
  await world.steer('quizzes', '4');
  const page = await begun();
  await world.steer('quizzes', '600');
  await page.getByText('Less than one minute is left.').waitFor();
  await page.getByLabel('Clean one’s hands').check();
  await page.getByRole('heading', { name: 'Not passed yet' }).waitFor();
  await page.getByText('1 of 7 points').waitFor();
  await page.getByText('What is right is shown when you have passed').waitFor();
  await page.context().close();
});

test('an attempt of somebody else does not open', needsBrowser, async () => {
  const page = await begun();
  const address = page.url();
  await page.context().close();
  const stranger = await world.page({});
  await signIn(stranger, 'ben@example.ch');
  await stranger.locator('.account-head').waitFor();
  await stranger.goto(address.replace(/attempt=[^&]+/, 'attempt=0192f000-0000-7000-8000-000000000999'));
  await stranger.locator('.notice').waitFor();
  assert.deepEqual(await findings(stranger), []);
  await stranger.context().close();
});

/** @param {Page} page */
const follow = async page => {
  await page.goto(`/learn/course/?id=${COURSE}`);
  await page.locator('.enrolling .primary:not([aria-disabled=true])').click();
  await page.waitForURL('**/learn/follow/**');
  await page.locator('.lesson .actions .primary').waitFor();
};

/** Ben, before the first question. */
const begun = async () => {
  const page = await world.page({});
  await signIn(page, 'ben@example.ch');
  await page.locator('.account-head').waitFor();
  await follow(page);
  await page.locator('.lesson .actions .primary').click();
  await heading(page, 'What comes first?');
  await page.locator('#question').focus();
  return page;
};

/** All of it right, in whatever language. @param {Page} page */
const answerAll = async page => {
  await page.locator('input[value=clean]').check();
  await page.locator(NEXT).click();
  await page.locator('input[value=each]').check();
  await page.locator('input[value=refill]').check();
  await page.locator(NEXT).click();
  await page.locator('input[value=false]').check();
  await page.locator(NEXT).click();
  await page.locator('#down-inject').click();
  await page.locator('#down-inject').click();
  await page.locator(NEXT).click();
  await page.locator('#match-needle').selectOption('sharps');
  await page.locator('#match-paper').selectOption('waste');
  await page.locator(NEXT).click();
  await page.locator('.number-answer input').fill('90');
  await page.locator(NEXT).click();
  await page.locator('.checks').waitFor();
  await page.locator('.attempt .primary').click();
};

/** @param {Page} page @param {string} name */
const heading = (page, name) => page.getByRole('heading', { level: 2, name }).waitFor();

/** @param {Page} page @param {string} where */
const holds = async (page, where) => {
  assert.deepEqual(await findings(page), [], where);
  assert.ok(await overflow(page) <= 0, `${where} is wider than its window`);
};
