import { html } from '../shared/lit.js';
import { inLanguage, t } from '../shared/text.js';
import { moveIcon } from './icons.js';

/** @import { QuestionOption } from '../../contract.d.ts' */
/** @import { Asked } from './question.js' */

/** With one of them moved by so many places. @param {string[]} order @param {number} from @param {number} by */
export const moved = (order, from, by) => order.with(from, order[from + by] ?? '').with(from + by, order[from] ?? '');

/** Buttons rather than dragging: they work for every hand and every finger. @param {Asked} of */
export const ordering = ({ question, answer, give }) => {
  const order = answer?.ordered ?? question.options.map(({ id }) => id);
  const option = (/** @type {string} */ id) => /** @type {QuestionOption} */ (question.options.find(one => one.id === id));
  const move = (/** @type {number} */ from, /** @type {number} */ by) => {
    if (order[from + by] === undefined) return;
    const id = order[from];
    give({ ordered: moved(order, from, by) });
    document.getElementById(`${by < 0 ? 'up' : 'down'}-${id}`)?.focus();
    told(t('quiz.moved', { what: inLanguage(option(id ?? '').text), place: from + by + 1, all: order.length }));
  };
  return html`
    <ol class="order">${order.map((id, place) => {
      const what = inLanguage(option(id).text);
      return html`
        <li><span class="mark">${place + 1}</span><span>${what}</span>
          <button type="button" class="button round" id="up-${id}" aria-label=${t('quiz.up', { what })} aria-disabled=${place === 0} @click=${() => move(place, -1)}>${moveIcon('up')}</button>
          <button type="button" class="button round" id="down-${id}" aria-label=${t('quiz.down', { what })} aria-disabled=${place === order.length - 1} @click=${() => move(place, 1)}>${moveIcon('down')}</button></li>`;
    })}</ol>
    <p class="visually-hidden" role="status" id="moved"></p>`;
};

/** @param {string} words */
const told = words => {
  const place = document.getElementById('moved');
  if (place) place.textContent = words;
};
