/** What an address says beside its page: shown in a frame, in which language, in which theme. */
const CARRIED = ['embed', 'lang', 'theme'];

const asked = new URLSearchParams(location.search);

/** @param {string} name */
export const parameter = name => asked.get(name);

/** Shown in a frame on another site: no header, no footer, no storage needed. */
export const embedded = asked.has('embed');

/** The secret after `#`: it never reaches a server's log. */
export const secret = () => decodeURIComponent(location.hash.slice(1));

/**
 * The address of one of our pages; what the present one carries is carried on.
 * @param {string} path
 * @param {Record<string, string | null | undefined>} [parameters]
 * @param {string} [hash]
 */
export const href = (path, parameters = {}, hash = '') => {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) if (value) query.set(name, value);
  carryInto(query);
  return path + (query.size ? `?${query}` : '') + (hash ? `#${hash}` : '');
};

/** @param {URLSearchParams} query */
const carryInto = query => {
  for (const name of CARRIED) if (asked.has(name)) query.set(name, asked.get(name) ?? '');
};

/** A whole address of ours, with what the present one carries. @param {string} path with its query */
export const carried = path => {
  const address = new URL(path, location.origin);
  carryInto(address.searchParams);
  return address.href;
};

/** Where we are, to come back to: without what is carried anyway, and without the secret. */
export const here = () => {
  const query = new URLSearchParams(asked);
  for (const name of CARRIED) query.delete(name);
  return location.pathname + (query.size ? `?${query}` : '');
};

/** Leaves for another page, in the place of this one; what waits for it waits on. @param {string} address @returns {Promise<never>} */
export const leaveFor = address => new Promise(() => location.replace(address));

/**
 * Notes something in the present address without leaving the page.
 * @param {Record<string, string | null | undefined>} parameters
 */
export const note = parameters => {
  for (const [name, value] of Object.entries(parameters)) {
    if (value) asked.set(name, value);
    else asked.delete(name);
  }
  history.replaceState(null, '', location.pathname + (asked.size ? `?${asked}` : '') + location.hash);
};
