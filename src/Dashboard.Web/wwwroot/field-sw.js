// Keeps the field form's page and what it is made of, so that it opens without a signal. It keeps no record and no photo:
// those lie in IndexedDB, by account.

const cacheName = "dashboard-field-1";
const page = "/field";
const patience = 3000;
const asset = /(?:href|src)="(\/?(?:css|js)\/[^"]+|\/?favicon[^"]*)"/g;

self.addEventListener("install", event => {
  event.waitUntil(refresh().catch(() => undefined).then(() => self.skipWaiting()));
});

self.addEventListener("activate", event => {
  event.waitUntil((async () => {
    for (const key of await caches.keys()) if (key.startsWith("dashboard-field") && key !== cacheName) await caches.delete(key);
    await self.clients.claim();
  })());
});

self.addEventListener("message", event => {
  if (event.data !== "refresh") return;
  event.waitUntil(refresh().catch(() => undefined).then(async () => {
    event.ports[0]?.postMessage((await caches.match(page, { cacheName })) !== undefined);
  }));
});

self.addEventListener("fetch", event => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== location.origin) return;
  if (request.mode === "navigate") {
    if (url.pathname === page) event.respondWith(openPage(request, event));
  } else if (/^\/(css|js|favicon)/.test(url.pathname)) {
    event.respondWith(fromCacheFirst(request));
  }
});

// The network first, but not for long: in a village it may neither answer nor fail.
async function openPage(request, event) {
  const kept = await caches.match(page, { cacheName });
  if (!kept) return fetch(request);
  const answer = fetch(request);
  event.waitUntil(answer.then(keepPage).catch(() => undefined));
  try {
    const first = await Promise.race([answer.then(a => a.clone()), new Promise(resolve => setTimeout(resolve, patience))]);
    return first && first.status < 500 ? first : kept;
  } catch {
    return kept;
  }
}

async function fromCacheFirst(request) {
  return (await caches.match(request, { cacheName })) ?? fetch(request);
}

async function refresh() {
  await keepPage(await fetch(page, { cache: "no-store", credentials: "same-origin" }));
}

// The page is put in last: what stands in the cache can always be opened.
async function keepPage(answer) {
  if (!answer.ok || answer.redirected || answer.type === "opaqueredirect") return;
  const text = await answer.clone().text();
  if (!text.includes('id="field-data"')) return;
  const cache = await caches.open(cacheName);
  const wanted = [...text.matchAll(asset)].map(m => new URL(m[1], location.origin).href);
  const there = new Set((await cache.keys()).map(r => r.url));
  await cache.addAll([...new Set(wanted)].filter(u => !there.has(u)));
  await cache.put(page, answer);
  for (const url of there) if (!wanted.includes(url) && new URL(url).pathname !== page) await cache.delete(url);
}
