import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { CODE, PASSWORD } from '../stub/accounts.js';
import { executablePath, open, signIn, troubles } from './browser.js';

const needsBrowser = { skip: !executablePath && 'no browser here' };

/** @type {Awaited<ReturnType<typeof open>>} */
let world;
before(async () => { if (executablePath) world = await open(); });
after(() => world?.close());

test('Ada signs in with the keyboard alone, by a code and then by a recovery code', needsBrowser, async () => {
  const page = await world.page({});
  const told = troubles(page);
  await page.goto('/sign-in/');
  await page.getByLabel('E-mail address').focus();
  await page.keyboard.type('ada@example.ch');
  await page.keyboard.press('Tab');
  await page.keyboard.type(PASSWORD);
  await page.keyboard.press('Enter');
  await page.getByLabel('Six-digit code').waitFor();
  await page.keyboard.type('111111');
  await page.keyboard.press('Enter');
  await page.getByText('This code is not right').waitFor();
  await page.getByRole('button', { name: 'Use a recovery code instead' }).click();
  assert.equal(await page.locator(':focus').inputValue(), '');
  await page.keyboard.type('abcd efgh jklm npqr');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'My account' }).waitFor();
  assert.deepEqual(told, []);
  await page.context().close();
});

test('who takes too long for the second step begins again', needsBrowser, async () => {
  const page = await world.page({});
  await page.goto('/sign-in/?then=/legal/');
  await page.getByLabel('E-mail address').fill('ada@example.ch');
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.getByLabel('Six-digit code').fill('000000');
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'Sign in again' }).click();
  await page.getByLabel('E-mail address').waitFor();
  assert.equal(new URL(page.url()).searchParams.get('then'), '/legal/');
  await page.context().close();
});

test('a sign-in leads on to where somebody was going, and never to another site', needsBrowser, async () => {
  const page = await world.page({});
  await signIn(page, 'ben@example.ch', '/sign-in/?then=%2Flegal%2F');
  await page.waitForURL('**/legal/**');
  for (const then of ['//evil.example/', '/%09/evil.example', 'https://evil.example/', '/\\evil.example']) {
    await signIn(page, 'ben@example.ch', `/sign-in/?then=${encodeURIComponent(then)}`);
    await page.waitForURL(url => url.pathname !== '/sign-in/');
    assert.equal(new URL(page.url()).host, new URL(world.address).host);
  }
  await page.context().close();
});

test('after a quarter of an hour the account still opens; after a week it asks, and comes back', needsBrowser, async () => {
  const page = await world.page({});
  await signIn(page, 'ben@example.ch');
  await page.locator('.devices').waitFor();
  await world.steer('accounts', 'quarter');
  await page.reload();
  await page.locator('.devices').waitFor();
  await world.steer('accounts', 'week');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('heading', { name: 'Sign in' }).waitFor();
  assert.equal(new URL(page.url()).searchParams.get('then'), '/account/');
  await signIn(page, 'ben@example.ch', page.url());
  await page.locator('.devices').waitFor();
  await page.context().close();
});

test('guests’ calls carry no cookies, also when somebody is signed in', needsBrowser, async () => {
  const page = await world.page({});
  await signIn(page, 'ben@example.ch');
  await page.locator('.devices').waitFor();
  const asked = page.waitForRequest('**/api/practitioners?**');
  await page.goto('/');
  assert.equal((await (await asked).allHeaders()).cookie, undefined);
  await page.context().close();
});

test('the header knows who is signed in, and tells it in no frame', needsBrowser, async () => {
  const page = await world.page({});
  await page.goto('/');
  await page.locator('header').getByRole('link', { name: 'Sign in' }).waitFor();
  await signIn(page, 'ben@example.ch');
  await page.locator('header').getByRole('link', { name: 'My account' }).waitFor();
  await page.goto('/?embed=all');
  await page.locator('.result').first().waitFor();
  assert.equal(await page.locator('.me').count(), 0);
  await page.goto('/account/');
  await page.getByRole('button', { name: 'Sign out', exact: true }).click();
  await page.locator('header').getByRole('link', { name: 'Sign in' }).waitFor();
  await page.context().close();
});

test('something dangerous asks once more who is there, and is then done', needsBrowser, async () => {
  const page = await world.page({});
  await signIn(page, 'ben@example.ch');
  await page.getByRole('button', { name: 'Change the address' }).click();
  await world.steer('accounts', 'proofs');
  await page.keyboard.type('rochat@example.ch');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Is it you?' });
  await dialog.waitFor();
  await page.keyboard.press('Escape');
  await page.getByText('Please confirm first that it is you.').waitFor();
  await page.getByRole('button', { name: 'Send me the link' }).click();
  await dialog.waitFor();
  await page.keyboard.type('wrong');
  await page.keyboard.press('Enter');
  await dialog.getByText('This is not your password.').waitFor();
  await dialog.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.keyboard.press('Enter');
  await page.getByText('A message is on its way to rochat@example.ch').waitFor();
  await page.context().close();
});

