import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { type IncomingMessage, type OutgoingHttpHeaders, type RequestOptions, request } from "node:http";
import { type AddressInfo, createServer } from "node:net";
import os from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { addresses } from "#tests/helpers/addresses.ts";
import { cookiesSet } from "#tests/helpers/eavesdrop.ts";
import { openStage } from "#tests/helpers/stage.ts";

const stage = await openStage();
afterAll(() => stage.stop());

const guarded = {
	"content-security-policy":
		/default-src 'self'; script-src 'self' 'nonce-[^']+'; style-src 'self' 'nonce-[^']+';/,
	"x-content-type-options": /^nosniff$/,
	"x-frame-options": /^DENY$/,
	"referrer-policy": /^same-origin$/,
	"cross-origin-opener-policy": /^same-origin$/,
	"permissions-policy": /camera=\(\)/,
};

describe("every answer", () => {
	const send = (path: string, init: RequestInit = {}) =>
		fetch(stage.server.url + path, { redirect: "manual", ...init });
	/** A request of which no more is sent than given here, as no browser would. */
	const bare = async (path: string, options: RequestOptions, body?: string) => {
		const sent = request(stage.server.url + path, options);
		sent.on("error", () => {});
		if (body) sent.write(body);
		sent.flushHeaders();
		const [response] = (await once(sent, "response")) as [IncomingMessage];
		const chunks: Buffer[] = [];
		response.on("data", (chunk: Buffer) => chunks.push(chunk));
		await once(response, "end");
		sent.destroy();
		return { status: response.statusCode, headers: response.headers, text: Buffer.concat(chunks).toString() };
	};
	const commands = () => `/api/v1/sessions/${stage.evenings.running.id}/commands`;
	const json = { "Content-Type": "application/json" };

	it("carries the security headers, whatever went wrong", async () => {
		const text = { "Content-Type": "text/plain", "Content-Length": "2" };
		const answers: [number, string, string, OutgoingHttpHeaders, string?][] = [
			[200, "GET", "/", {}],
			[200, "GET", "/healthz", {}],
			[200, "GET", "/favicon.svg", {}],
			[302, "GET", "/sessies", {}],
			[400, "GET", "/%E0%A4%A", {}],
			[403, "POST", "/meedoen", { ...text, Origin: "https://kwaad.example" }, "{}"],
			[404, "GET", "/bestaat-niet", {}],
			[404, "GET", "/assets/bestaat-niet.js", {}],
			[404, "GET", "/meedoen/ABCDEFGHJ", {}],
			[405, "GET", commands(), {}],
			[411, "POST", "/meedoen", { ...json, "Transfer-Encoding": "chunked" }],
			[413, "POST", commands(), { ...json, "Content-Length": "300000" }],
			[415, "POST", commands(), text, "{}"],
			[422, "POST", commands(), { ...json, "Content-Length": "1" }, "{"],
			[400, "POST", "/login", { "Content-Type": "multipart/form-data", "Content-Length": "1" }, "x"],
		];
		for (const [status, method, path, headers, body] of answers) {
			const response = await bare(path, { method, headers }, body);
			const what = `${method} ${path}`;
			expect(response.status, what).toBe(status);
			for (const [name, wanted] of Object.entries(guarded)) {
				expect(response.headers[name], `${name} of ${status} ${what}`).toMatch(wanted);
			}
			if (status >= 400) {
				expect(response.headers["cache-control"], what).toBe("no-store");
				expect(response.text, what).not.toMatch(/\bat .*\.(js|ts):\d+|node_modules/);
			}
		}
	});

	it("is kept by nobody when it is private, and sets cookies that scripts cannot read", async () => {
		const seen = new Set<string>();
		for (const who of ["ouder", "facilitator", "partner"] as const) {
			const cookie = await stage.cookieOf(who, "running");
			for (const path of addresses(stage.evenings.running, stage.contribution)) {
				const data = "areas|indicators|figures|targets|notes|breaks|offers|catalog|publications";
				const open = new RegExp(`^/api/v1/(?:${data}|openapi|commands\\.schema)`).test(path);
				const response = await send(path, { headers: { cookie } });
				if (!open) expect(response.headers.get("Cache-Control"), path).toBe("no-store");
			}
		}
		const form = (fields: Record<string, string>) => ({ method: "POST", body: new URLSearchParams(fields) });
		const { code } = stage.evenings.running;
		for (const answer of [
			await send(`/meedoen/${code}`),
			await send(`/meedoen/${code}`, form({ role: "jongere", nickname: "Gele Pen" })),
			await send("/login", form({ email: "partner@demo.example" })),
			await send("/demo/login", form({ role: "partner" })),
			await send("/logout", form({})),
			await send("/taal", form({ language: "en", next: "/" })),
		]) {
			for (const [name, attributes] of Object.entries(cookiesSet(answer))) {
				seen.add(name);
				expect(attributes, name).toEqual(expect.arrayContaining(["httponly", "samesite=lax"]));
			}
		}
		const names = ["cookies", "language", "login", "login-email", "login-requests", "return-code"];
		expect([...seen].sort()).toEqual(names);
	});

	it("refuses what another site sends, also when it hides where it comes from", async () => {
		const cookie = await stage.cookieOf("facilitator", "running");
		const body = JSON.stringify({ id: crypto.randomUUID(), type: "set-phase", phase: "choose" });
		for (const headers of [
			{ Origin: "https://kwaad.example" },
			{ Origin: "null" },
			{ "Sec-Fetch-Site": "cross-site" },
		] as Record<string, string>[]) {
			const paths = ["/meedoen", "/login", "/logout", "/demo/login", "/taal", "/sessies", "/terugkijken"];
			for (const path of paths) {
				const init = { method: "POST", headers: { cookie, ...headers }, body: new URLSearchParams() };
				expect((await send(path, init)).status, path).toBe(403);
			}
			const command = await send(commands(), {
				method: "POST",
				headers: { cookie, ...json, ...headers },
				body,
			});
			expect(command.status).toBe(403);
		}
		const me = await send("/api/v1/me", { headers: { cookie } });
		expect(await me.json()).toMatchObject({ kind: "account", role: "facilitator" });
		const session = await send(`/api/v1/sessions/${stage.evenings.running.id}`, { headers: { cookie } });
		expect((await session.json()).phase).toBe("tell");
	});

	it("takes no command that somebody else wrote on the same phone", async () => {
		const [cookie, other] = [
			await stage.cookieOf("ouder", "running"),
			await stage.cookieOf("jongere", "running"),
		];
		const me = async (of: string) => (await send("/api/v1/me", { headers: { cookie: of } })).json();
		const { kind, id } = await me(cookie);
		const body = JSON.stringify({
			id: crypto.randomUUID(),
			type: "contribute",
			kind: "signaal",
			lens: "kan-beter",
			about: "buurt",
			text: "Dit schreef een ander.",
		});
		const says = (of: string) =>
			send(commands(), {
				method: "POST",
				headers: { cookie: of, ...json, "X-Actor": `${kind}:${id}` },
				body,
			});
		const refused = await says(other);
		expect([refused.status, (await refused.json()).code]).toEqual([401, "not-logged-in"]);
		expect((await says(cookie)).status).toBe(200);
	});

	it("sends nobody to another site", async () => {
		for (const next of [
			"https://kwaad.example",
			"//kwaad.example",
			"/\\kwaad.example",
			"javascript:alert(1)",
		]) {
			for (const [path, fields] of [
				["/taal", { language: "nl", next }],
				["/demo/login", { role: "partner", next }],
			] as const) {
				const answer = await send(path, { method: "POST", body: new URLSearchParams({ ...fields }) });
				const to = new URL(answer.headers.get("Location") ?? "", stage.server.url);
				expect(to.origin, `${path} ${next}`).toBe(stage.server.url);
			}
		}
	});
});

