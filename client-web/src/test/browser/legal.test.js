import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { CODE, PASSWORD } from '../stub/accounts.js';
import { executablePath, open, signIn } from './browser.js';

/** @import { Page } from 'playwright-core' */

const needsBrowser = { skip: !executablePath && 'no browser here' };

/** @type {Awaited<ReturnType<typeof open>>} */
let world;
before(async () => { if (executablePath) world = await open(); });
after(() => world?.close());

/** @param {Page} page */
const asGreta = async page => {
  await signIn(page, 'greta@example.ch');
  await page.getByLabel('Six-digit code').fill(CODE);
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'Register of processing' }).click();
  await page.locator('.activity').first().waitFor();
};

test('nobody opens an account without agreeing to the terms', needsBrowser, async () => {
  const page = await world.page({});
  await page.goto('/account/open/#fresh');
  await page.getByLabel('New password').fill(PASSWORD);
  await page.keyboard.press('Enter');
  await page.getByText('Read the terms, then tick this box.').waitFor();
  assert.equal(await page.getByRole('link', { name: 'terms of use', exact: true }).getAttribute('target'), '_blank');
  await page.getByLabel('I accept the').check();
  await page.getByRole('button', { name: 'Open my account' }).click();
  await page.getByRole('heading', { name: 'My account' }).waitFor();
  await page.context().close();
});

test('Cleo reads and accepts newer terms, and is not asked again', needsBrowser, async () => {
  const page = await world.page({});
  await signIn(page, 'cleo@example.ch');
  await page.getByRole('link', { name: 'Read and accept' }).click();
  await page.getByText('There is a newer one').first().waitFor();
  await page.getByRole('button', { name: 'I have read and accept' }).click();
  await page.getByText('Your choice is recorded').waitFor();
  assert.equal(await page.getByText('There is a newer one').count(), 0);
  await page.getByRole('button', { name: 'Allow' }).click();
  await page.getByRole('button', { name: 'Withdraw my consent' }).click();
  await page.getByText('Withdrawn on').waitFor();
  await page.goto('/account/');
  await page.getByRole('heading', { name: 'My account' }).waitFor();
  await page.locator('.devices').waitFor();
  assert.equal(await page.getByText('There are newer terms to read').count(), 0);
  await page.context().close();
});

test('an edit that came too late keeps both texts until Greta decides', needsBrowser, async () => {
  const page = await world.page({});
  await asGreta(page);
  await page.getByRole('button', { name: 'Appointments' }).click();
  await page.locator('#en-name').fill('Slow');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Somebody has changed this activity').waitFor();
  assert.equal(await page.locator('#en-name').inputValue(), 'Slow');
  await page.getByText('Eleven years').waitFor();
  assert.equal(await page.locator('.theirs').count(), 1);
  await page.locator('#en-retention').fill('Eleven years');
  await page.getByRole('button', { name: 'Save mine' }).click();
  await page.getByText('Earlier revisions are kept').waitFor();
  assert.match(await page.locator('.lead').innerText(), /Revision 3.*greta@example\.ch/);
  await page.getByRole('button', { name: 'Register of processing' }).click();
  await page.getByRole('button', { name: 'Slow' }).waitFor();
  await page.context().close();
});

test('leaving asks before it gives up what was typed, and the register is taken along with a proof', needsBrowser, async () => {
  const page = await world.page({});
  await asGreta(page);
  await page.getByRole('button', { name: 'Mails' }).click();
  await page.locator('#fr-data').fill('Autre chose');
  /** @type {string[]} */
  const asked = [];
  page.once('dialog', dialog => { asked.push(dialog.message()); dialog.dismiss(); });
  await page.getByRole('button', { name: 'Register of processing' }).click();
  assert.equal(await page.locator('#fr-data').inputValue(), 'Autre chose');
  page.once('dialog', dialog => dialog.accept());
  await page.getByRole('button', { name: 'Register of processing' }).click();
  await page.locator('.activity').first().waitFor();
  assert.deepEqual(asked, ['Your changes are not saved. Give them up?']);
  await world.steer('accounts', 'proofs');
  await page.getByRole('button', { name: /CSV.*English/ }).click();
  await page.getByLabel('Six-digit code').fill(CODE);
  const download = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  assert.equal((await download).suggestedFilename(), 'register-of-processing-en.csv');
  await page.context().close();
});

test('the legal pages name the operator and only the services in use', needsBrowser, async () => {
  const page = await world.page({});
  await page.goto('/legal/privacy/');
  const notice = page.locator('.legal:visible');
  await notice.getByText('Klinik Zäune AG').first().waitFor();
  assert.equal(await notice.getByText('Jitsi').isVisible(), true);
  assert.equal(await notice.getByText('Zoom Video').isVisible(), false);
  assert.equal(await page.locator('.legal:visible').getAttribute('lang'), 'en');
  await page.getByRole('button', { name: 'FR' }).click();
  await page.locator('.legal[lang="fr"]:visible').waitFor();
  assert.equal(await page.locator('.legal[lang="en"]').isVisible(), false);
  await page.context().close();
});
