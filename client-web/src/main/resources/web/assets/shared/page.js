import { embedded, href, note } from './address.js';
import { fitFrame } from './frame.js';
import { html, nothing, render } from './lit.js';
import { seemsSignedIn } from './presence.js';
import { choices } from './storage.js';
import { known, language, LANGUAGES, loadTexts, t } from './text.js';
import { themeSwitch } from './theme.js';
import { icon } from '../parts/icons.js';

/** Draws the page anew in its present state. */
let draw = () => {};

/**
 * Starts a page: its texts, its header, and then its own part. Language and theme are set already, by early.js.
 * @param {() => void} drawPage called again when the language changes
 */
export const start = async drawPage => {
  await loadTexts(document.documentElement.lang);
  draw = drawPage;
  document.querySelector('.skip')?.addEventListener('click', skip);
  translate();
  if (embedded) fitFrame();
  else keepShell();
};

/** Not by the address: there the secret stands after `#`. @param {Event} event */
const skip = event => {
  event.preventDefault();
  document.getElementById('main')?.focus();
};

/** Fills the static parts of the page, then draws the rest. */
const translate = () => {
  document.documentElement.lang = language();
  document.documentElement.classList.add('translated');
  for (const element of document.querySelectorAll('[data-text]')) {
    const key = element.getAttribute('data-text') ?? '';
    if (known(key)) element.textContent = t(key);
  }
  carryOn();
  drawSwitches();
  draw();
};

/** Links written in the page itself carry on what its address carries. */
const carryOn = () => {
  for (const link of document.querySelectorAll('a[data-page]')) link.setAttribute('href', href(link.getAttribute('data-page') ?? '/'));
};

/** @param {string} chosen */
const changeLanguage = async chosen => {
  await loadTexts(chosen);
  choices.set('language', chosen);
  note({ lang: chosen });
  translate();
};

const drawSwitches = () => {
  const place = document.getElementById('switches');
  if (place) render(html`${embedded ? nothing : me()}${LANGUAGES.map(languageButton)}${themeSwitch()}`, place);
};

/** The way to one's account. */
const me = () => {
  const words = t(seemsSignedIn() ? 'page.account' : 'page.sign-in');
  return html`<a class="switch me" href=${href(seemsSignedIn() ? '/account/' : '/sign-in/')} title=${words}>${icon('person')}<span>${words}</span></a>`;
};

/** @param {string} tag */
const languageButton = tag => html`
  <button class="switch" lang=${tag} aria-pressed=${tag === language()}
    @click=${() => changeLanguage(tag)}>${tag.toUpperCase()}<span class="visually-hidden"> ${t(`language.${tag}`)}</span></button>`;

/** Keeps the pages' shell for times without a network. Its script is the only one that may ever be named at run time. */
const keepShell = () => {
  if (!('serviceWorker' in navigator)) return;
  const address = '/sw.js';
  window.trustedTypes?.createPolicy('default', { createScriptURL: asked => (asked === address ? asked : '') });
  navigator.serviceWorker.register(address).catch(() => undefined);
};

/** @param {string} text */
export const title = text => {
  document.title = `${text} · CryptoCare`;
};
