import { html, svg } from '../shared/lit.js';

const DRAWINGS = {
  enlarge: svg`<path d="M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5"/>`,
  pause: svg`<path d="M8 5v14M16 5v14"/>`,
  play: svg`<path d="M8 4.500v15l12-7.500z"/>`,
  sound: svg`<path d="M4 9.500v5h4l5 4.500V5L8 9.500zM16.500 9a4 4 0 0 1 0 6M19 6.500a8 8 0 0 1 0 11"/>`,
  'sound-off': svg`<path d="M4 9.500v5h4l5 4.500V5L8 9.500zM17 9.500l5 5m0-5-5 5"/>`,
};

/** What a player's buttons show; other pages do without. @param {keyof typeof DRAWINGS} name */
export const playerIcon = name => html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${DRAWINGS[name]}</svg>`;
