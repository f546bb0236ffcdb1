import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { book, executablePath, findings, open, overflow, troubles } from './browser.js';

/** @import { BrowserContextOptions, Page } from 'playwright-core' */

const needsBrowser = { skip: !executablePath && 'no browser here' };
const PICTURES = process.env.PICTURES;

/** @type {Awaited<ReturnType<typeof open>>} */
let world;
before(async () => { if (executablePath) world = await open(); });
after(() => world?.close());

/** As somebody whose money goes back, on the appointment's page. @param {Page} page @param {string} state */
const owed = async (page, state) => {
  const id = await book(page, 2);
  await world.steer(id, 'paid');
  await world.steer(id, state);
  const { hash } = new URL(page.url());
  await page.goto(`/appointment/?id=${id}${hash}`);
  await page.locator('.refund, .notice').first().waitFor();
  return id;
};

/** @param {Page} page @param {string} what @param {string} look */
const looksRight = async (page, what, look) => {
  const width = page.viewportSize()?.width;
  if (PICTURES) await page.screenshot({ path: `${PICTURES}/refund-${what}-${width}-${look}.png`, fullPage: true });
  assert.deepEqual(await findings(page), [], what);
  assert.ok(await overflow(page) <= 0, `${what} at ${width}`);
};

test('where a refund goes is said on the appointment’s page, and said otherwise', needsBrowser, async () => {
  const page = await world.page({});
  const told = troubles(page);
  await owed(page, 'owed');
  const field = page.getByLabel('Your Lightning address or invoice');
  const go = page.getByRole('button', { name: 'Say where to send it' });
  await go.click();
  await page.getByText('Enter a Lightning address, or paste an invoice from your wallet.').waitFor();
  await field.fill('lnbc500u1expired');
  await go.click();
  await page.getByText('This invoice has expired, or is about to. Make a new one.').waitFor();
  assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('name')), 'destination');
  assert.equal(await field.inputValue(), 'lnbc500u1expired');
  await field.fill('ben@wallet.example');
  await page.keyboard.press('Enter');
  await page.getByText('Destination: ben@wallet.example').waitFor();
  await page.getByRole('button', { name: 'Send it elsewhere' }).click();
  await field.fill('ben@other.example');
  await go.click();
  await page.getByText('Destination: ben@other.example').waitFor();
  assert.deepEqual(told, []);
  await page.context().close();
});

test('a refund that was sent shows its proof', needsBrowser, async () => {
  const page = await world.page({});
  const id = await owed(page, 'sending');
  await page.getByText('are on their way to your wallet.').waitFor();
  await world.steer(id, 'sent');
  await page.getByText('were sent to your wallet.').waitFor({ timeout: 3000 });
  await page.getByText('Proof of payment').click();
  await page.getByText('cd'.repeat(32)).waitFor();
  await page.context().close();
});

/** @type {[number, BrowserContextOptions, string][]} */
const LOOKS = [
  [360, { locale: 'fr-CH', colorScheme: 'dark' }, 'fr-dark'],
  [768, { locale: 'en-CH', colorScheme: 'light' }, 'en-light'],
  [1440, { locale: 'fr-CH', colorScheme: 'light' }, 'fr-light'],
];

for (const [width, options, look] of LOOKS) {
  test(`refunds look right at ${width} px, ${look}`, needsBrowser, async () => {
    const page = await world.page({ ...options, viewport: { width, height: 900 } });
    const id = await owed(page, 'failed');
    await page.locator('.refund input').waitFor();
    await looksRight(page, 'asked', look);
    await page.locator('.refund .primary').click();
    await looksRight(page, 'missing', look);
    await world.steer(id, 'sending');
    await page.getByText('ben@wallet.example').waitFor();
    await looksRight(page, 'sending', look);
    await world.steer(id, 'sent');
    await page.locator('.proof summary').click();
    await looksRight(page, 'sent', look);
    await page.context().close();
  });
}
