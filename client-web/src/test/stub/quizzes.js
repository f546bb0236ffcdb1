import { randomUUID } from 'node:crypto';
import { bodyOf, json, problem } from './answers.js';

/** @import { IncomingMessage, ServerResponse } from 'node:http' */
/** @import { AskedQuestion, AttemptResponse, FollowedChapter, FollowedCourseResponse, QuizAnswer, QuizResponse } from '../../main/resources/web/contract.d.ts' */
/** @import { SignedIn } from './accounts.js' */

/** @param {string} fr @param {string} en */
const both = (fr, en) => ({ fr, en });

/** @type {(AskedQuestion & { right: QuizAnswer })[]} */
const QUESTIONS = [
  {
    id: 'order', kind: 'SINGLE', points: 1, corrections: [], left: [], text: both('Que fait-on en premier ?', 'What comes first?'), right: { chosen: 'clean' },
    options: [{ id: 'glove', text: both('Mettre des gants', 'Put on gloves') }, { id: 'clean', text: both('Se désinfecter les mains', 'Clean one’s hands') }],
  },
  {
    id: 'dry', kind: 'MULTIPLE', points: 2, corrections: [], left: [], text: both('Quand utilise-t-on une aiguille neuve ?', 'When is a new needle used?'), right: { ticked: ['each', 'refill'] },
    options: [{ id: 'each', text: both('À chaque patient', 'For each patient') }, { id: 'refill', text: both('À chaque prélèvement dans le flacon', 'Each time one draws from the vial') },
      { id: 'never', text: both('Seulement si elle est tombée', 'Only when it was dropped') }],
  },
  {
    id: 'cap', kind: 'TRUE_FALSE', points: 1, corrections: [{ correction: 'FULL_MARKS', reason: 'Both are taught.', at: '2026-11-20T10:00:00Z', kept: false }],
    left: [], options: [], text: both('On remet le capuchon sur l’aiguille utilisée.', 'The cap is put back on a used needle.'), right: { said: false },
  },
  {
    id: 'steps', kind: 'ORDERING', points: 1, corrections: [], left: [], text: both('Dans quel ordre ?', 'In which order?'), right: { ordered: ['rub', 'dry', 'inject'] },
    options: [{ id: 'inject', text: both('Injecter', 'Inject') }, { id: 'rub', text: both('Désinfecter la peau', 'Disinfect the skin') }, { id: 'dry', text: both('Laisser sécher', 'Let it dry') }],
  },
  {
    id: 'bins', kind: 'MATCHING', points: 1, corrections: [], text: both('Où va quoi ?', 'What goes where?'), right: { matched: [{ left: 'needle', right: 'sharps' }, { left: 'paper', right: 'waste' }] },
    left: [{ id: 'needle', text: both('Aiguille', 'Needle') }, { id: 'paper', text: both('Emballage', 'Wrapping') }],
    options: [{ id: 'waste', text: both('Déchets ménagers', 'Household waste') }, { id: 'sharps', text: both('Conteneur pour objets tranchants', 'Sharps container') }],
  },
  { id: 'angle', kind: 'NUMERIC', points: 1, corrections: [], left: [], options: [], unit: '°', text: both('Sous quel angle injecte-t-on dans le muscle ?', 'At which angle does one inject into a muscle?'), right: { typed: 90 } },
];
const POINTS = QUESTIONS.reduce((sum, { points }) => sum + points, 0);

/** @typedef {AttemptResponse & { who: SignedIn, followed: FollowedCourseResponse }} Made */
/** @type {Made[]} */
const attempts = [];
/** Seconds that an attempt may take. */
let seconds = 600;

/** @param {QuizAnswer | null | undefined} answer @param {QuizAnswer} right */
const isRight = (answer, right) => JSON.stringify(answer) === JSON.stringify(right);

/** @param {Made} attempt */
const result = ({ questions }) => {
  const earned = QUESTIONS.reduce((sum, { id, points, right }) => sum + (isRight(questions.find(one => one.id === id)?.given?.answer, right) ? points : 0), 0);
  return { earned: String(earned), points: POINTS, percent: Math.floor(earned * 1000 / POINTS) / 10, passed: earned / POINTS >= 0.8 };
};

/** @param {Made} attempt */
const end = attempt => {
  if (attempt.status !== 'OPEN') return;
  const { deadline, followed, chapter } = attempt;
  const isLate = Boolean(deadline && Date.now() > Date.parse(deadline) + 30_000);
  Object.assign(attempt, { status: isLate ? 'LAPSED' : 'SUBMITTED', endedAt: new Date().toISOString(), result: result(attempt) });
  if (!attempt.result?.passed) return;
  const done = /** @type {FollowedChapter} */ (followed.chapters[chapter - 1]);
  done.doneAt ??= new Date().toISOString();
  if (followed.chapters.every(({ doneAt }) => doneAt)) followed.completedAt ??= new Date().toISOString();
};

