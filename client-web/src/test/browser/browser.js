import { readFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { PASSWORD } from '../stub/accounts.js';
import { startStub } from '../stub/server.js';

/** @import { Browser, BrowserContextOptions, Page } from 'playwright-core' */

const PLACES = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Where a browser is on this machine; the tests that need one are left out where there is none. */
export const executablePath = PLACES.find(path => path && existsSync(path));

const axe = await readFile(new URL('../../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

/** The practitioners of the stand-in's world. @param {number} n */
export const practitioner = n => `/practitioner/?id=0192f000-0000-7000-8000-${String(n).padStart(12, '0')}`;

/** Pages in a real browser, with a stand-in of the server behind them. */
export const open = async () => {
  const stub = await startStub(0);
  /** @type {Browser} */
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] });
  return {
    address: stub.address,
    /** @param {BrowserContextOptions} options */
    page: async options => {
      const context = await browser.newContext({ locale: 'en-CH', timezoneId: 'Europe/Zurich', baseURL: stub.address, ...options });
      return context.newPage();
    },
    /** @param {string} appointment @param {string} to */
    steer: (appointment, to) => fetch(`${stub.address}/stub/${appointment}/${to}`),
    close: async () => {
      await browser.close();
      stub.close();
    },
  };
};

/** What the accessibility rules find, with the places. @param {Page} page @returns {Promise<string[]>} */
export const findings = async page => {
  const devtools = await page.context().newCDPSession(page); // past the pages' own policy, which lets no script in
  await devtools.send('Runtime.evaluate', { expression: axe });
  const { result } = await devtools.send('Runtime.evaluate', {
    expression: `axe.run({ runOnly: ${JSON.stringify(RULES)} }).then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes.map(n => n.target)))`,
    awaitPromise: true, returnByValue: true,
  });
  await devtools.detach();
  return result.value;
};

/** What keeps passkeys in a page's device: its user agrees to what it asks, or closes the browser's window. @param {Page} page */
export const authenticator = async page => {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  const { authenticatorId } = await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, automaticPresenceSimulation: true },
  });
  /** @param {boolean} yes */
  const agrees = yes => devtools.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: yes });
  await agrees(false);
  return { agrees };
};

/** What the pages' own policy stopped, and what broke. @param {Page} page */
export const troubles = page => {
  /** @type {string[]} */
  const told = [];
  page.on('pageerror', cause => told.push(cause.message));
  page.on('console', message => { if (/Content Security Policy|Trusted/.test(message.text())) told.push(message.text()); });
  return told;
};

/** By how much a page is wider than its window. @param {Page} page */
export const overflow = page => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

/** From the practitioner's page to the invoice, as Ben would. @param {Page} page @param {number} [n] */
export const book = async (page, n = 1) => {
  await page.goto(practitioner(n));
  await page.locator('.open .time').first().click();
  await page.getByLabel(/First and last name|Prénom et nom/).fill('Ben Rochat');
  await page.getByLabel(/E-mail address|Adresse e-mail/).fill('ben@example.ch');
  await page.locator('.details .primary').click();
  await page.locator('img.qr').waitFor();
  return new URL(page.url()).searchParams.get('id') ?? '';
};

/** Through the form, as far as the password leads. @param {Page} page @param {string} email @param {string} [address] */
export const signIn = async (page, email, address = '/sign-in/') => {
  await page.goto(address);
  await page.locator('#sign-in-email').fill(email);
  await page.locator('#sign-in-password').fill(PASSWORD);
  await page.locator('#sign-in .primary').click();
};
