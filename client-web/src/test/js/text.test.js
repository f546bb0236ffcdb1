import assert from 'node:assert/strict';
import { test } from 'node:test';
import { counted, fill, inLanguage, languageName, speak, t } from '../../main/resources/web/assets/shared/text.js';
import { chfText, priceText, satsText } from '../../main/resources/web/assets/shared/money.js';
import { texts } from '../stub/texts.js';

const fr = await texts('fr');
const en = await texts('en');

test('values take their places, and an unknown place stays to be noticed', () => {
  assert.equal(fill('{a} and {b}', { a: 1 }), '1 and {b}');
});

test('an unknown key is shown as it is', () => {
  speak('en', en);
  assert.equal(t('no.such.key'), 'no.such.key');
});

test('nothing, one and many each have their form', () => {
  speak('en', en);
  assert.equal(counted('slots.free-on', 0, { day: 'Tuesday 3 March' }), 'No time free on Tuesday 3 March');
  assert.equal(counted('slots.free-on', 1, { day: 'Tuesday 3 March' }), '1 time free on Tuesday 3 March');
  assert.equal(counted('slots.free-on', 12, { day: 'Tuesday 3 March' }), '12 times free on Tuesday 3 March');
  speak('fr', fr);
  assert.equal(counted('slots.free-on', 12, { day: 'mardi 3 mars' }), '12 horaires libres le mardi 3 mars');
});

test('a text in several languages is shown in ours, else in the one there is', () => {
  speak('fr', fr);
  assert.equal(inLanguage({ en: 'Video', fr: 'Vidéo' }), 'Vidéo');
  assert.equal(inLanguage({ en: 'Video' }), 'Video');
});

test('languages are named in the page’s language', () => {
  speak('fr', fr);
  assert.equal(languageName('de'), 'Allemand');
});

test('amounts are written as in Switzerland, and no rate means no francs', () => {
  speak('en', en);
  assert.equal(satsText(50_000), '50’000 sats'.replace('’', new Intl.NumberFormat('en-CH').format(1000).charAt(1)));
  assert.match(chfText(4410), /^≈ .*44\.10/);
  assert.equal(chfText(null), '');
  assert.equal(priceText(1, null), '1 sats');
});
