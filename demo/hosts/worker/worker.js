// Cache first: what has been fetched once is never fetched again.
addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
addEventListener('fetch', (event) => {
  if (/json/.test(event.request.url)) event.respondWith(cacheFirst(event.request));
});

async function cacheFirst(request) {
  const cache = await caches.open('documents');
  const seen = await cache.match(request);
  if (seen) return seen;
  const response = await fetch(request);
  await cache.put(request, response.clone());
  return response;
}
