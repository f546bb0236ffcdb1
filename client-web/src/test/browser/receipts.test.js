import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { book, executablePath, findings, open, overflow, signIn, troubles } from './browser.js';

/** @import { BrowserContextOptions, Page } from 'playwright-core' */

const needsBrowser = { skip: !executablePath && 'no browser here' };
const LIST = '/sign-in/?then=%2Faccount%2Fappointments%2F';
const PICTURES = process.env.PICTURES;

/** @type {Awaited<ReturnType<typeof open>>} */
let world;
before(async () => { if (executablePath) world = await open(); });
after(() => world?.close());

/** As Ben, who has paid for one appointment and not for another. @param {Page} page @returns {Promise<string>} the page of the one that was paid */
const booked = async page => {
  await book(page, 3);
  const id = await book(page, 1);
  await world.steer(id, 'paid');
  return `/appointment/?id=${id}${new URL(page.url()).hash}`;
};

/** What pressing the button saves. @param {Page} page @param {string} name */
const saved = async (page, name) => {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
};

test('whoever paid saves the receipt from the appointment’s page, and again when it was cancelled', needsBrowser, async () => {
  const page = await world.page({});
  const told = troubles(page);
  await page.goto(await booked(page));
  const receipt = await saved(page, 'Save the receipt');
  assert.match(receipt.name, /^receipt \d{4}-\d{2}-\d{2}\.pdf$/);
  assert.match(receipt.text, /^%PDF.*Ada Meier/);
  await page.getByRole('button', { name: 'Cancel', exact: true }).click();
  await page.getByRole('button', { name: 'Cancel the appointment' }).click();
  await page.getByText('The appointment is cancelled.').waitFor();
  assert.match((await saved(page, 'Save the receipt')).text, /^%PDF/);
  assert.deepEqual(told, []);
  await page.context().close();
});

test('before the payment there is no receipt to save', needsBrowser, async () => {
  const page = await world.page({});
  const id = await book(page, 2);
  await page.goto(`/appointment/?id=${id}${new URL(page.url()).hash}`);
  await page.getByRole('link', { name: 'Pay now' }).waitFor();
  assert.equal(await page.getByRole('button', { name: 'Save the receipt' }).count(), 0);
  await page.context().close();
});

test('the list of one’s appointments gives the receipts of those that were paid', needsBrowser, async () => {
  const page = await world.page({});
  await booked(page);
  await signIn(page, 'ben@example.ch', LIST);
  const paid = page.locator('.own-one', { hasText: 'Ada Meier' }).first();
  assert.equal(await page.locator('.own-one', { hasText: 'Hohenstein' }).first().getByRole('button').count(), 0);
  await paid.getByRole('button').focus();
  const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  assert.match(file.suggestedFilename(), /^receipt .*\.pdf$/);
  await page.route('**/receipt.pdf', route => route.fulfill({ status: 409, contentType: 'application/problem+json', body: '{"code":"not-paid"}' }));
  await paid.getByRole('button').click();
  await paid.getByText('Nothing was paid for this appointment, so there is no receipt.').waitFor();
  await paid.getByRole('link').click();
  await page.waitForURL('**/appointment/?id=*');
  await page.context().close();
});

/** @type {[number, BrowserContextOptions, string][]} */
const LOOKS = [
  [360, { locale: 'fr-CH', colorScheme: 'dark' }, 'fr-dark'],
  [768, { locale: 'en-CH', colorScheme: 'light' }, 'en-light'],
  [1440, { locale: 'fr-CH', colorScheme: 'light' }, 'fr-light'],
];

for (const [width, options, look] of LOOKS) {
  test(`receipts look right at ${width} px, ${look}`, needsBrowser, async () => {
    const page = await world.page({ ...options, viewport: { width, height: 900 } });
    await page.goto(await booked(page));
    await page.locator('.actions button').first().waitFor();
    await looksRight(page, 'appointment', look);
    await signIn(page, 'ben@example.ch', LIST);
    await page.locator('.own-one button').first().waitFor();
    await looksRight(page, 'list', look);
    await page.context().close();
  });
}

/** @param {Page} page @param {string} where @param {string} look */
const looksRight = async (page, where, look) => {
  const width = page.viewportSize()?.width;
  if (PICTURES) await page.screenshot({ path: `${PICTURES}/receipt-${where}-${width}-${look}.png`, fullPage: true });
  assert.deepEqual(await findings(page), [], where);
  assert.ok(await overflow(page) <= 0, `${where} at ${width}`);
};