/** A port that nothing listens to. */
async function freePort(): Promise<number> {
	const server = createServer().listen(0, "127.0.0.1");
	await once(server, "listening");
	const { port } = server.address() as AddressInfo;
	server.close();
	await once(server, "close");
	return port;
}

describe("a server that is no demo, behind https", () => {
	it("has no demo logins, shows no mail, and keeps its cookies to itself", async () => {
		const folder = await mkdtemp(path.join(os.tmpdir(), "duidingstafel-"));
		const port = await freePort();
		const env: NodeJS.ProcessEnv = {
			PATH: process.env.PATH,
			NODE_ENV: "production",
			DEMO: "0",
			HOST: "127.0.0.1",
			PORT: String(port),
			DATA_DIR: folder,
			PUBLIC_URL: "https://wijk.example",
			LOG_LEVEL: "error",
			DRAIN_SECONDS: "0",
		};
		const server = spawn(process.execPath, ["build/server/index.js"], {
			env,
			stdio: ["ignore", "pipe", "inherit"],
		});
		try {
			const [announced] = await once(server.stdout, "data");
			expect(String(announced).split("\n")).toEqual([
				"Duidingstafel: https://wijk.example",
				expect.stringContaining("SMTP_URL is not set"),
				"",
			]);
			const send = (address: string, fields?: Record<string, string>) =>
				fetch(`http://127.0.0.1:${port}${address}`, {
					redirect: "manual",
					...(fields && { method: "POST", body: new URLSearchParams(fields) }),
				});
			for (const role of ["facilitator", "admin"]) {
				const refused = await send("/demo/login", { role });
				expect(refused.status).toBe(404);
				expect(refused.headers.getSetCookie()).toEqual([]);
			}
			expect((await send("/demo/post")).status).toBe(404);
			for (const address of ["/", "/login"]) {
				expect(await (await send(address)).text()).not.toContain("/demo/login");
			}
			const left = await send("/logout", {});
			expect(cookiesSet(left)["__Host-login"]).toEqual(
				expect.arrayContaining(["httponly", "secure", "path=/", "samesite=lax"]),
			);
			expect(left.headers.get("Strict-Transport-Security")).toMatch(/max-age=31536000/);
		} finally {
			server.kill("SIGTERM");
			await once(server, "exit");
			await rm(folder, { recursive: true, force: true });
		}
	});
});
