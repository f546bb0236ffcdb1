import { html } from '../shared/lit.js';
import { languageName, t } from '../shared/text.js';
import { choice, reading, sorted, words } from '../parts/searching.js';
import { CANTONS, MODES, SPECIALTIES, SPOKEN } from '../shared/words.js';

export const WISHES = ['q', 'specialty', 'language', 'canton', 'mode'];

/**
 * @param {Record<string, string>} wishes
 * @param {(wishes: Record<string, string>) => void} wish
 */
export const searchForm = (wishes, wish) => {
  const read = reading(WISHES, wish);
  return html`
    <form class="search" role="search" @submit=${read}>
      ${words('find', wishes, read)}
      ${choice('find', 'specialty', sorted(SPECIALTIES.map(word => [word, t(`specialty.${word}`)])), wishes, read)}
      ${choice('find', 'language', sorted(SPOKEN.map(tag => [tag, languageName(tag)])), wishes, read)}
      ${choice('find', 'canton', sorted(CANTONS.map(word => [word, t(`canton.${word}`)])), wishes, read)}
      ${choice('find', 'mode', sorted(MODES.map(word => [word, t(`mode.${word}`)])), wishes, read)}
      <button class="button primary search-go">${t('find.go')}</button>
    </form>`;
};
