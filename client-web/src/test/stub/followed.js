import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { joined } from '../../main/resources/web/assets/follow/tape.js';
import { whoAsks } from './accounts.js';
import { bodyOf, json, problem } from './answers.js';
import { COURSES } from './courses.js';
import { attemptOf, quizOf } from './quizzes.js';

/** @import { IncomingMessage, ServerResponse } from 'node:http' */
/** @import { CourseResponse, FollowedChapter, FollowedCourseResponse, PlayedRequest, Stretch } from '../../main/resources/web/contract.d.ts' */
/** @import { SignedIn } from './accounts.js' */

const FILM = new URL('../../../../server-api/src/main/resources/ch/cryptocare/server/demo/films/hands/', import.meta.url);
const LENGTH = 32_000;
const BODY = {
  fr: 'Prenez assez de produit pour couvrir\nles deux mains, qui doivent être sèches.\n\nLes pouces et le bout des doigts sont les zones les plus souvent manquées.',
  en: 'Take enough of the product to cover\nboth hands, which must be dry.\n\nThumbs and fingertips are the areas most often missed.',
};
const SHEETS = {
  en: { id: '0192f111-0000-7000-8000-0000000000d2', name: 'Five moments.pdf', bytes: 48_200, pages: 1 },
  fr: { id: '0192f111-0000-7000-8000-0000000000d1', name: 'Les cinq moments de l’hygiène des mains, aide-mémoire.pdf', bytes: 1_240_000, pages: 2 },
};
const TYPES = /** @type {Record<string, string>} */ ({ m3u8: 'application/vnd.apple.mpegurl', mp4: 'video/mp4', m4s: 'video/mp4', vtt: 'text/vtt; charset=utf-8' });

/** What each follows, by the course. @type {WeakMap<SignedIn, Map<string, FollowedCourseResponse>>} */
const enrolments = new WeakMap();
/** What each has seen of the film. @type {WeakMap<FollowedChapter, Stretch[]>} */
const seen = new WeakMap();
/** The players that were opened, the last of each last. @type {{ id: string, who: SignedIn, course: FollowedCourseResponse, number: number }[]} */
const viewings = [];

/** @param {SignedIn} who */
const mine = who => {
  const known = enrolments.get(who) ?? /** @type {Map<string, FollowedCourseResponse>} */ (new Map());
  enrolments.set(who, known);
  return known;
};

/** @param {CourseResponse['chapters'][number]} chapter @param {number} n @returns {FollowedChapter} */
const followedChapter = (chapter, n) => ({
  ...chapter, number: n + 1, body: chapter.kind === 'TEXT' ? BODY : {}, doneAt: null, document: chapter.kind === 'DOCUMENT' ? SHEETS : {},
  video: chapter.kind === 'VIDEO' ? { millis: LENGTH, seenPercent: 0, unseen: [{ from: 0, to: LENGTH }], stoppedAt: 0, captions: ['FR', 'EN'] } : null,
});

/** @param {CourseResponse} course @returns {FollowedCourseResponse} */
const begun = course => ({ ...course, enrolledAt: new Date().toISOString(), completedAt: null, chapters: course.chapters.map(followedChapter) });

/** @param {FollowedCourseResponse} course @param {number} number */
const chapterOf = (course, number) => /** @type {FollowedChapter} */ (course.chapters.find(one => one.number === number));

/** @param {FollowedCourseResponse} course @param {FollowedChapter} chapter */
const done = (course, chapter) => {
  chapter.doneAt ??= new Date().toISOString();
  if (course.chapters.every(({ doneAt }) => doneAt)) course.completedAt ??= new Date().toISOString();
};

/** @param {FollowedCourseResponse} course @param {number} number @param {PlayedRequest} report */
const play = (course, number, { played, stoppedAt }) => {
  const chapter = chapterOf(course, number);
  const all = joined([...(seen.get(chapter) ?? []), ...played]);
  seen.set(chapter, all);
  const edges = [0, ...all.flatMap(({ from, to }) => [from, to]), LENGTH];
  const unseen = edges.flatMap((from, n) => (n % 2 === 0 && (edges[n + 1] ?? 0) - from > 1_000 ? [{ from, to: edges[n + 1] ?? 0 }] : []));
  const left = unseen.reduce((sum, { from, to }) => sum + to - from, 0);
  chapter.video = { millis: LENGTH, captions: ['FR', 'EN'], stoppedAt, unseen, seenPercent: Math.floor((LENGTH - left) * 100 / LENGTH) };
  if (chapter.video.seenPercent >= 95) done(course, chapter);
};

