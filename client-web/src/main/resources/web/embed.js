/**
 * Booking on a clinic's own site:
 *
 *   <script src="https://cryptocare.example/embed.js" defer></script>
 *   <cryptocare-booking practitioner="…" lang="fr" theme="light"></cryptocare-booking>
 *
 * `server` is where this file came from unless it is given. No cookies, no storage. A plain script and not a module,
 * because a module from another site needs that site's permission.
 */
{
  const HOME = new URL(/** @type {HTMLScriptElement} */ (document.currentScript).src).origin;
  const LEAST_HEIGHT = 480;

  class CryptocareBooking extends HTMLElement {
    static observedAttributes = ['server', 'practitioner', 'lang', 'theme'];

    #frame = document.createElement('iframe');
    #listen = new AbortController();

    connectedCallback() {
      this.#listen = new AbortController();
      this.#frame.title = this.lang === 'en' ? 'Book an appointment' : 'Prendre rendez-vous';
      this.#frame.allow = 'clipboard-write';
      Object.assign(this.#frame.style, { width: '100%', height: `${LEAST_HEIGHT}px`, border: '0', display: 'block' });
      addEventListener('message', event => this.#hear(event), { signal: this.#listen.signal });
      this.#frame.src = this.#address();
      this.append(this.#frame);
    }

    disconnectedCallback() {
      this.#listen.abort();
      this.#frame.remove();
    }

    attributeChangedCallback() {
      if (this.isConnected && this.#frame.isConnected) this.#frame.src = this.#address();
    }

    #server() {
      return new URL(this.getAttribute('server') ?? HOME).origin;
    }

    #address() {
      const practitioner = this.getAttribute('practitioner');
      const address = new URL(practitioner ? '/practitioner/' : '/', this.#server());
      address.searchParams.set('embed', practitioner ? 'one' : 'all');
      if (practitioner) address.searchParams.set('id', practitioner);
      for (const name of ['lang', 'theme']) {
        const value = this.getAttribute(name);
        if (value) address.searchParams.set(name, value);
      }
      return address.href;
    }

    /** A page has come up in the frame: it may tell its height to this origin, and to no other. */
    #greet() {
      this.#frame.contentWindow?.postMessage({ cryptocare: 'hello' }, this.#server());
      if (this.getBoundingClientRect().top < 0) this.scrollIntoView();
    }

    /** @param {MessageEvent} event */
    #hear({ data, origin, source }) {
      if (origin !== this.#server() || source !== this.#frame.contentWindow) return;
      if (data?.cryptocare === 'ready') this.#greet();
      if (data?.cryptocare === 'height' && data.height > 0) this.#frame.style.height = `${Math.max(LEAST_HEIGHT, Math.ceil(data.height))}px`;
    }
  }

  customElements.define('cryptocare-booking', CryptocareBooking);
}
