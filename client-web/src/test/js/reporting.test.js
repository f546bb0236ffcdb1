import './page-globals.js';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Reports } from '../../main/resources/web/assets/follow/reporting.js';
import { Refusal } from '../../main/resources/web/assets/shared/problem.js';

/** @import { PlayedRequest, PlayedResponse } from '../../main/resources/web/contract.d.ts' */

/** A server that refuses with these codes before it takes anything. @param {...string} codes */
const server = (...codes) => {
  /** @type {PlayedRequest[]} */
  const asked = [];
  let heard = 0;
  const reports = new Reports({
    send: async report => {
      asked.push(structuredClone(report));
      const code = codes.shift();
      if (code) throw new Refusal({ code });
      return /** @type {PlayedResponse} */ ({});
    },
    heard: () => { heard += 1; },
    changed: () => {},
  });
  return { reports, asked, heard: () => heard };
};

/** Lets all that is under way come to its end. */
const settle = () => new Promise(resolve => { setImmediate(resolve); });

test('what was played is told, and when it was saved', async () => {
  const { reports, asked, heard } = server();
  reports.add([{ from: 0, to: 10_000 }], 1, 10_000);
  await reports.flush();
  assert.deepEqual([asked.length, heard(), reports.isSaved, reports.failing], [1, 1, true, false]);
  assert.ok(reports.savedAt);
});

test('when the network is lost the same report is sent again, and what came meanwhile after it', async t => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const { reports, asked } = server('unreachable', 'overloaded');
  reports.add([{ from: 0, to: 10 }], 1, 10);
  await reports.flush();
  assert.deepEqual([reports.failing, reports.savedAt, reports.isSaved], [true, null, false]);
  reports.add([{ from: 10, to: 20 }], 1, 20);
  t.mock.timers.tick(1_000);
  await settle();
  t.mock.timers.tick(2_000);
  await settle();
  assert.deepEqual(asked.map(({ sequence }) => sequence), [1, 1, 1, 2]);
  assert.deepEqual(asked[0], asked[2]);
  assert.deepEqual([reports.failing, reports.isSaved], [false, true]);
});

test('a player that is not there any more tells nothing more', async t => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const { reports, asked } = server('not-found');
  reports.add([{ from: 0, to: 10 }], 1, 10);
  await reports.flush();
  reports.add([{ from: 10, to: 20 }], 1, 20);
  await reports.flush();
  t.mock.timers.tick(60_000);
  assert.equal(asked.length, 1);
  assert.equal(reports.refusal?.code, 'not-found');
});

test('who leaves the page waits for nobody', async () => {
  const { reports, asked } = server();
  reports.add([{ from: 0, to: 10 }], 1, 10);
  reports.add([{ from: 10, to: 40 }], 2, 40);
  reports.leave();
  assert.deepEqual(asked.map(({ sequence }) => sequence), [1, 2]);
  await settle();
  assert.ok(reports.isSaved);
});
