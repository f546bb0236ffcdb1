import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { CODE, PASSWORD } from '../stub/accounts.js';
import { executablePath, findings, open, overflow, signIn, troubles } from './browser.js';

/** @import { Page } from 'playwright-core' */

const needsBrowser = { skip: !executablePath && 'no browser here' };
const VIEWS = [
  { width: 360, colorScheme: /** @type {const} */ ('dark'), locale: 'fr-CH' },
  { width: 768, colorScheme: /** @type {const} */ ('light'), locale: 'en-CH' },
  { width: 1440, colorScheme: /** @type {const} */ ('dark'), locale: 'en-CH' },
];
const EMPTY = '/practice/?id=0192f000-0000-7000-8000-00000000c003';
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

/** With a code. @param {Page} page @param {string} email */
const asOne = async (page, email) => {
  await signIn(page, email);
  await page.locator('#second-code').fill(CODE);
  await page.locator('#second .primary').click();
  await page.locator('.devices').waitFor();
};

for (const { width, ...view } of VIEWS) {
  test(`practices are looked after at ${width} px, ${view.colorScheme}, ${view.locale}`, needsBrowser, async () => {
    const page = await world.page({ viewport: { width, height: 800 }, reducedMotion: 'reduce', ...view });
    await asOne(page, 'greta@example.ch');
    await page.goto('/admin/practices/');
    await page.locator('.people .card').nth(2).waitFor();
    await holds(page, 'practices');
    await page.locator('#found .primary').click();
    await holds(page, 'a practice not filled in');
    await page.locator('#found-name').fill('Praxis am See');
    await page.locator('#found-city').fill('Thun');
    await page.locator('#found .primary').click();
    await page.locator('.notice.success').waitFor();
    await holds(page, 'a practice founded');
    await page.goto(EMPTY);
    await page.locator('#invite').waitFor();
    await holds(page, 'a practice without anybody');
    await page.context().clearCookies();
    await asOne(page, 'ada@example.ch');
    await holds(page, 'account of a member');
    await page.goto('/practice/');
    await page.locator('#invite').waitFor();
    await holds(page, 'a practice as its manager');
    await page.locator('.device .danger').nth(1).click();
    await holds(page, 'removing a member');
    await page.keyboard.press('Escape');
    await page.locator('#invitations-title ~ .devices .danger').first().click();
    await page.locator('#invitations-title ~ .notice').waitFor();
    await page.locator('#invite .primary').click();
    await holds(page, 'an invitation withdrawn and another not filled in');
    await page.context().clearCookies();
    await asOne(page, 'sami@example.ch');
    await page.goto('/practice/');
    await page.locator('.device').nth(2).waitFor();
    await holds(page, 'a practice as a member');
    await page.goto('/practice/?id=0192f000-0000-7000-8000-00000000c009');
    await page.locator('.notice.danger').waitFor();
    await holds(page, 'no such practice');
    await page.context().close();
  });

  test(`an invitation is followed at ${width} px, ${view.colorScheme}, ${view.locale}`, needsBrowser, async () => {
    const page = await world.page({ viewport: { width, height: 800 }, reducedMotion: 'reduce', ...view });
    /** @param {string} path */
    const see = async path => {
      await page.goto('about:blank');
      await page.goto(path);
      await page.locator('.joining .actions, .joining .notice').first().waitFor();
    };
    await see('/join/');
    await holds(page, 'join without a secret');
    await see('/join/#old');
    await holds(page, 'join by an old link');
    await see('/join/#boss-new');
    await page.locator('#choose .primary').click();
    await holds(page, 'join and open an account');
    await see('/join/#known');
    await holds(page, 'join and sign in');
    await asOne(page, 'sami@example.ch');
    await see('/join/#known');
    await holds(page, 'join as somebody else');
    await page.context().clearCookies();
    await signIn(page, 'ben@example.ch');
    await page.locator('.devices').waitFor();
    await see('/join/#known');
    await holds(page, 'join with one press');
    await see('/join/#known-elsewhere');
    await page.locator('.joining .primary').click();
    await page.locator('.notice.danger').waitFor();
    await holds(page, 'staff elsewhere');
    await page.context().close();
  });
}

test('Greta founds a practice and is led to invite its manager', needsBrowser, async () => {
  const page = await world.page({});
  const told = troubles(page);
  await asOne(page, 'greta@example.ch');
  await page.getByRole('link', { name: 'Practices' }).click();
  await page.getByLabel('Name of the practice').fill('Praxis am See');
  await page.getByLabel('City').fill('Thun');
  await page.keyboard.press('Enter');
  await page.getByText('Praxis am See is founded').waitFor();
  assert.equal(await page.getByLabel('Name of the practice').inputValue(), '');
  await page.getByLabel('Show', { exact: true }).selectOption('true');
  await page.getByRole('link', { name: 'Cabinet du Rhône' }).waitFor({ state: 'detached' });
  await page.getByRole('link', { name: 'Invite its manager' }).click();
  await page.getByRole('heading', { name: 'Praxis am See' }).waitFor();
  await page.getByText('Nobody looks after this practice').waitFor();
  assert.ok(await page.getByLabel('Looks after the practice').isChecked());
  assert.deepEqual(told, []);
  await page.context().close();
});

