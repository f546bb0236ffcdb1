/** @import { IncomingMessage, ServerResponse } from 'node:http' */

/** @param {ServerResponse} http @param {number} status @param {unknown} body */
export const json = (http, status, body) => http.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));

/** @param {ServerResponse} http @param {number} status @param {string} code @param {object} [facts] */
export const problem = (http, status, code, facts = {}) => http.writeHead(status, { 'Content-Type': 'application/problem+json' })
  .end(JSON.stringify({ type: `/problems/${code}`, title: code, status, code, facts }));

/** @param {IncomingMessage} request */
export const bodyOf = async request => {
  let text = '';
  for await (const piece of request) text += piece;
  return JSON.parse(text || '{}');
};
