import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { authenticator, executablePath, open, signIn, troubles } from './browser.js';

const needsBrowser = { skip: !executablePath && 'no browser here' };

/** @type {Awaited<ReturnType<typeof open>>} */
let world;
before(async () => { if (executablePath) world = await open(); });
after(() => world?.close());

test('Noor makes a passkey for her second factor, and signs in with it alone from then on', needsBrowser, async () => {
  const page = await world.page({});
  const told = troubles(page);
  await page.addInitScript(() => { PublicKeyCredential.isConditionalMediationAvailable = async () => false; });
  const { agrees } = await authenticator(page);
  await signIn(page, 'noor@alone.example');
  await page.getByRole('button', { name: 'Add a passkey' }).click();
  await page.getByText('no passkey was shown').waitFor();
  await agrees(true);
  await page.getByRole('button', { name: 'Add a passkey' }).press('Enter');
  await page.getByLabel('I have kept these codes').check();
  await page.getByRole('button', { name: 'Finish' }).click();
  await page.getByText('You have 1 passkey.').waitFor();
  await page.getByRole('button', { name: 'Sign out', exact: true }).click();
  await page.locator('header').getByRole('link', { name: 'Sign in' }).waitFor();
  await page.goto('/sign-in/?then=/legal/');
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
  await page.waitForURL('**/legal/**');
  assert.deepEqual(told, []);
  await page.context().close();
});

test('a browser that offers passkeys where the address is filled in signs in by that alone', needsBrowser, async () => {
  const page = await world.page({});
  const { agrees } = await authenticator(page);
  await agrees(true);
  await signIn(page, 'noor@offered.example');
  await page.getByRole('button', { name: 'Add a passkey' }).click();
  await page.locator('.codes').waitFor();
  await page.goto('/sign-in/?then=/legal/');
  await page.waitForURL('**/legal/**');
  await page.context().close();
});

test('passkeys are named, proven by and removed; the page says each time what was done', needsBrowser, async () => {
  const page = await world.page({});
  const { agrees } = await authenticator(page);
  await agrees(true);
  await signIn(page, 'ben@passkeys.example');
  await page.locator('.devices').waitFor();
  await page.goto('/account/two-steps/');
  await page.getByRole('button', { name: 'Add a passkey' }).click();
  await page.getByLabel('I have kept these codes').check();
  await page.getByRole('button', { name: 'Finish' }).click();
  await page.getByRole('button', { name: 'Rename Chrome · Linux' }).click();
  assert.equal(await page.locator(':focus').inputValue(), 'Chrome · Linux');
  await page.locator(':focus').fill('My telephone');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Rename My telephone' }).waitFor();
  assert.match(await page.locator(':focus').getAttribute('aria-label') ?? '', /^Rename/);
  await agrees(false);
  await world.steer('accounts', 'proofs');
  await page.getByRole('button', { name: 'Remove My telephone' }).click();
  await page.getByRole('dialog', { name: 'Remove “My telephone”?' }).getByRole('button', { name: 'Remove' }).click();
  const dialog = page.getByRole('dialog', { name: 'Is it you?' });
  await dialog.getByRole('button', { name: 'Use a passkey' }).click();
  await dialog.getByText('no passkey was shown').waitFor();
  await agrees(true);
  await dialog.getByRole('button', { name: 'Use a passkey' }).click();
  await page.getByText('The passkey was removed.').waitFor();
  assert.equal(await page.locator(':focus').innerText(), 'Passkeys');
  await page.context().close();
});

test('where a browser has no passkeys, none are spoken of', needsBrowser, async () => {
  const page = await world.page({});
  await page.addInitScript(() => { delete (/** @type {any} */ (globalThis).PublicKeyCredential); });
  await page.goto('/sign-in/');
  await page.getByRole('button', { name: 'Sign in' }).waitFor();
  assert.equal(await page.getByText('passkey').count(), 0);
  await signIn(page, 'noor@without.example');
  await page.getByRole('button', { name: 'Begin' }).waitFor();
  assert.equal(await page.getByText('passkey').count(), 0);
  await page.context().close();
});
