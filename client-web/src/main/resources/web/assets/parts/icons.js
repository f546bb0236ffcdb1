import { svg, html } from '../shared/lit.js';

const DRAWINGS = {
  bolt: svg`<path d="M13 2 5 14h6l-1 8 9-13h-6z"/>`,
  calendar: svg`<rect x="3" y="5" width="18" height="16" rx="3"/><path d="M3 10h18M8 2v5M16 2v5"/>`,
  check: svg`<path d="m4 12.5 5.2 5.2L20 7"/>`,
  clock: svg`<circle cx="12" cy="12" r="9"/><path d="M12 7v5l3.5 2"/>`,
  contrast: svg`<circle cx="12" cy="12" r="9"/><path class="solid" d="M12 3a9 9 0 0 1 0 18z"/>`,
  copy: svg`<rect x="9" y="9" width="12" height="12" rx="2.5"/><path d="M5 15a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2h8a2 2 0 0 1 2 2"/>`,
  device: svg`<rect x="3" y="4" width="18" height="12" rx="2"/><path d="M8 20h8M12 16v4"/>`,
  download: svg`<path d="M12 3v12m-5-5 5 5 5-5M4 20h16"/>`,
  eye: svg`<path d="M2 12s3.600-7 10-7 10 7 10 7-3.600 7-10 7S2 12 2 12z"/><circle cx="12" cy="12" r="3"/>`,
  'eye-shut': svg`<path d="M2 12s3.600-7 10-7 10 7 10 7-3.600 7-10 7S2 12 2 12z"/><circle cx="12" cy="12" r="3"/><path d="m4 3 16 18"/>`,
  key: svg`<circle cx="8" cy="15" r="5"/><path d="m11.500 11.500 9-9M17 6l3 3"/>`,
  left: svg`<path d="m15 5-7 7 7 7"/>`,
  mail: svg`<rect x="3" y="5" width="18" height="14" rx="3"/><path d="m4 8 8 6 8-6"/>`,
  move: svg`<path d="M4 9h14l-4-4M20 15H6l4 4"/>`,
  passkey: svg`<circle cx="9" cy="7" r="4"/><path d="M2 21c.7-4.200 3.400-6.500 7-6.500 1.300 0 2.500.3 3.500.9"/><circle cx="17.500" cy="13.500" r="3"/><path d="M17.500 16.500V22l2-1.500"/>`,
  person: svg`<circle cx="12" cy="8" r="4"/><path d="M4 21c.8-4 4-6 8-6s7.2 2 8 6"/>`,
  pin: svg`<path d="M12 22s7-6.3 7-12a7 7 0 0 0-14 0c0 5.7 7 12 7 12z"/><circle cx="12" cy="10" r="2.5"/>`,
  print: svg`<path d="M7 9V3h10v6M7 17H4v-8h16v8h-3"/><path d="M7 14h10v7H7z"/>`,
  refund: svg`<path d="M4 9h11a5 5 0 0 1 0 10H8"/><path d="m8 5-4 4 4 4"/>`,
  right: svg`<path d="m9 5 7 7-7 7"/>`,
  search: svg`<circle cx="11" cy="11" r="7"/><path d="m16.5 16.5 4.5 4.5"/>`,
  shield: svg`<path d="M12 2 4 5.500V11c0 5 3.4 9.3 8 11 4.6-1.7 8-6 8-11V5.500z"/><path d="m8.5 12 2.5 2.5 4.5-5"/>`,
  speech: svg`<path d="M21 12a8 8 0 0 1-8 8H4l2-3.500A8 8 0 1 1 21 12z"/>`,
  video: svg`<rect x="2" y="6" width="13" height="12" rx="3"/><path d="m15 11 7-4v10l-7-4z"/>`,
  warning: svg`<path d="M12 3 2 20h20z"/><path d="M12 10v4.500M12 17.200v.1"/>`,
  x: svg`<path d="m6 6 12 12M18 6 6 18"/>`,
};

/** @typedef {keyof typeof DRAWINGS} IconName */

/** A small drawing that goes with words and says nothing by itself. @param {IconName} name */
export const icon = name => html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${DRAWINGS[name]}</svg>`;
