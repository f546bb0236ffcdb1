import { courses } from '../shared/courses.js';
import { note, parameter } from '../shared/address.js';
import { html, nothing, render } from '../shared/lit.js';
import { start, title } from '../shared/page.js';
import { refusalOf } from '../shared/problem.js';
import { counted, t } from '../shared/text.js';
import { loading, notice, refusedWithRetry } from '../parts/notice.js';
import { card } from './card.js';
import { searchForm, WISHES } from './search-form.js';

/** @import { CourseSummary } from '../../contract.d.ts' */
/** @import { Refusal } from '../shared/problem.js' */

/** @typedef {Record<string, string>} Wishes */

const state = {
  wishes: /** @type {Wishes} */ (Object.fromEntries(WISHES.map(name => [name, parameter(name) ?? '']))),
  items: /** @type {CourseSummary[]} */ ([]),
  cursor: /** @type {string | null} */ (null),
  busy: true,
  refusal: /** @type {Refusal | null} */ (null),
};

let asked = new AbortController();

/** @param {string | null} cursor where to go on; null starts anew */
const search = async cursor => {
  asked.abort();
  const { signal } = (asked = new AbortController());
  Object.assign(state, { busy: true, refusal: null, items: cursor ? state.items : [] });
  draw();
  try {
    const page = await courses({ ...state.wishes, cursor }, signal);
    state.items = [...state.items, ...page.items];
    state.cursor = page.nextCursor ?? null;
  } catch (cause) {
    if (signal.aborted) return;
    state.refusal = refusalOf(cause);
  }
  state.busy = false;
  draw();
};

/** @param {Wishes} wishes */
const wish = wishes => {
  state.wishes = wishes;
  note(wishes);
  search(null);
};

const more = async () => {
  const before = state.items.length;
  await search(state.cursor);
  /** @type {HTMLElement | null} */ (document.querySelectorAll('.result h3 a')[before] ?? null)?.focus();
};

const results = () => html`
  <section class="results" aria-labelledby="results-title" aria-busy=${state.busy}>
    <h2 id="results-title">${t('learn.results')}</h2>
    <p class="ranking">${t('learn.ranking')}</p>
    <p class="visually-hidden" role="status">${told()}</p>
    ${state.items.length ? html`<ol class="result-list">${state.items.map(card)}</ol>` : nothing}
    ${after()}
  </section>`;

const told = () => {
  if (state.busy) return t('page.loading');
  return state.items.length ? counted('learn.shown', state.items.length) : t('learn.none');
};

const after = () => {
  if (state.refusal) return refusedWithRetry(state.refusal, () => search(state.cursor));
  if (state.busy) return loading(state.items.length ? 1 : 3);
  if (!state.items.length) return notice({ title: t('learn.none'), text: t('find.none-hint'), action: clear() });
  return state.cursor ? html`<p class="more"><button class="button" @click=${more}>${t('learn.more')}</button></p>` : nothing;
};

const clear = () => html`<button class="button" @click=${() => wish(Object.fromEntries(WISHES.map(name => [name, ''])))}>${t('find.clear')}</button>`;

const draw = () => {
  title(t('learn.title'));
  const form = document.getElementById('search');
  const list = document.getElementById('results');
  if (form) render(searchForm(state.wishes, wish), form);
  if (list) render(results(), list);
};

await start(draw);
search(null);
