import { signed } from './signed.js';

/** @import * as contract from '../../contract.d.ts' */

/** @param {string} course */
const own = course => `/api/account/courses/${encodeURIComponent(course)}`;

/** @param {string} attempt */
const made = attempt => `/api/attempts/${encodeURIComponent(attempt)}`;

/** @param {string} course @param {number} chapter @returns {Promise<contract.QuizResponse>} */
export const quiz = (course, chapter) => signed('GET', `${own(course)}/quiz?chapter=${chapter}`);

/** Or goes on with the one that is open. @param {string} course @param {number} chapter @returns {Promise<contract.AttemptResponse>} */
export const beginAttempt = (course, chapter) => signed('POST', `${own(course)}/attempts`, { chapter });

/** @param {string} id @returns {Promise<contract.AttemptResponse>} */
export const attempt = id => signed('GET', made(id));

/** Also while the page is being left. @param {string} id @param {contract.AnswerRequest} answer @returns {Promise<contract.GivenAnswer>} */
export const saveAnswer = (id, answer) => signed('POST', `${made(id)}/answers`, answer, true);

/** @param {string} id @returns {Promise<contract.AttemptResponse>} */
export const submit = id => signed('POST', `${made(id)}/submission`);
