import { refusalOf } from './problem.js';

/** @import { Refusal } from './problem.js' */

/**
 * @typedef {object} Task one thing at a time: whether it is under way, why it was refused, whether it has worked
 * @property {boolean} busy
 * @property {Refusal | null} refusal
 * @property {boolean} done
 * @property {(work: () => Promise<unknown>) => Promise<void>} run
 */

/** @param {() => void} draw @returns {Task} */
export const doing = draw => {
  /** @type {Task} */
  const task = {
    busy: false,
    refusal: null,
    done: false,
    run: async work => {
      if (task.busy) return;
      Object.assign(task, { busy: true, refusal: null, done: false });
      draw();
      try {
        await work();
        task.done = true;
      } catch (cause) {
        task.refusal = refusalOf(cause);
      }
      task.busy = false;
      draw();
      if (task.refusal) pointAtFault();
    },
  };
  return task;
};

/** What was refused at a field is mended there. */
const pointAtFault = () => {
  const form = document.activeElement?.closest('form') ?? document;
  /** @type {HTMLElement | null} */ (form.querySelector('[aria-invalid="true"]'))?.focus();
};
