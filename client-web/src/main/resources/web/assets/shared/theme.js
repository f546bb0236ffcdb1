import { html } from './lit.js';
import { choices } from './storage.js';
import { t } from './text.js';
import { icon } from '../parts/icons.js';

const root = document.documentElement;

const dark = () => (root.dataset.theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')) === 'dark';

const toggle = () => {
  root.dataset.theme = dark() ? 'light' : 'dark';
  choices.set('theme', root.dataset.theme);
};

export const themeSwitch = () => html`
  <button class="switch" aria-label=${t('page.theme')} title=${t('page.theme')} @click=${toggle}>${icon('contrast')}</button>`;
