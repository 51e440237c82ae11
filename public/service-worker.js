// Shows a page of our own where a browser would say that there is no internet. Nothing of an evening is ever kept here.

const kept = "/zonder-verbinding";
const shell = "shell";
let isFresh = false;

/** Fetches the page anew, in the language that was chosen. */
async function keep() {
	const answer = await fetch(kept);
	if (!answer.ok || !answer.headers.has("X-Duidingstafel"))
		throw new Error(`The page for when there is no network answered ${answer.status}`);
	const cache = await caches.open(shell);
	await cache.put(kept, answer);
	isFresh = true;
}

self.addEventListener("install", (event) => {
	self.skipWaiting();
	event.waitUntil(keep());
});

self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("fetch", (event) => {
	const { mode, method } = event.request;
	// A form that was not sent stays in its own page, which the browser offers again.
	if (mode !== "navigate" || method !== "GET") return;
	const answer = fetch(event.request);
	event.respondWith(answer.catch(async () => (await caches.match(kept)) ?? Response.error()));
	if (!isFresh) event.waitUntil(answer.then(keep).catch(() => undefined));
});
