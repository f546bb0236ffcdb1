import { send } from './request.js';

/** @import * as contract from '../../contract.d.ts' */

/** @param {Record<string, string | null | undefined>} wishes @param {AbortSignal} [signal] @returns {Promise<contract.CoursePage>} */
export const courses = async (wishes, signal) => {
  const query = new URLSearchParams(Object.entries(wishes).flatMap(([name, value]) => (value ? [[name, value]] : [])));
  return (await send('GET', `/api/courses?${query}`, { signal })).json();
};

/** @param {string} id @returns {Promise<contract.CourseResponse>} */
export const course = async id => (await send('GET', `/api/courses/${encodeURIComponent(id)}`, {})).json();
