/** Fills the screen, or leaves it; an iPhone gives its screen to films alone. @param {HTMLElement} player */
export const enlarge = player => {
  const film = /** @type {(HTMLVideoElement & { webkitEnterFullscreen?: () => void }) | null} */ (player.querySelector('video'));
  if (document.fullscreenElement) return document.exitFullscreen();
  return 'requestFullscreen' in player ? player.requestFullscreen().catch(() => undefined) : film?.webkitEnterFullscreen?.();
};
