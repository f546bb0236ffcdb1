// The pages with a stand-in of the server behind them, to look at and to test them without one: `npm run stub`.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { answer } from './api.js';
import { texts } from './texts.js';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const WEB = join(HERE, '../../main/resources/web');
const MODULES = join(HERE, '../../../node_modules');
const BUILD = 'stub';
const TYPES = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.svg': 'image/svg+xml',
  '.png': 'image/png', '.json': 'application/json', '.webmanifest': 'application/manifest+json',
};
const POLICY = "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; media-src 'self' blob:; object-src 'none'; "
  + "base-uri 'none'; form-action 'self'; require-trusted-types-for 'script'; trusted-types lit-html default";

/** The file behind an address, as the server finds it. @param {string} path */
const fileOf = path => {
  const asset = path.replace(/^\/assets\/[^/]+\//, '/assets/');
  if (asset.startsWith('/assets/vendor/')) return join(MODULES, asset.slice('/assets/vendor/'.length));
  if (path.startsWith('/problems/')) return join(WEB, 'problems/index.html');
  if (path.startsWith('/verify/')) return join(WEB, 'verify/index.html');
  if (path === '/openapi.json') return join(HERE, '../../../../common/src/main/resources/openapi.json');
  return join(WEB, extname(asset) ? asset : `${asset}/index.html`);
};

/** @param {import('node:http').ServerResponse} http @param {number} status @param {string} file */
const send = async (http, status, file) => {
  const type = /** @type {Record<string, string>} */ (TYPES)[extname(file)] ?? 'application/octet-stream';
  const bytes = await readFile(file);
  const built = extname(file) === '.html' || file.endsWith('sw.js') ? bytes.toString().replaceAll('{{build}}', BUILD) : bytes;
  http.writeHead(status, { 'Content-Type': type, 'Content-Security-Policy': POLICY, 'Cache-Control': 'no-cache' }).end(built);
};

/** @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} http */
const serve = async (request, http) => {
  const { pathname } = new URL(request.url ?? '/', 'http://stub');
  if (pathname.startsWith('/api/') || pathname.startsWith('/stub/')) return answer(request, http);
  const language = /^\/text\/(fr|en)\.json$/.exec(pathname)?.[1];
  if (language) return http.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(await texts(language)));
  return send(http, 200, normalize(fileOf(pathname))).catch(() => send(http, 404, join(WEB, '404.html')));
};

/** @param {number} port 0 takes any @returns {Promise<{ address: string, close: () => void }>} */
export const startStub = port => new Promise(resolve => {
  const server = createServer((request, http) => {
    serve(request, http).catch(cause => http.writeHead(500).end(String(cause)));
  });
  server.listen(port, '127.0.0.1', () => {
    const bound = /** @type {import('node:net').AddressInfo} */ (server.address()).port;
    resolve({ address: `http://localhost:${bound}`, close: () => { server.closeAllConnections(); server.close(); } });
  });
});

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { address } = await startStub(Number(process.env.PORT ?? 8099));
  console.log(`the pages with a stand-in behind them: ${address}`);
}
