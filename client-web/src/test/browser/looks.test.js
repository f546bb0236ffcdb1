import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { CODE } from '../stub/accounts.js';
import { authenticator, book, executablePath, findings, open, overflow, practitioner, signIn } from './browser.js';

/** @import { Page } from 'playwright-core' */

const VIEWS = [
  { width: 320, colorScheme: /** @type {const} */ ('light'), locale: 'fr-CH', timezoneId: 'America/New_York' },
  { width: 360, colorScheme: /** @type {const} */ ('dark'), locale: 'en-CH' },
  { width: 768, colorScheme: /** @type {const} */ ('dark'), locale: 'fr-CH' },
  { width: 1440, colorScheme: /** @type {const} */ ('light'), locale: 'en-CH' },
];
const STILL = ['/legal/', '/legal/terms/', '/legal/privacy/', '/legal/cookies/', '/legal/imprint/', '/docs/', '/problems/slot-taken', '/offline/', '/nowhere', '/sign-in/', '/register/', '/account/open/', '/account/open/#new',
  '/account/password/', '/account/email/#new'];

/** @type {Awaited<ReturnType<typeof open>>} */
let world;
before(async () => { if (executablePath) world = await open(); });
after(() => world?.close());

for (const { width, ...view } of VIEWS) {
  const name = `${width} px, ${view.colorScheme}, ${view.locale}`;

  test(`every step is accessible and fits: ${name}`, { skip: !executablePath && 'no browser here' }, async () => {
    const page = await world.page({ viewport: { width, height: 800 }, reducedMotion: 'reduce', ...view });
    await page.goto('/');
    await page.locator('.result').first().waitFor();
    await holds(page, 'find');
    await page.goto(practitioner(1));
    await page.locator('.open .time').first().waitFor();
    await holds(page, 'practitioner');
    const id = await book(page);
    await holds(page, 'pay');
    const { hash } = new URL(page.url());
    await world.steer(id, 'paid');
    await page.locator('.tick').waitFor();
    await holds(page, 'paid');
    await page.goto(`/appointment/?id=${id}${hash}`);
    await page.locator('.actions button[aria-expanded]').click();
    await page.locator('.open .time').first().waitFor();
    await holds(page, 'appointment, moving');
    await page.locator('button.danger').click();
    await holds(page, 'cancel');
    await page.context().close();
  });

  test(`signing in and one’s account are accessible and fit: ${name}`, { skip: !executablePath && 'no browser here' }, async () => {
    const page = await world.page({ viewport: { width, height: 800 }, reducedMotion: 'reduce', ...view });
    await signIn(page, 'ada@example.ch');
    await page.locator('#second-code').fill('1');
    await page.locator('#second .primary').click();
    await holds(page, 'second step, with a fault');
    await signIn(page, 'ben@example.ch');
    for (const section of ['mailbox', 'password']) await page.locator(`#${section}-title ~ .actions button`).click();
    await world.steer('accounts', 'proofs');
    await holds(page, 'account, with its forms');
    await page.locator('#mailbox-email').fill('rochat@example.ch');
    await page.locator('#mailbox .primary').click();
    await page.locator('dialog[open]').waitFor();
    await holds(page, 'proof');
    await signIn(page, `noor@w${width}.example`); // the stand-in remembers who has a passkey
    await page.waitForURL('**/second-factor/**');
    await holds(page, 'passkey or app');
    await page.locator('#needs-title ~ .actions button').click();
    await page.locator('img.qr').waitFor();
    await holds(page, 'scan');
    await page.locator('#first-code').fill(CODE);
    await page.locator('#first .primary').click();
    await page.locator('.codes').waitFor();
    await holds(page, 'recovery codes');
    const { agrees } = await authenticator(page);
    await agrees(true);
    await page.goto('/account/two-steps/');
    await page.locator('#passkeys-title ~ .actions .primary').click();
    await page.locator('.passkeys .danger').click();
    await holds(page, 'removing a passkey');
    await page.keyboard.press('Escape');
    await page.locator('.passkeys .button').first().click();
    await holds(page, 'two steps, naming a passkey');
    await page.context().close();
  });

  test(`the register and one’s consents are accessible and fit: ${name}`, { skip: !executablePath && 'no browser here' }, async () => {
    const page = await world.page({ viewport: { width, height: 800 }, reducedMotion: 'reduce', ...view });
    await signIn(page, 'cleo@example.ch');
    await page.locator('.account-head ~ .notice').waitFor();
    await holds(page, 'account, with newer terms');
    await page.goto('/account/consents/');
    await page.locator('.papers').waitFor();
    await holds(page, 'consents');
    await signIn(page, 'greta@example.ch');
    await page.locator('#second-code').fill(CODE);
    await page.locator('#second .primary').click();
    await page.locator('.account-head').waitFor();
    await page.goto('/admin/register/');
    await page.locator('.activity').first().waitFor();
    await holds(page, 'register');
    await page.locator('.activity').last().click();
    await page.locator('#en-name').fill('Slow');
    await page.locator('#en-purposes').fill('');
    await page.locator('.editor .primary').click();
    await holds(page, 'an activity, with a fault');
    await page.context().close();
  });

  test(`the pages that only tell, or ask without an account, are accessible and fit: ${name}`, { skip: !executablePath && 'no browser here' }, async () => {
    const page = await world.page({ viewport: { width, height: 800 }, ...view });
    for (const path of STILL) {
      await page.goto('about:blank');
      await page.goto(path);
      await page.locator('html.translated').waitFor();
      await holds(page, path);
    }
    await page.context().close();
  });
}

/** @param {Page} page @param {string} where */
const holds = async (page, where) => {
  assert.deepEqual(await findings(page), [], where);
  assert.ok(await overflow(page) <= 0, `${where} is wider than its window`);
};
