/**
 * @typedef {object} Keyed what keys move
 * @property {number} here
 * @property {() => void} toggle
 * @property {(millis: number) => void} seek
 * @property {() => void} mute
 * @property {() => void} toggleCaptions
 * @property {() => void} enlarge
 */

const STEP = 5_000;

/** @type {Record<string, (player: Keyed) => void>} */
const KEYS = {
  ' ': player => player.toggle(),
  k: player => player.toggle(),
  ArrowLeft: player => player.seek(player.here - STEP),
  ArrowRight: player => player.seek(player.here + STEP),
  m: player => player.mute(),
  c: player => player.toggleCaptions(),
  f: player => player.enlarge(),
};

/** What has a use for a key itself keeps it. @param {string} key @param {string} element */
const isTheirs = (key, element) => element === 'SELECT' || (key === ' ' && element === 'BUTTON');

/** Only while the focus is in the player: elsewhere a letter is a letter. @param {KeyboardEvent} event @param {Keyed} player */
export const pressed = (event, player) => {
  const act = KEYS[event.key];
  const element = /** @type {Element} */ (event.target).tagName;
  if (!act || event.ctrlKey || event.metaKey || event.altKey || isTheirs(event.key, element)) return;
  event.preventDefault();
  act(player);
};
