import { t } from '../shared/text.js';

/** @import { FollowedChapter, FollowedCourseResponse } from '../../contract.d.ts' */

/** What is still to be done of a chapter. @param {FollowedChapter} chapter */
export const todo = ({ completion, percent, video }) => {
  if (completion === 'END' && video) return t('todo.END-video');
  return t(`todo.${completion}`, { percent: percent ?? '', seen: video?.seenPercent ?? 0 });
};

/** @param {FollowedCourseResponse} course */
export const missing = ({ chapters }) => chapters.filter(({ doneAt }) => !doneAt);

/** Where somebody goes on: with the next that is not done, else with one before, else nowhere. @param {FollowedCourseResponse} course @param {number} after */
export const nextToDo = (course, after) => {
  const open = missing(course);
  return open.find(({ number }) => number > after) ?? open[0] ?? null;
};
