import { html, nothing } from '../shared/lit.js';
import { t } from '../shared/text.js';
import { numberIn, numberText } from './numbers.js';

/** @import { Asked } from './question.js' */

/** What stands in the fields, by question: half of a number is not one yet. @type {Map<string, string>} */
const typed = new Map();

/** @param {Asked} of */
const textOf = ({ question, answer }) => {
  const text = typed.get(question.id);
  const given = answer?.typed ?? null;
  if (text !== undefined && (given === null ? numberIn(text) === null : numberIn(text) === given)) return text;
  return given === null ? '' : numberText(given);
};

/** @param {Asked} of */
export const numeric = of => {
  const { question, give } = of;
  const text = textOf(of);
  const isWrong = text.trim() !== '' && numberIn(text) === null;
  const type = (/** @type {InputEvent} */ event) => {
    const { value } = /** @type {HTMLInputElement} */ (event.currentTarget);
    typed.set(question.id, value);
    const number = numberIn(value);
    give(number === null ? null : { typed: number });
  };
  return html`
    <div class="number-answer">
      <input type="text" inputmode="decimal" autocomplete="off" spellcheck="false" maxlength="24" aria-labelledby="question" aria-describedby="unit how number-fault"
        aria-invalid=${isWrong ? 'true' : nothing} .value=${text} @input=${type}>
      <span id="unit">${question.unit ?? ''}</span>
    </div>
    <p class="fault" id="number-fault">${isWrong ? t('quiz.not-a-number') : ''}</p>`;
};
