import { ifSignedIn, signed } from './signed.js';

/** @import * as contract from '../../contract.d.ts' */

/** @param {string} id the course */
const own = id => `/api/account/courses/${encodeURIComponent(id)}`;

/** @returns {Promise<contract.FollowedCoursePage>} */
export const followed = () => signed('GET', '/api/account/courses');

/** @param {string} id @returns {Promise<contract.FollowedCourseResponse>} */
export const followedCourse = id => signed('GET', own(id));

/** Null for guests, and for whoever does not follow it. @param {string} id @returns {Promise<contract.FollowedCourseSummary | null>} */
export const ifFollowed = async id => {
  const page = /** @type {contract.FollowedCoursePage | null} */ (await ifSignedIn('/api/account/courses'));
  return page?.items.find(one => one.id === id) ?? null;
};

/** @param {string} id @returns {Promise<contract.FollowedCourseResponse>} */
export const enrol = id => signed('POST', `/api/courses/${encodeURIComponent(id)}/enrolment`);

/** @param {string} id @param {number} chapter @returns {Promise<contract.LaunchResponse>} */
export const launch = (id, chapter) => signed('POST', `${own(id)}/launch`, { chapter });

/** @param {string} id @param {number} chapter @returns {Promise<contract.FollowedCourseResponse>} */
export const finish = (id, chapter) => signed('POST', `${own(id)}/finish`, { chapter });

/** Also while the page is being left. @param {string} viewing @param {contract.PlayedRequest} report @returns {Promise<contract.PlayedResponse>} */
export const played = (viewing, report) => signed('POST', `/api/viewings/${encodeURIComponent(viewing)}/played`, report, true);

/** What is said in the film, to read. @param {string} viewing @param {contract.Language} language */
export const captions = (viewing, language) => `/api/viewings/${encodeURIComponent(viewing)}/captions?language=${language}`;