/** @param {string} name @param {ServerResponse} http */
const file = async (name, http) => {
  const type = TYPES[name.split('.').at(-1) ?? ''] ?? '';
  const bytes = await readFile(new URL(name, FILM));
  const asked = name.endsWith('.m3u8') ? bytes.toString().replace(/(?<=URI=")[^"]+|^[^#\n]+/gm, part => `media?file=${part}`) : bytes;
  return http.writeHead(200, { 'Content-Type': type }).end(asked);
};

/** @param {string} id @param {string} what @param {URLSearchParams} asked @param {IncomingMessage} request @param {ServerResponse} http */
const viewing = async (id, what, asked, request, http) => {
  const one = viewings.find(known => known.id === id);
  if (!one) return problem(http, 404, 'not-found');
  const isOver = viewings.findLast(({ who }) => who === one.who) !== one;
  if (what === 'media') return isOver ? problem(http, 404, 'not-found') : file(asked.get('file') ?? '', http);
  if (what === 'captions') return file(`captions-${asked.get('language')?.toLowerCase()}.vtt`, http);
  const { course, number } = one;
  if (!isOver) play(course, number, await bodyOf(request));
  return json(http, 200, { chapter: chapterOf(course, number), isOver, completedAt: course.completedAt });
};

/** @param {SignedIn} who @param {CourseResponse} course @param {ServerResponse} http */
const enrol = (who, course, http) => {
  const missing = course.prerequisites.filter(choice => !choice.some(({ id }) => mine(who).get(id)?.completedAt)).flat().map(({ id }) => id);
  if (missing.length) return problem(http, 409, 'prerequisite-missing', { courses: missing });
  if (!mine(who).has(course.id)) mine(who).set(course.id, begun(course));
  return json(http, 200, mine(who).get(course.id));
};

/** @param {FollowedCourseResponse} course @param {SignedIn} who @param {string | undefined} what @param {number} number @param {ServerResponse} http */
const one = (course, who, what, number, http) => {
  const chapter = chapterOf(course, number);
  if (!what) return json(http, 200, course);
  if (!chapter) return problem(http, 404, 'not-found');
  if (what === 'finish') done(course, chapter);
  if (what === 'finish') return json(http, 200, course);
  const id = chapter.video ? randomUUID() : null;
  if (id) viewings.push({ id, who, course, number });
  return json(http, 200, { course, viewing: id, playlist: id && `/api/viewings/${id}/media?file=index.m3u8` });
};

/** @param {SignedIn} who */
const list = who => ({
  items: [...mine(who).values()].toReversed().map(course => ({ ...course, done: course.chapters.filter(({ doneAt }) => doneAt).length, chapters: course.chapters.length })),
});

/** Answers what is about following courses; whether it was. @param {string} path @param {URLSearchParams} asked @param {IncomingMessage} request @param {ServerResponse} http */
export const following = async (path, asked, request, http) => {
  const [, , area, id = '', what, act] = path.split('/');
  const begins = area === 'courses' && what === 'enrolment';
  if (!begins && area !== 'viewings' && area !== 'attempts' && !path.startsWith('/api/account/courses')) return false;
  const who = whoAsks(request);
  const course = COURSES.find(known => known.id === id);
  if (!who) problem(http, 401, 'sign-in-required');
  else if (area === 'viewings') await viewing(id, what ?? '', asked, request, http);
  else if (area === 'attempts') await attemptOf(who, id, what, request, http);
  else if (begins && course) enrol(who, course, http);
  else if (!what) json(http, 200, list(who));
  else {
    const followed = mine(who).get(what);
    if (followed && (act === 'quiz' || act === 'attempts')) await quizOf(who, followed, act, asked, request, http);
    else if (followed) one(followed, who, act, (await bodyOf(request)).chapter, http);
    else problem(http, 404, 'not-found');
  }
  return true;
};
