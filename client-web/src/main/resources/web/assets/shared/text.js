/** @typedef {Record<string, string | number>} Values */

export const LANGUAGES = ['fr', 'en'];

/** @type {Record<string, string>} */
let texts = {};
let current = 'fr';

/**
 * Puts values in the places of a sentence: `{name}`.
 * @param {string} sentence
 * @param {Values} [values]
 */
export const fill = (sentence, values = {}) =>
  sentence.replace(/\{(\w+)\}/g, (place, name) => String(values[name] ?? place));

/** @param {string} language @param {Record<string, string>} all */
export const speak = (language, all) => {
  current = language;
  texts = all;
};

/** @param {string} language */
export const loadTexts = async language => {
  const answer = await fetch(`/text/${language}.json`);
  if (!answer.ok) throw new Error(`no texts in ${language}`);
  speak(language, await answer.json());
};

export const language = () => current;

/** Dates and numbers are written as in Switzerland. */
export const locale = () => `${current}-CH`;

/** @param {string} key */
export const known = key => key in texts;

/** What follows a word in the keys: under `problem`, all codes. @param {string} word */
export const keysUnder = word =>
  Object.keys(texts).filter(key => key.startsWith(`${word}.`)).map(key => key.slice(word.length + 1));

/**
 * A sentence in the page's language; an unknown key is shown as it is, so that it is noticed.
 * @param {string} key
 * @param {Values} [values]
 */
export const t = (key, values) => fill(texts[key] ?? key, values);

/**
 * A sentence whose form depends on a count: `key.zero` where there is one, `key.one`, `key.other`.
 * @param {string} key
 * @param {number} count
 * @param {Values} [values]
 */
export const counted = (key, count, values = {}) => {
  const form = count === 0 && known(`${key}.zero`) ? 'zero' : new Intl.PluralRules(current).select(count);
  return t(known(`${key}.${form}`) ? `${key}.${form}` : `${key}.other`, { count, ...values });
};

/**
 * A text that comes in several languages, as a service's name does.
 * @param {Record<string, string>} byLanguage
 */
export const inLanguage = byLanguage => byLanguage[current] ?? Object.values(byLanguage)[0] ?? '';

/** @param {string} tag a language's tag, as in `de` */
export const languageName = tag => {
  const name = new Intl.DisplayNames(current, { type: 'language' }).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(current) + name.slice(1);
};
