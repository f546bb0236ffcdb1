import { html } from '../shared/lit.js';
import { save } from '../shared/saving.js';
import { t } from '../shared/text.js';
import { copyButton } from './copy-button.js';
import { retell, wellFilled } from './field.js';
import { icon } from './icons.js';

/** @param {string[]} codes */
export const fileText = codes => [t('codes.file-title'), '', ...codes, '', t('codes.once'), ''].join('\r\n');

/** @param {string[]} codes */
const download = codes => save(new Blob([fileText(codes)], { type: 'text/plain;charset=utf-8' }), t('codes.file-name'));

/** @param {() => void} goOn @param {SubmitEvent} event */
const submit = (goOn, event) => {
  event.preventDefault();
  if (wellFilled(/** @type {HTMLFormElement} */ (event.currentTarget))) goOn();
};

/** Shown this once: whoever goes on says that they are kept. @param {string[]} codes @param {() => void} goOn */
export const recoveryCodes = (codes, goOn) => html`
  <section class="card recovery" aria-labelledby="codes-title">
    <h2 id="codes-title" tabindex="-1">${t('codes.title')}</h2>
    <p>${t('codes.text')}</p>
    <ul class="codes">${codes.map(code => html`<li><code>${code}</code></li>`)}</ul>
    <p class="hint">${t('codes.once')}</p>
    <div class="actions">
      <button class="button" type="button" @click=${() => download(codes)}>${icon('download')}${t('codes.download')}</button>
      <button class="button" type="button" @click=${() => print()}>${icon('print')}${t('codes.print')}</button>
      ${copyButton(codes.join('\n'), 'codes.copy')}
    </div>
    <form class="details" novalidate @submit=${(/** @type {SubmitEvent} */ event) => submit(goOn, event)}>
      <div class="field">
        <label class="check"><input type="checkbox" id="kept" data-words="codes.kept" required aria-describedby="kept-fault" @input=${retell}>
          <span>${t('codes.kept')}</span></label>
        <p class="fault" id="kept-fault" role="alert"></p>
      </div>
      <div class="actions"><button class="button primary">${t('codes.go-on')}</button></div>
    </form>
  </section>`;