test('Ada invites, withdraws, thinks again, and removes Sami with the keyboard alone', needsBrowser, async () => {
  const page = await world.page({});
  await asOne(page, 'ada@example.ch');
  await world.steer('accounts', 'proofs');
  await page.getByRole('link', { name: 'My practice' }).click();
  await page.getByLabel('Name', { exact: true }).fill('Zoe Martin');
  await page.getByLabel('E-mail address', { exact: true }).fill('zoe@example.ch');
  await page.getByLabel('As', { exact: true }).selectOption('STAFF');
  await page.getByRole('button', { name: 'Send the invitation', exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.getByLabel('Six-digit code').fill(CODE);
  await page.keyboard.press('Enter');
  await page.getByText('The mail is on its way.').waitFor();
  assert.ok(!await page.getByLabel('Looks after the practice').isChecked());
  await page.getByRole('button', { name: 'Withdraw the invitation of Zoe Martin' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('The invitation of Zoe Martin is withdrawn.').waitFor();
  assert.equal(await page.locator('.device-name', { hasText: 'Zoe Martin' }).count(), 0);
  assert.equal(await page.locator(':focus').textContent(), 'Open invitations');
  await page.getByRole('button', { name: 'Invite again' }).click();
  await page.locator('.device-name', { hasText: 'Zoe Martin' }).waitFor();

  await page.getByRole('button', { name: 'Remove Sami Weber from the practice' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Remove Sami Weber from the practice?' }).waitFor();
  await page.getByRole('button', { name: 'Leave it' }).click();
  assert.equal(await page.locator('.device-name', { hasText: 'Sami Weber' }).count(), 1);
  await page.getByRole('button', { name: 'Remove Sami Weber from the practice' }).click();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByText('Done. We tell them by mail.').waitFor();
  assert.equal(await page.locator('.device-name', { hasText: 'Sami Weber' }).count(), 0);
  assert.equal(await page.locator(':focus').textContent(), 'Members');
  await page.context().close();
});

test('the only manager cannot go before somebody else manages', needsBrowser, async () => {
  const page = await world.page({});
  await asOne(page, 'ada@example.ch');
  await page.goto('/practice/');
  await page.getByRole('button', { name: 'End my membership' }).click();
  await page.locator('dialog[open] .danger-solid').click();
  await page.getByText('Nobody else manages this practice.').waitFor();
  await page.getByRole('button', { name: 'Make manager: Sami Weber' }).click();
  await page.locator('dialog[open] .primary').click();
  await page.getByText('Done. It counts at once.').waitFor();
  await page.getByRole('button', { name: 'End my membership' }).click();
  await page.locator('dialog[open] .danger-solid').click();
  await page.waitForURL('**/account/**');
  await page.context().close();
});

test('Ben is asked to sign in, comes back to his invitation, and accepts it', needsBrowser, async () => {
  const page = await world.page({});
  const told = troubles(page);
  await page.goto('/join/#known');
  await page.getByText('Invited by Dr Ada Meier').waitFor();
  await page.getByRole('button', { name: 'Sign in and come back' }).click();
  await page.waitForURL('**/sign-in/**');
  assert.ok(!page.url().includes('known'), 'the secret is not carried in an address');
  await page.locator('#sign-in-email').fill('ben@example.ch');
  await page.locator('#sign-in-password').fill(PASSWORD);
  await page.locator('#sign-in .primary').click();
  await page.getByRole('button', { name: 'Accept the invitation' }).click();
  await page.waitForURL('**/account/second-factor/**');
  assert.deepEqual(told, []);
  await page.context().close();
});

test('who is signed in with another address is told so, and goes on once signed out', needsBrowser, async () => {
  const page = await world.page({});
  await asOne(page, 'sami@example.ch');
  await page.goto('/join/#new');
  await page.getByText('You are signed in as sami@example.ch').waitFor();
  assert.equal(await page.getByRole('button', { name: 'Accept the invitation' }).count(), 0);
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByLabel('New password', { exact: true }).fill('cheval agrafe batterie lune');
  await page.locator('#agree').check();
  await page.getByRole('button', { name: 'Open the account and accept' }).click();
  await page.waitForURL(/\/(practice|account\/second-factor)\//);
  await page.context().close();
});
