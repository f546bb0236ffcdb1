import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { CODE } from '../stub/accounts.js';
import { executablePath, findings, open, overflow, signIn, troubles } from './browser.js';

/** @import { Page } from 'playwright-core' */

const needsBrowser = { skip: !executablePath && 'no browser here' };
const VIEWS = [
  { width: 360, colorScheme: /** @type {const} */ ('dark'), locale: 'fr-CH' },
  { width: 768, colorScheme: /** @type {const} */ ('light'), locale: 'en-CH' },
  { width: 1440, colorScheme: /** @type {const} */ ('dark'), locale: 'en-CH' },
];
const TINA = '/admin/person/?id=0192f000-0000-7000-8000-00000000b001';
const PICTURES = process.env.PICTURES;

/** @type {Awaited<ReturnType<typeof open>>} */
let world;
before(async () => { if (executablePath) world = await open(); });
after(() => world?.close());

/** @param {Page} page @param {string} what */
const holds = async (page, what) => {
  const { width } = page.viewportSize() ?? {};
  const look = await page.evaluate(() => `${document.documentElement.lang}-${matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'}`);
  if (PICTURES) await page.screenshot({ path: `${PICTURES}/${what.replaceAll(' ', '-')}-${width}-${look}.png`, fullPage: true });
  assert.deepEqual(await findings(page), [], what);
  assert.ok(await overflow(page) <= 0, `${what} is wider than its window`);
};

/** @param {Page} page */
const asGreta = async page => {
  await signIn(page, 'greta@example.ch');
  await page.locator('#second-code').fill(CODE);
  await page.locator('#second .primary').click();
  await page.locator('.devices').waitFor();
};

for (const { width, ...view } of VIEWS) {
  test(`people are looked after at ${width} px, ${view.colorScheme}, ${view.locale}`, needsBrowser, async () => {
    const page = await world.page({ viewport: { width, height: 800 }, reducedMotion: 'reduce', ...view });
    await asGreta(page);
    await holds(page, 'account of an administrator');
    await page.goto('/admin/people/');
    await page.locator('.people .card').nth(3).waitFor();
    await holds(page, 'people');
    await page.locator('.looking-after .device .danger').first().click();
    await holds(page, 'withdrawing');
    await page.keyboard.press('Escape');
    await page.locator('#seek-email').fill('nobody@example.ch');
    await page.locator('#seek .primary').click();
    await page.locator('section > div > .notice').waitFor();
    await page.locator('#invite .primary').click();
    await holds(page, 'nobody found and an invitation not filled in');
    await page.goto(TINA);
    await page.locator('#reason').waitFor();
    await holds(page, 'person');
    await page.locator('.role .danger').click();
    await holds(page, 'taking a role');
    await page.keyboard.press('Escape');
    await page.goto('/admin/person/?id=0192f000-0000-7000-8000-00000000b009');
    await page.locator('.notice.danger').waitFor();
    await holds(page, 'no such person');
    await page.context().close();
  });
}

test('Greta invites, sends again and withdraws', needsBrowser, async () => {
  const page = await world.page({});
  const told = troubles(page);
  await asGreta(page);
  await page.getByRole('link', { name: 'People' }).click();
  await page.getByLabel('Name', { exact: true }).fill('Zoe Martin');
  await page.getByLabel('E-mail address', { exact: true }).fill('zoe@example.ch');
  await page.getByLabel('Role', { exact: true }).last().selectOption('STAFF');
  await page.getByRole('button', { name: 'Send the invitation', exact: true }).click();
  await page.getByText('The mail is on its way.').waitFor();
  assert.equal(await page.getByLabel('Name', { exact: true }).inputValue(), '');
  await page.getByRole('button', { name: 'Send again: the invitation of Zoe Martin' }).click();
  await page.getByRole('button', { name: 'Withdraw the invitation of Zoe Martin' }).click();
  await page.getByRole('button', { name: 'Leave it' }).click();
  assert.equal(await page.locator('.device-name', { hasText: 'Zoe Martin' }).count(), 1);
  await page.getByRole('button', { name: 'Withdraw the invitation of Zoe Martin' }).click();
  await page.getByRole('button', { name: 'Withdraw', exact: true }).click();
  await page.getByText('The invitation is withdrawn.').waitFor();
  assert.equal(await page.locator('.device-name', { hasText: 'Zoe Martin' }).count(), 0);
  assert.deepEqual(told, []);
  await page.context().close();
});

test('Greta finds Tina by her address, gives her a role and resets her second step with the keyboard alone', needsBrowser, async () => {
  const page = await world.page({});
  await asGreta(page);
  await world.steer('accounts', 'proofs');
  await page.goto('/admin/people/');
  await page.getByLabel('Find by e-mail address').fill('tina@example.ch');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Show everybody' }).waitFor();
  await page.getByRole('link', { name: 'Tina Favre' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Tina Favre' }).waitFor();
  await page.getByRole('button', { name: 'Give the role Staff' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Give Tina Favre the role Staff of a practice?' }).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByLabel('Six-digit code').fill(CODE);
  await page.keyboard.press('Enter');
  await page.getByText('Done. We tell them by mail.').waitFor();
  await page.getByRole('button', { name: 'Take away the role Staff of a practice' }).waitFor();
  await page.getByLabel('What happened').selectOption('STOLEN');
  await page.getByRole('button', { name: 'Reset the second step' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByText('Done. They sign in with their password').waitFor();
  assert.equal(await page.locator(':focus').textContent(), 'Second step lost');
  assert.equal(await page.getByLabel('What happened').count(), 0);
  await page.context().close();
});

test('nobody is offered to take their own administration or to reset their own second step', needsBrowser, async () => {
  const page = await world.page({});
  await asGreta(page);
  await page.goto('/admin/person/?id=0192f000-0000-7000-8000-00000000a001');
  await page.getByText('This is your own account.').waitFor();
  assert.equal(await page.getByRole('button', { name: 'Take away the role Administrator' }).count(), 0);
  assert.equal(await page.getByRole('button', { name: 'Reset the second step' }).count(), 0);
  await page.context().close();
});

test('who is no administrator is told so', needsBrowser, async () => {
  const page = await world.page({});
  await signIn(page, 'ben@example.ch');
  await page.locator('.devices').waitFor();
  assert.equal(await page.getByRole('link', { name: 'People' }).count(), 0);
  await page.goto('/admin/people/');
  await page.getByText('You are not allowed to do this.').waitFor();
  await page.context().close();
});
