import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { CERTIFICATES, ISSUED_FILE } from '../stub/certificates.js';
import { executablePath, findings, open, overflow, signIn } from './browser.js';

/** @import { Page } from 'playwright-core' */

const VIEWS = [
  { width: 320, colorScheme: /** @type {const} */ ('light'), locale: 'fr-CH' },
  { width: 360, colorScheme: /** @type {const} */ ('dark'), locale: 'en-CH' },
  { width: 768, colorScheme: /** @type {const} */ ('dark'), locale: 'fr-CH' },
  { width: 1440, colorScheme: /** @type {const} */ ('light'), locale: 'en-CH' },
];
const OWN = '/sign-in/?then=%2Faccount%2Fcertificates%2F';
const needsBrowser = { skip: !executablePath && 'no browser here' };
const [valid, superseded, next, revoked, expired, erased, undrawn] = CERTIFICATES.map(({ serial }) => serial);

/** @type {Awaited<ReturnType<typeof open>>} */
let world;
before(async () => { if (executablePath) world = await open(); });
after(() => world?.close());

for (const { width, ...view } of VIEWS)
  test(`certificates in every state are accessible and fit: ${width} px, ${view.colorScheme}, ${view.locale}`, needsBrowser, async () => {
    const page = await world.page({ viewport: { width, height: 800 }, reducedMotion: 'reduce', ...view });
    await page.goto('/verify/');
    await page.locator('#verify').waitFor();
    await holds(page, 'no serial');
    for (const serial of [valid, superseded, revoked, expired, erased, undrawn, 'Z'.repeat(28)]) {
      await page.goto(`/verify/${serial}`);
      await page.locator('.notice').first().waitFor();
      await holds(page, serial ?? '');
    }
    await page.context().close();
  });

test('a head nurse types the number from paper, with the keyboard alone', needsBrowser, async () => {
  const page = await world.page({});
  await page.goto('/verify/');
  await page.getByLabel('Serial of the certificate').focus();
  await page.keyboard.type('no number');
  await page.keyboard.press('Enter');
  await page.getByText('This is no serial').waitFor();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type((valid ?? '').replaceAll('-', '').toLowerCase());
  await page.keyboard.press('Enter');
  await page.getByText('This certificate is valid').waitFor();
  assert.match(page.url(), /\/verify\/AAAA-AAAA/);
  const printed = await page.locator('.certificate-facts').innerText();
  for (const words of ['Maximiliane', 'Hand hygiene', 'Hygiène des mains', '23 November 2026', '1.5 points', '1 h 30 min', 'Haute École', '23 November 2029', valid])
    assert.ok(printed.includes(words ?? ''), words);
  await page.context().close();
});

test('the link of a mail shows the certificate, and an old one leads to the one in its place', needsBrowser, async () => {
  const page = await world.page({});
  await page.goto(`/verify/#${superseded}`);
  await page.getByText('This certificate was replaced').waitFor();
  await page.getByRole('link', { name: 'See the certificate that replaces it' }).click();
  await page.getByText('This certificate is valid').waitFor();
  assert.match(page.url(), new RegExp(`/verify/${next}$`));
  assert.match(await page.locator('.certificate-facts').innerText(), /Noor Keller[^]*Replaces, under another name\s+BBBB/);
  await page.context().close();
});

test('what was revoked says since when and why', needsBrowser, async () => {
  const page = await world.page({});
  await page.goto(`/verify/${revoked}`);
  await page.getByText('We took it back on 24 November 2026. The proof that it rested on did not hold.').waitFor();
  await page.context().close();
});

test('a file is compared without leaving the device', needsBrowser, async () => {
  const page = await world.page({});
  await page.goto(`/verify/${erased}`);
  await page.getByText('Its holder had their data erased').waitFor();
  /** @type {string[]} */
  const asked = [];
  page.on('request', request => asked.push(request.url()));
  const choose = page.getByLabel('Choose the PDF');
  await choose.setInputFiles({ name: 'noor.pdf', mimeType: 'application/pdf', buffer: Buffer.from(ISSUED_FILE) });
  await page.getByText('This is the document that we issued').waitFor();
  await choose.setInputFiles({ name: 'forged.pdf', mimeType: 'application/pdf', buffer: Buffer.from(`${ISSUED_FILE}.`) });
  await page.getByText('This file differs from ours').waitFor();
  assert.equal(await page.getByText('This is the document that we issued').count(), 0);
  await holds(page, 'a file that differs');
  assert.deepEqual(asked, []);
  await page.context().close();
});

test('a number that was never issued is told as such, and can be mended', needsBrowser, async () => {
  const page = await world.page({});
  await page.goto(`/verify/${'Z'.repeat(28)}`);
  await page.getByText('We never issued this certificate').waitFor();
  assert.equal(await page.getByLabel('Serial of the certificate').inputValue(), 'Z'.repeat(28));
  await page.context().close();
});

for (const { width, ...view } of VIEWS)
  test(`one's own certificates are accessible and fit: ${width} px, ${view.colorScheme}, ${view.locale}`, needsBrowser, async () => {
    const page = await world.page({ viewport: { width, height: 800 }, reducedMotion: 'reduce', ...view });
    await signIn(page, 'ben@example.ch', OWN);
    await page.locator('.own-certificate').first().waitFor();
    await holds(page, 'certificates');
    await page.context().close();
  });

test('the sum of each year is there, and PDF and badge are saved under its number', needsBrowser, async () => {
  const page = await world.page({});
  await signIn(page, 'ben@example.ch', OWN);
  await page.locator('.own-certificate').first().waitFor();
  assert.match(await page.locator('.transcript').innerText(), /2026\s+3\s+4\.5\s+2025\s+1\s+1/);
  const [saved] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save the PDF' }).first().click()]);
  assert.equal(saved.suggestedFilename(), `certificate-${superseded}.pdf`);
  assert.equal(await page.getByText('The PDF is being prepared.').count(), 1);
  const [badge] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save as Open Badge' }).first().click()]);
  assert.equal(badge.suggestedFilename(), `certificate-${superseded}.jwt`);
  await page.context().close();
});

test('whoever is called otherwise since has it issued anew', needsBrowser, async () => {
  const page = await world.page({});
  await signIn(page, 'ben@example.ch', OWN);
  await page.getByText('This certificate bears the name “Noor Haddad”.').waitFor();
  await page.getByRole('button', { name: 'Issue anew in my present name' }).click();
  await page.getByText('Replaced', { exact: true }).waitFor();
  assert.equal(await page.getByText('Your name has changed').count(), 0);
  await page.context().close();
});

/** @param {Page} page @param {string} where */
const holds = async (page, where) => {
  assert.deepEqual(await findings(page), [], where);
  assert.ok(await overflow(page) <= 0, `${where} is wider than its window`);
};
