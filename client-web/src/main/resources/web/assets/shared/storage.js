/**
 * Storage that works where a browser blocks it, as in a frame on another site: then it lasts as long as the page.
 * @param {() => Storage} open
 */
const tolerant = open => {
  /** @type {Map<string, string>} */
  const memory = new Map();
  return {
    /** @param {string} key @returns {string | null} */
    get(key) {
      try {
        return open().getItem(key) ?? memory.get(key) ?? null;
      } catch {
        return memory.get(key) ?? null;
      }
    },
    /** @param {string} key @param {string} value */
    set(key, value) {
      memory.set(key, value);
      try {
        open().setItem(key, value);
      } catch { /* blocked or full: memory has it */ }
    },
    /** @param {string} key */
    remove(key) {
      memory.delete(key);
      try {
        open().removeItem(key);
      } catch { /* blocked: memory is all there is */ }
    },
  };
};

/** Lasts as long as the tab. */
export const session = tolerant(() => sessionStorage);

/** What outlasts the tab: language, theme, and whether somebody signed in here; nothing else. */
export const choices = tolerant(() => localStorage);
