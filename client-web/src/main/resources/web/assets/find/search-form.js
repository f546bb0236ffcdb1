import { html } from '../shared/lit.js';
import { languageName, t } from '../shared/text.js';
import { icon } from '../parts/icons.js';
import { CANTONS, MODES, SPECIALTIES, SPOKEN } from '../shared/words.js';

export const WISHES = ['q', 'specialty', 'language', 'canton', 'mode'];

/** Typing rests this long before it is searched for. */
const REST = 350;

/** @type {ReturnType<typeof setTimeout> | undefined} */
let resting;

/**
 * @param {Record<string, string>} wishes
 * @param {(wishes: Record<string, string>) => void} wish
 */
export const searchForm = (wishes, wish) => {
  /** @param {Event} event */
  const read = event => {
    event.preventDefault();
    clearTimeout(resting);
    const form = /** @type {HTMLFormElement} */ (/** @type {HTMLElement} */ (event.currentTarget).closest('form'));
    const send = () => wish(Object.fromEntries(WISHES.map(name => [name, String(new FormData(form).get(name) ?? '').trim()])));
    if (event.type === 'input') resting = setTimeout(send, REST);
    else send();
  };
  return html`
    <form class="search" role="search" @submit=${read}>
      <div class="field search-words">
        <label for="q">${t('find.words')}</label>
        <div class="with-icon">${icon('search')}<input id="q" name="q" type="search" autocomplete="off" maxlength="100"
          placeholder=${t('find.words-hint')} .value=${wishes.q ?? ''} @input=${read}></div>
      </div>
      ${choice('specialty', SPECIALTIES.map(word => [word, t(`specialty.${word}`)]), wishes, read)}
      ${choice('language', SPOKEN.map(tag => [tag, languageName(tag)]), wishes, read)}
      ${choice('canton', CANTONS.map(word => [word, t(`canton.${word}`)]), wishes, read)}
      ${choice('mode', MODES.map(word => [word, t(`mode.${word}`)]), wishes, read)}
      <button class="button primary search-go">${t('find.go')}</button>
    </form>`;
};

/** @param {string} name @param {string[][]} words @param {Record<string, string>} wishes @param {(event: Event) => void} read */
const choice = (name, words, wishes, read) => html`
  <div class="field">
    <label for=${name}>${t(`find.${name}`)}</label>
    <select id=${name} name=${name} @change=${read}>
      <option value="" ?selected=${!wishes[name]}>${t(`find.any-${name}`)}</option>
      ${words.sort(([, one = ''], [, other = '']) => one.localeCompare(other)).map(([value, label]) => html`
        <option value=${value} ?selected=${wishes[name] === value}>${label}</option>`)}
    </select>
  </div>`;