test('other devices are signed out, one or all', needsBrowser, async () => {
  const page = await world.page({});
  await signIn(page, 'ben@example.ch');
  await page.getByRole('button', { name: 'Sign out Safari · iPhone' }).click();
  await page.getByText('Signed out.').waitFor();
  assert.equal(await page.locator('.device').count(), 2);
  await page.getByRole('button', { name: 'Sign out all others' }).click();
  await page.getByText('You are signed in nowhere else.').waitFor();
  await page.context().close();
});

test('Noor must set up a second factor first, and goes on only with her recovery codes kept', needsBrowser, async () => {
  const page = await world.page({});
  const told = troubles(page);
  await signIn(page, 'noor@example.ch', '/sign-in/?then=/legal/');
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.waitForFunction(() => (/** @type {HTMLImageElement | null} */ (document.querySelector('img.qr'))?.naturalWidth ?? 0) > 0);
  assert.match(await page.getByRole('link', { name: 'Open it in the app' }).getAttribute('href') ?? '', /^otpauth:/);
  await page.getByLabel('Six-digit code').fill(CODE);
  await page.keyboard.press('Enter');
  await page.locator('.codes li').first().waitFor();
  assert.equal(await page.locator('.codes li').count(), 10);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download' }).click();
  assert.equal((await download).suggestedFilename(), 'cryptocare-codes.txt');
  await page.getByRole('button', { name: 'Finish' }).click();
  await page.getByText('Keep the codes first').waitFor();
  await page.getByLabel('I have kept these codes').check();
  await page.getByRole('button', { name: 'Finish' }).click();
  await page.waitForURL('**/legal/**');
  assert.deepEqual(told, []);
  await page.context().close();
});

test('a new password is counted, shown and refused at its field; then the account is open', needsBrowser, async () => {
  const page = await world.page({});
  await page.goto('/account/open/#fresh');
  const field = page.getByLabel('New password');
  await page.getByLabel('I accept the').check();
  await field.fill('passwordpassword');
  await page.getByText('16 characters: that is long enough.').first().waitFor();
  await page.getByRole('button', { name: 'Show the password' }).click();
  assert.equal(await field.getAttribute('type'), 'text');
  await page.getByRole('button', { name: 'Open my account' }).click();
  await page.getByText('This password is too easy to guess').waitFor();
  assert.equal(await field.getAttribute('type'), 'password');
  assert.equal(await page.locator(':focus').getAttribute('aria-invalid'), 'true');
  await field.fill(PASSWORD);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'My account' }).waitFor();
  await page.context().close();
});

test('a new password does not do without the second factor', needsBrowser, async () => {
  const page = await world.page({});
  await page.goto('/account/password/#ada');
  await page.getByLabel('New password').fill(PASSWORD);
  await page.keyboard.press('Enter');
  await page.getByLabel('Six-digit code').fill(CODE);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'My account' }).waitFor();
  await page.context().close();
});

test('an old link asks for a new one, which is promised alike whatever the address', needsBrowser, async () => {
  const page = await world.page({});
  await page.goto('/account/password/#old');
  await page.getByLabel('New password').fill(PASSWORD);
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'Ask for a new link' }).click();
  await page.getByLabel('E-mail address').fill('nobody@example.ch');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Look into your mailbox' }).waitFor();
  assert.equal(await page.locator(':focus').innerText(), 'Look into your mailbox');
  await page.getByRole('button', { name: 'Mend the address or try again' }).click();
  assert.equal(await page.locator(':focus').inputValue(), 'nobody@example.ch');
  await page.context().close();
});

test('opening the link of a new address changes nothing before the button is pressed', needsBrowser, async () => {
  const page = await world.page({});
  /** @type {string[]} */
  const asked = [];
  page.on('request', request => { if (request.url().includes('/api/')) asked.push(request.method()); });
  await page.goto('/account/email/#fresh');
  await page.getByRole('button', { name: 'Confirm this address' }).waitFor();
  assert.deepEqual(asked, []);
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'Confirm this address' }).press('Enter');
  await page.getByRole('heading', { name: 'Address confirmed' }).waitFor();
  assert.deepEqual(asked, ['POST']);
  await page.context().close();
});
