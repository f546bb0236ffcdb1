import './page-globals.js';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Answers } from '../../main/resources/web/assets/quiz/answers.js';
import { Refusal } from '../../main/resources/web/assets/shared/problem.js';

/** @import { AnswerRequest, AskedQuestion, GivenAnswer } from '../../main/resources/web/contract.d.ts' */

/** @param {string} id @param {GivenAnswer | null} given @returns {AskedQuestion} */
const asked = (id, given = null) => ({ id, kind: 'SINGLE', text: {}, points: 1, corrections: [], left: [], options: [], given });

/** Answers to two questions; what is sent, and what arrives. @param {{ given?: GivenAnswer, left?: AnswerRequest[] }} [before] */
const attempt = ({ given, left = [] } = {}) => {
  const sent = /** @type {AnswerRequest[]} */ ([]);
  const world = {
    sent, kept: left, isOver: false,
    /** @type {(answer: AnswerRequest) => Promise<GivenAnswer>} */
    answer: async ({ sequence, answer }) => ({ sequence, answer, savedAt: '' }),
  };
  const answers = new Answers({
    send: one => { sent.push(structuredClone(one)); return world.answer(one); },
    keep: waiting => { world.kept = waiting; },
    changed: () => undefined,
    over: () => { world.isOver = true; },
  }, [asked('first', given), asked('second')], left);
  return { answers, world };
};

/** @param {string} code */
const refuses = code => () => Promise.reject(new Refusal({ code }));

test('each answer goes to the server at once, counted for its question', async () => {
  const { answers, world } = attempt({ given: { sequence: 4, answer: { chosen: 'a' }, savedAt: '' } });
  answers.give('first', { chosen: 'b' });
  answers.give('second', { chosen: 'a' });
  assert.equal(answers.of('first')?.chosen, 'b', 'it is shown before it has arrived');
  await answers.flush();
  assert.deepEqual(world.sent.map(({ question, sequence }) => [question, sequence]), [['first', 5], ['second', 1]]);
  assert.deepEqual(world.kept, []);
  assert.ok(answers.savedAt);
});

test('what is typed while an answer is on its way follows it, and nothing between', async () => {
  const { answers, world } = attempt();
  for (const typed of [1, 12, 125]) answers.give('first', { typed });
  await answers.flush();
  assert.deepEqual(world.sent.map(({ sequence, answer }) => [sequence, answer?.typed]), [[1, 1], [3, 125]]);
  assert.equal(answers.of('first')?.typed, 125);
});

test('without a network answers wait, outlast the page, and arrive when it is back', async () => {
  const { answers, world } = attempt();
  world.answer = refuses('unreachable');
  answers.give('first', { chosen: 'b' });
  await answers.flush();
  answers.give('second', { chosen: 'c' });
  await answers.flush();
  assert.deepEqual([answers.failing, answers.waiting], [true, 2]);
  const later = attempt({ left: world.kept });
  answers.stop();
  assert.equal(later.answers.of('first')?.chosen, 'b');
  await later.answers.flush();
  assert.deepEqual(later.world.sent.map(({ question }) => question), ['first', 'second']);
  assert.equal(later.answers.waiting, 0);
});

test('what an earlier page could not send is dropped when something newer was answered since', () => {
  const { answers } = attempt({ given: { sequence: 3, answer: { chosen: 'c' }, savedAt: '' }, left: [{ question: 'first', sequence: 3, answer: { chosen: 'a' } }] });
  assert.deepEqual([answers.of('first')?.chosen, answers.waiting], ['c', 0]);
});

test('an answer from another window that was ahead is shown, and said', async () => {
  const { answers, world } = attempt();
  world.answer = async () => ({ sequence: 7, answer: { chosen: 'c' }, savedAt: '' });
  answers.give('first', { chosen: 'a' });
  await answers.flush();
  assert.deepEqual([answers.of('first')?.chosen, answers.overtaken], ['c', 'first']);
  world.answer = async ({ sequence, answer }) => ({ sequence, answer, savedAt: '' });
  answers.give('first', { chosen: 'b' });
  await answers.flush();
  assert.deepEqual([world.sent.at(-1)?.sequence, answers.of('first')?.chosen, answers.overtaken], [8, 'b', null]);
});

test('when the attempt is over, that is said; another refusal stops nothing else', async () => {
  const { answers, world } = attempt();
  world.answer = async one => (one.question === 'first' ? refuses('invalid-input')() : { sequence: 1, answer: one.answer, savedAt: '' });
  answers.give('first', { chosen: 'a' });
  answers.give('second', { chosen: 'b' });
  await answers.flush();
  assert.deepEqual(world.sent.map(({ question }) => question), ['first', 'second']);
  world.answer = refuses('attempt-over');
  answers.give('second', { chosen: 'c' });
  await answers.flush();
  assert.ok(world.isOver);
  assert.equal(answers.waiting, 0);
});
