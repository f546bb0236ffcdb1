// Keeps the pages' shell: styles, scripts and a page for times without a network. The API is never kept.
const SHELL = 'shell-{{build}}';
const ASSETS = '/assets/{{build}}';
const OFFLINE = '/offline/';
const KEPT = [
  ...[OFFLINE, '/text/fr.json', '/text/en.json', '/icons/mark.svg'],
  ...['tokens', 'base', 'layout', 'parts'].map(name => `${ASSETS}/style/${name}.css`),
  ...['plain', 'page', 'address', 'frame', 'lit', 'presence', 'storage', 'text', 'theme'].map(name => `${ASSETS}/shared/${name}.js`),
  ...['early', 'parts/icons', 'vendor/lit-html/lit-html'].map(name => `${ASSETS}/${name}.js`),
];

self.addEventListener('install', event => {
  event.waitUntil(caches.open(SHELL).then(shell => shell.addAll(KEPT)).then(() => self.skipWaiting()));
});

self.addEventListener('activate', event => {
  event.waitUntil(caches.keys()
    .then(names => Promise.all(names.filter(name => name !== SHELL).map(name => caches.delete(name))))
    .then(() => self.clients.claim()));
});

self.addEventListener('fetch', event => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin || pathname.startsWith('/api/')) return;
  if (request.mode === 'navigate') event.respondWith(fetch(request).catch(() => caches.match(OFFLINE)));
  else if (pathname.startsWith('/assets/') || pathname.startsWith('/icons/')) event.respondWith(kept(request));
  else if (pathname.startsWith('/text/')) event.respondWith(fresh(request));
});

/** These never change under one address. */
const kept = async request => (await caches.match(request)) ?? keep(request, await fetch(request));

const fresh = request => fetch(request).then(answer => keep(request, answer)).catch(async cause => {
  const old = await caches.match(request);
  if (old) return old;
  throw cause;
});

const keep = async (request, answer) => {
  if (answer.ok) (await caches.open(SHELL)).put(request, answer.clone());
  return answer;
};
