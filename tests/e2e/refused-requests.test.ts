import { afterAll, describe, expect, onTestFinished, test } from "vitest";
import { openLine } from "#tests/helpers/raw-line.ts";
import { startServer } from "#tests/helpers/server.ts";

const server = await startServer();
afterAll(() => server.stop());

/** A connection of this test. */
function line() {
	const opened = openLine(server.url);
	onTestFinished(opened.close);
	return opened;
}

const head = (start: string, ...headers: string[]) =>
	`${[`${start} HTTP/1.1`, "Host: localhost", ...headers].join("\r\n")}\r\n\r\n`;
const form = "Content-Type: application/x-www-form-urlencoded";
const next = head("GET /healthz");
const page = head("GET /", "Accept: text/html");

describe("the next request on the same connection is answered after a request that was refused", () => {
	const long = "a".repeat(250_000);
	test.each([
		["to a page that reads no body", head("POST /logout", form, `Content-Length: ${long.length}`), 303],
		["to a page that takes none", head("POST /privacy", form, `Content-Length: ${long.length}`), 405],
		[
			"from another site",
			head("POST /login", form, "Origin: https://evil.example", `Content-Length: ${long.length}`),
			403,
		],
		[
			"of another kind",
			head("POST /login", "Content-Type: image/png", `Content-Length: ${long.length}`),
			415,
		],
		["with a method that we do not take", head("PUT /login", form, `Content-Length: ${long.length}`), 405],
	])("%s", async (_what, start, status) => {
		const { ask } = line();
		expect((await ask(start, long)).status).toBe(status);
		expect((await ask(next)).body).toBe("ok");
	});

	test("that is too large", async () => {
		const { ask } = line();
		const body = "a".repeat(300_000);
		expect((await ask(head("POST /login", form, `Content-Length: ${body.length}`), body)).status).toBe(413);
		expect((await ask(next)).body).toBe("ok");
	});

	test("whose body never comes: then the connection is closed within seconds", async () => {
		const { ask, hungUp } = line();
		const refused = head("POST /login", form, "Origin: null", "Content-Length: 200000");
		expect((await ask(refused, "a")).status).toBe(403);
		await hungUp;
	});
});

test.each([
	["that is far too large", "Content-Length: 5000000", 413],
	["that does not say how long it is", "Transfer-Encoding: chunked", 411],
])("a body %s closes the connection, and the answer says so", async (_what, length, status) => {
	const { ask, hungUp } = line();
	const answer = await ask(head("POST /login", form, length));
	expect(answer.status).toBe(status);
	expect(answer.head).toMatch(/^connection: close$/im);
	await hungUp;
});

describe("what cannot be read is refused", () => {
	const multipart = "Content-Type: multipart/form-data; boundary=x";
	test.each([
		["a host that is none", "GET / HTTP/1.1\r\nHost: [\r\n\r\n", 400],
		["a host with a port that is none", "GET / HTTP/1.1\r\nHost: localhost:99999\r\n\r\n", 400],
		["an address of something else than a page", head("GET ftp://localhost/"), 400],
		["tracing", head("TRACE /"), 405],
		["a method that pages do not have", head("PROPFIND /"), 405],
		["a method that nobody has", head("NIX /"), 400],
		["to be a proxy", "CONNECT localhost:80 HTTP/1.1\r\nHost: localhost\r\n\r\n", 405],
		[
			"text where a form belongs",
			`${head("POST /login", "Content-Type: text/plain", "Content-Length: 3")}a=b`,
			415,
		],
		[
			"JSON where a form belongs",
			`${head("POST /sessies", "Content-Type: application/json", "Content-Length: 2")}{}`,
			415,
		],
		["nothing where a form belongs", head("POST /meedoen", "Content-Length: 0"), 415],
		["a form that is broken", `${head("POST /taal", multipart, "Content-Length: 9")}--y\r\nabcd`, 400],
	])("%s", async (_what, bytes, status) => {
		expect((await line().ask(bytes)).status).toBe(status);
	});

	test("and nothing of it is an error of ours", () => {
		expect(server.output()).not.toContain('"level":50');
	});
});

describe("what looks odd and is none the less meant well is answered", () => {
	test("a whole address in the place of a path", async () => {
		const { ask } = line();
		expect((await ask(head(`GET ${server.url}/healthz`))).body).toBe("ok");
		expect((await ask(head(`GET ${server.url}/`, "Accept: text/html"))).status).toBe(200);
	});

	test("a host that no proxy of ours gave", async () => {
		const answer = await line().ask(head("GET /", "X-Forwarded-Host: [", "Accept: text/html"));
		expect(answer.status).toBe(200);
	});

	test("which methods there are", async () => {
		expect((await line().ask(head("OPTIONS *"))).head).toMatch(/^allow: GET, HEAD, POST, OPTIONS$/im);
	});

	test.each([
		[
			"HTTP/2 without TLS",
			"Connection: Upgrade, HTTP2-Settings",
			"Upgrade: h2c",
			"HTTP2-Settings: AAMAAABkAAQAAP__",
		],
		["a socket where there is none", "Connection: Upgrade", "Upgrade: websocket"],
		["something that nobody knows", "Connection: keep-alive, Upgrade", "Upgrade: nix/1"],
	])("a wish to go on in %s: it is ignored, and the connection stays", async (_what, ...headers) => {
		const { ask } = line();
		expect((await ask(head("GET /healthz", ...headers))).body).toBe("ok");
		const body = "language=en";
		const posted = head("POST /taal", form, `Content-Length: ${body.length}`, ...headers) + body;
		const answer = await ask(posted);
		expect(answer.status).toBe(303);
		expect(answer.head).toMatch(/^set-cookie: language=en/im);
		expect((await ask(page)).status).toBe(200);
	});
});
