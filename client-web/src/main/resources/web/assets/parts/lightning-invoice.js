import { copy } from '../shared/clipboard.js';
import { countdown } from '../shared/dates.js';
import { html, nothing, render } from '../shared/lit.js';
import { chfText, satsText } from '../shared/money.js';
import { t } from '../shared/text.js';
import { icon } from './icons.js';

/** @import { InvoiceResponse } from '../../contract.d.ts' */

const WARN = 60_000;

/** An invoice to pay: code, amount, time left, copy, wallet. Tells by a `lapse` event when its time is over. */
export class LightningInvoice extends HTMLElement {
  /** @type {InvoiceResponse | null} */
  #invoice = null;
  /** The code, as an image's address. */
  #code = '';
  #copied = false;
  /** @type {ReturnType<typeof setInterval> | undefined} */
  #timer;

  /**
   * The code may come a moment later: amount, wallet and copy do not wait for it.
   * @param {InvoiceResponse} invoice
   * @param {Promise<string>} drawing
   */
  show(invoice, drawing) {
    this.#invoice = invoice;
    this.draw();
    drawing.then(svg => this.#showCode(svg)).catch(() => undefined);
    clearInterval(this.#timer);
    this.#timer = setInterval(() => this.#tick(), 1000);
  }

  /** @param {string} svg */
  #showCode(svg) {
    this.#code = `data:image/svg+xml,${encodeURIComponent(svg)}`;
    this.draw();
  }

  disconnectedCallback() {
    clearInterval(this.#timer);
  }

  get #left() {
    return this.#invoice ? new Date(this.#invoice.expiresAt).getTime() - Date.now() : 0;
  }

  #tick() {
    this.draw();
    if (this.#left > 0) return;
    clearInterval(this.#timer);
    this.dispatchEvent(new CustomEvent('lapse'));
  }

  draw() {
    if (this.#invoice) render(this.#view(this.#invoice), this);
  }

  /** @param {InvoiceResponse} invoice */
  #view(invoice) {
    return html`
      <div class="invoice">
        <a class="qr-frame" href="lightning:${invoice.bolt11}" aria-label=${t('pay.qr')}>
          ${this.#code ? html`<img class="qr" src=${this.#code} alt="" width="280" height="280">` : html`<span class="qr"></span>`}</a>
        <div class="invoice-side">
          <p class="amount"><strong>${satsText(invoice.amountSats)}</strong><span>${chfText(invoice.approxChfCents)}</span></p>
          ${this.#clock()}
          <a class="button primary wide" href="lightning:${invoice.bolt11}">${icon('bolt')}${t('pay.wallet')}</a>
          <button class="button wide" @click=${() => this.#copy(invoice.bolt11)}>
            ${icon(this.#copied ? 'check' : 'copy')}${t(this.#copied ? 'pay.copied' : 'pay.copy')}</button>
          <p class="visually-hidden" role="status">${this.#copied ? t('pay.copied') : nothing}</p>
          <details class="invoice-text"><summary>${t('pay.show-text')}</summary><code tabindex="0">${invoice.bolt11}</code></details>
        </div>
      </div>`;
  }

  /** Not a live region: a clock that speaks every second helps nobody. */
  #clock() {
    return html`<p class="countdown ${this.#left < WARN ? 'soon' : ''}" role="timer" aria-live="off">
      ${icon('clock')}<span>${t('pay.left')}</span><strong>${countdown(this.#left)}</strong></p>`;
  }

  /** @param {string} text */
  async #copy(text) {
    this.#copied = await copy(text);
    this.draw();
    setTimeout(() => {
      this.#copied = false;
      this.draw();
    }, 4000);
  }
}

customElements.define('lightning-invoice', LightningInvoice);
