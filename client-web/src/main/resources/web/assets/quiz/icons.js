import { html, svg } from '../shared/lit.js';

const DRAWINGS = {
  down: svg`<path d="m5 9 7 7 7-7"/>`,
  up: svg`<path d="m5 15 7-7 7 7"/>`,
};

/** What moves something in its order; other pages do without. @param {keyof typeof DRAWINGS} name */
export const moveIcon = name => html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${DRAWINGS[name]}</svg>`;