/** What is right is told when the attempt is passed. @param {Made} attempt */
const shown = attempt => ({
  ...attempt, who: undefined, followed: undefined, now: new Date().toISOString(),
  questions: attempt.questions.map(question => {
    const { right, points } = /** @type {typeof QUESTIONS[0]} */ (QUESTIONS.find(({ id }) => id === question.id));
    const answer = question.given?.answer;
    const worth = isRight(answer, right) ? '1' : '0';
    const mark = { blank: !answer, policy: 'ALL_OR_NOTHING_1', worth, floor: '0', parts: points > 1 && answer ? [{ option: null, worth: '1' }, { option: 'never', worth: '-1' }] : [] };
    const solution = { answer: right, tolerance: right.typed ? 1 : null, explanation: both('C’est ce qui protège tout le monde.', 'This is what protects everybody.'), also: [] };
    return { ...question, mark: attempt.status === 'OPEN' ? null : mark, solution: attempt.result?.passed ? solution : null };
  }),
});

/** @param {SignedIn} who @param {FollowedCourseResponse} course @param {number} chapter @returns {QuizResponse} */
const standing = (who, course, chapter) => {
  const made = attempts.filter(one => one.who === who && one.course === course.id && one.chapter === chapter);
  const passed = made.some(({ result }) => result?.passed);
  const best = Math.max(...made.map(({ result }) => Number(result?.earned ?? 0)), 0);
  return {
    course: course.id, chapter, questions: QUESTIONS.length, threshold: '4/5', attempts: 3, seconds, firstPauseSeconds: 0, nextPauseSeconds: 86_400, counting: 'HIGHEST',
    marks: 'AFTER_EACH', solutions: 'WHEN_DONE', left: passed ? 0 : 3 - made.length, nextFrom: made.length === 2 && !passed ? new Date(Date.now() + 86_400_000).toISOString() : null,
    counted: made.some(({ result }) => result) ? `${best}/${POINTS}` : null, passed, made,
  };
};

/** @param {SignedIn} who @param {FollowedCourseResponse} course @param {number} chapter */
const begun = (who, course, chapter) => {
  const made = attempts.filter(one => one.who === who && one.course === course.id);
  const open = made.find(({ status }) => status === 'OPEN');
  if (open) return open;
  /** @type {Made} */
  const attempt = {
    id: randomUUID(), who, followed: course, course: course.id, chapter, ordinal: made.length + 1, status: 'OPEN', now: '', startedAt: new Date().toISOString(),
    deadline: new Date(Date.now() + seconds * 1000).toISOString(), questions: QUESTIONS.map(question => ({ ...question, right: undefined })),
  };
  attempts.push(attempt);
  return attempt;
};

/** @param {Made} attempt @param {string | undefined} act @param {IncomingMessage} request @param {ServerResponse} http */
const taking = async (attempt, act, request, http) => {
  if (act === 'submission') end(attempt);
  if (act !== 'answers') return json(http, 200, shown(attempt));
  if (attempt.status !== 'OPEN') return problem(http, 409, 'attempt-over');
  const { question, sequence, answer } = await bodyOf(request);
  const asked = /** @type {AskedQuestion} */ (attempt.questions.find(({ id }) => id === question));
  if ((asked.given?.sequence ?? 0) < sequence) asked.given = { sequence, answer, savedAt: new Date().toISOString() };
  return json(http, 200, asked.given);
};

/** Seconds of the attempts that begin from now on: /stub/quizzes/{seconds}. @param {string} to @param {ServerResponse} http */
export const steerQuizzes = (to, http) => {
  seconds = Number(to);
  http.writeHead(204).end();
};

/** Of a course that is followed. @param {SignedIn} who @param {FollowedCourseResponse} course @param {string} act @param {URLSearchParams} asked @param {IncomingMessage} request @param {ServerResponse} http */
export const quizOf = async (who, course, act, asked, request, http) => {
  if (act === 'quiz') return json(http, 200, standing(who, course, Number(asked.get('chapter'))));
  return json(http, 200, shown(begun(who, course, (await bodyOf(request)).chapter)));
};

/** @param {SignedIn} who @param {string} id @param {string | undefined} act @param {IncomingMessage} request @param {ServerResponse} http */
export const attemptOf = async (who, id, act, request, http) => {
  const attempt = attempts.find(one => one.id === id && one.who === who);
  return attempt ? taking(attempt, act, request, http) : problem(http, 404, 'not-found');
};
