import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, test } from 'node:test';
import { book, executablePath, open, practitioner } from './browser.js';

/** @import { AddressInfo } from 'node:net' */

const needsBrowser = { skip: !executablePath && 'no browser here' };

/** @type {Awaited<ReturnType<typeof open>>} */
let world;
before(async () => { if (executablePath) world = await open(); });
after(() => world?.close());

test('a slot is found and booked with the keyboard alone', needsBrowser, async () => {
  const page = await world.page({});
  await page.goto(practitioner(1));
  await page.locator('.week[aria-busy=false] .open .time').first().waitFor();
  await page.locator('.open .day-head').focus();
  const day = await page.locator('.open .day-head').innerText();
  await page.keyboard.press('ArrowRight');
  assert.notEqual(await page.locator('.open .day-head').innerText(), day);
  assert.match(await page.locator('slot-picker [role=status]').innerText(), /^\d+ times? free on /);
  await page.keyboard.press('PageDown');
  await page.locator('.week[aria-busy=false] .open .time').first().waitFor();
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight']) await page.keyboard.press(key);
  const time = (await page.locator(':focus').innerText()).slice(0, 5);
  await page.keyboard.press('Enter');
  await page.locator('.facts time', { hasText: time }).waitFor();
  await page.getByLabel('First and last name').focus();
  await page.keyboard.type('Ben Rochat');
  await page.keyboard.press('Tab');
  await page.keyboard.type('ben@example.ch');
  await page.keyboard.press('Enter');
  await page.locator('img.qr').waitFor();
  await page.context().close();
});

test('the language changes without losing the invoice, and payment shows by itself', needsBrowser, async () => {
  const page = await world.page({});
  const id = await book(page);
  await page.getByRole('button', { name: 'FR' }).click();
  await page.getByRole('heading', { name: 'Payez pour confirmer' }).waitFor();
  await world.steer(id, 'paid');
  await page.getByRole('heading', { name: 'Rendez-vous confirmé' }).waitFor({ timeout: 3000 });
  await page.context().close();
});

test('skipping to the content keeps the secret in the address', needsBrowser, async () => {
  const page = await world.page({});
  await book(page);
  const { hash } = new URL(page.url());
  await page.locator('.skip').focus();
  await page.keyboard.press('Enter');
  assert.equal(await page.locator(':focus').getAttribute('id'), 'main');
  assert.equal(new URL(page.url()).hash, hash);
  await page.context().close();
});

test('an invoice that lapses offers the next slots', needsBrowser, async () => {
  const page = await world.page({});
  await world.steer('patience', '2');
  const id = await book(page, 3);
  await world.steer('patience', '600');
  await page.getByText('Time is up').waitFor();
  await world.steer(id, 'expired');
  await page.getByRole('heading', { name: 'Next free times' }).waitFor();
  await page.context().close();
});

test('a booking whose answer was lost is the same booking after a reload', needsBrowser, async () => {
  const page = await world.page({});
  /** @type {(string | undefined)[]} */
  const keys = [];
  await page.route('**/api/appointments', async route => {
    keys.push(route.request().headers()['idempotency-key']);
    if (keys.length > 1) return route.continue();
    await route.fetch();
    return route.abort();
  });
  await page.goto(practitioner(4));
  await page.locator('.open .time').first().click();
  await page.getByLabel('First and last name').fill('Ben Rochat');
  await page.getByLabel('E-mail address').fill('ben@example.ch');
  await page.locator('.details .primary').click();
  await page.locator('.notice').waitFor();
  await page.reload();
  await page.locator('.details .primary').click();
  await page.locator('img.qr').waitFor();
  assert.match(keys[0] ?? '', /./);
  assert.equal(keys[1], keys[0]);
  await page.context().close();
});

test('a slot that is taken while the form is filled in offers others in its place', needsBrowser, async () => {
  const page = await world.page({});
  await page.goto(practitioner(1));
  await page.locator('.open .time').first().click();
  await page.getByLabel('First and last name').fill('Taken');
  await page.getByLabel('E-mail address').fill('ben@example.ch');
  await page.locator('.details .primary').click();
  await page.locator('.notice.warning .button').nth(1).click();
  await page.getByLabel('First and last name').fill('Ben');
  await page.locator('.details .primary').click();
  await page.locator('img.qr').waitFor();
  await page.context().close();
});

test('a clinic’s site holds the whole way in a frame that grows', needsBrowser, async () => {
  const host = createServer((_, http) => http.writeHead(200, { 'Content-Type': 'text/html' }).end(
    `<!doctype html><title>Clinic</title><script defer src="${world.address}/embed.js"></script>
     <cryptocare-booking practitioner="${practitioner(1).split('=')[1]}" lang="en"></cryptocare-booking>`)).listen(0);
  const page = await world.page({ viewport: { width: 800, height: 600 } });
  await page.goto(`http://localhost:${/** @type {AddressInfo} */ (host.address()).port}/`);
  const frame = page.frameLocator('iframe');
  await frame.locator('.open .time').first().waitFor();
  await page.waitForFunction(() => (document.querySelector('iframe')?.clientHeight ?? 0) > 700);
  await frame.locator('.open .time').first().click();
  await frame.getByLabel('First and last name').fill('Dmitri');
  await frame.getByLabel('E-mail address').fill('dmitri@example.ch');
  await frame.locator('.details .primary').click();
  await frame.locator('img.qr').waitFor();
  assert.deepEqual(await page.context().cookies(), []);
  host.close();
  host.closeAllConnections();
  await page.context().close();
});

test('without a network there is still a page that says so', needsBrowser, async () => {
  const page = await world.page({});
  await page.goto('/');
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.context().setOffline(true);
  await page.goto('/legal/');
  await page.getByRole('heading', { name: 'No connection' }).waitFor();
  await page.context().close();
});
