/** As browsers call HLS (RFC 8216). */
const HLS = 'application/vnd.apple.mpegurl';

/**
 * @typedef {object} Hls what is used of hls.js
 * @property {(event: string, tell: (event: string, what: { fatal: boolean }) => void) => void} on
 * @property {(address: string) => void} loadSource
 * @property {(video: HTMLVideoElement) => void} attachMedia
 * @property {() => void} destroy
 */

/**
 * Puts a film into a player: most browsers play HLS themselves, for the others a library is loaded.
 * @param {HTMLVideoElement} video
 * @param {string} address of the playlist
 * @param {() => void} lost the film does not come any more
 * @returns {Promise<() => void>} takes it out again
 */
export const attach = async (video, address, lost) => {
  if (video.canPlayType(HLS)) return playItself(video, address, lost);
  await import('../vendor/hls.js/dist/hls.light.min.js');
  const { Hls } = /** @type {{ Hls: new (settings: object) => Hls }} */ (/** @type {unknown} */ (globalThis));
  const hls = new Hls({ enableWorker: false });
  hls.on('hlsError', (_, { fatal }) => { if (fatal) lost(); });
  hls.loadSource(address);
  hls.attachMedia(video);
  return () => hls.destroy();
};

/** @param {HTMLVideoElement} video @param {string} address @param {() => void} lost */
const playItself = (video, address, lost) => {
  video.addEventListener('error', lost);
  video.src = address;
  return () => {
    video.removeEventListener('error', lost);
    video.removeAttribute('src');
    video.load();
  };
};
