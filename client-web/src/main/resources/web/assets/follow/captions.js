import { captions } from '../shared/followed.js';
import { html } from '../shared/lit.js';
import { language, languageName } from '../shared/text.js';

/** @import { FollowedVideo, Language } from '../../contract.d.ts' */

/** What is said in a film, to read. @param {string} viewing @param {Pick<FollowedVideo, 'captions'>} film */
export const tracks = (viewing, film) => film.captions.map(tag => html`
  <track kind="captions" srclang=${tag.toLowerCase()} label=${languageName(tag.toLowerCase())} src=${captions(viewing, tag)}>`);

/** @param {HTMLVideoElement | null} video @param {Language | ''} chosen */
export const show = (video, chosen) => {
  for (const track of video?.textTracks ?? []) track.mode = track.language === chosen.toLowerCase() ? 'showing' : 'disabled';
};

/** The page's language first. @param {Pick<FollowedVideo, 'captions'>} film @returns {Language | ''} */
export const preferred = ({ captions: all }) => all.find(tag => tag.toLowerCase() === language()) ?? all[0] ?? '';
