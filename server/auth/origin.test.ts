import { describe, expect, test } from "vitest";
import { isOwnOrigin } from "./origin.ts";

const env = { PUBLIC_URL: "https://wijkavond.example" };
const host = "wijkavond.example";
const own = (headers: Record<string, string>, settings: { PUBLIC_URL?: string } = env, required = false) =>
	isOwnOrigin(settings, { host, ...headers }, { required });

describe("a request", () => {
	test("from our own pages is ours, at the public address and at any other name of this server", () => {
		expect(own({ origin: "https://wijkavond.example" })).toBe(true);
		expect(own({ host: "10.0.0.5:3000", origin: "https://wijkavond.example" })).toBe(true);
		expect(own({ host: "192.168.1.20:3000", origin: "http://192.168.1.20:3000" }, {})).toBe(true);
	});

	test("from another site is not, however much its name resembles ours", () => {
		for (const origin of [
			"https://evil.example",
			"http://wijkavond.example",
			"ftp://wijkavond.example",
			"https://wijkavond.example.evil.example",
			"https://evil.example/wijkavond.example",
			"https://wijkavond.example:8443",
			"null",
			"",
			"wijkavond.example",
		]) {
			expect({ origin, own: own({ origin }) }).toEqual({ origin, own: false });
		}
	});

	test("without an Origin is ours, unless the browser says that it crosses sites or one is demanded", () => {
		expect(own({})).toBe(true);
		expect(own({ "sec-fetch-site": "same-origin" })).toBe(true);
		expect(own({ "sec-fetch-site": "cross-site" })).toBe(false);
		expect(own({}, env, true)).toBe(false);
	});
});
