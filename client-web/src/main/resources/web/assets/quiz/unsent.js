import { session } from '../shared/storage.js';

/** @import { AnswerRequest } from '../../contract.d.ts' */

/** @param {string} attempt */
const place = attempt => `answers.${attempt}`;

/** Answers that the server does not have yet outlast a page that is loaded anew, as long as the tab. @param {string} attempt @returns {AnswerRequest[]} */
export const unsent = attempt => JSON.parse(session.get(place(attempt)) ?? '[]');

/** @param {string} attempt @param {AnswerRequest[]} answers */
export const keepUnsent = (attempt, answers) => {
  if (answers.length) session.set(place(attempt), JSON.stringify(answers));
  else session.remove(place(attempt));
};
