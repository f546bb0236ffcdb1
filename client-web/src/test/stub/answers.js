/** @import { IncomingMessage, ServerResponse } from 'node:http' */

/** Looks like a code to photograph. */
export const QR = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><rect width="8" height="8" fill="#fff"/><path d="M1 1h2v2h-2zM5 1h2v2h-2zM1 5h2v2h-2zM4 4h1v1h-1z"/></svg>';

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
