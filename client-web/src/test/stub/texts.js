import { readFile } from 'node:fs/promises';

const FOLDER = new URL('../../../../common/src/main/resources/ch/cryptocare/common/i18n/', import.meta.url);

/** @param {string} bundle @param {string} language @returns {Promise<Record<string, string>>} */
export const bundle = async (bundle, language) => {
  const lines = (await readFile(new URL(`${bundle}_${language}.properties`, FOLDER), 'utf8')).split('\n');
  return Object.fromEntries(lines.filter(line => line.includes('=') && !line.startsWith('#'))
    .map(line => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]));
};

/** What the server answers at /text/fr.json. @param {string} language */
export const texts = async language => ({ ...await bundle('web', language), ...await bundle('problems', language) });
