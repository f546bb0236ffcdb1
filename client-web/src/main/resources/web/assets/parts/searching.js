import { html } from '../shared/lit.js';
import { t } from '../shared/text.js';
import { icon } from './icons.js';

/** Typing rests this long before it is searched for. */
const REST = 350;

/** @type {ReturnType<typeof setTimeout> | undefined} */
let resting;

/**
 * Reads all wishes whenever one of them changes; what is typed, after a rest.
 * @param {string[]} names
 * @param {(wishes: Record<string, string>) => void} wish
 * @returns {(event: Event) => void}
 */
export const reading = (names, wish) => event => {
  event.preventDefault();
  clearTimeout(resting);
  const form = /** @type {HTMLFormElement} */ (/** @type {HTMLElement} */ (event.currentTarget).closest('form'));
  const send = () => wish(Object.fromEntries(names.map(name => [name, String(new FormData(form).get(name) ?? '').trim()])));
  if (event.type === 'input') resting = setTimeout(send, REST);
  else send();
};

/** @param {string} page whose sentences they are @param {Record<string, string>} wishes @param {(event: Event) => void} read */
export const words = (page, wishes, read) => html`
  <div class="field search-words">
    <label for="q">${t(`${page}.words`)}</label>
    <div class="with-icon">${icon('search')}<input id="q" name="q" type="search" autocomplete="off" maxlength="100"
      placeholder=${t(`${page}.words-hint`)} .value=${wishes.q ?? ''} @input=${read}></div>
  </div>`;

/** @param {string} page @param {string} name @param {string[][]} options in their order @param {Record<string, string>} wishes @param {(event: Event) => void} read */
export const choice = (page, name, options, wishes, read) => html`
  <div class="field">
    <label for=${name}>${t(`${page}.${name}`)}</label>
    <select id=${name} name=${name} @change=${read}>
      <option value="" ?selected=${!wishes[name]}>${t(`${page}.any-${name}`)}</option>
      ${options.map(([value, label]) => html`
        <option value=${value} ?selected=${wishes[name] === value}>${label}</option>`)}
    </select>
  </div>`;

/** By what they are called. @param {string[][]} options */
export const sorted = options => options.toSorted(([, one = ''], [, other = '']) => one.localeCompare(other));
