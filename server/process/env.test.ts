import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { EnvError, readEnv } from "./env.ts";

describe("the environment", () => {
	test("is a demo on this machine alone when nothing is set", () => {
		expect(readEnv({})).toMatchObject({
			DEMO: true,
			HOST: "127.0.0.1",
			reachable: false,
			PORT: 3000,
			DATA_DIR: "./data",
			NODE_ENV: "production",
		});
	});

	test("with a database is no demo, and listens to everybody", () => {
		const env = readEnv({ DATABASE_URL: "postgres://user@db.example/duidingstafel" });
		expect(env).toMatchObject({ DEMO: false, HOST: "0.0.0.0", reachable: false });
		expect(readEnv({ DATABASE_URL: "postgresql://db.example/x", DEMO: "1" }).DEMO).toBe(true);
	});

	test("lets phones in when HOST names more than this machine", () => {
		expect(readEnv({ HOST: "0.0.0.0" }).reachable).toBe(true);
		for (const HOST of ["127.0.0.1", "localhost", "::1"]) expect(readEnv({ HOST }).reachable).toBe(false);
	});

	test("counts an empty variable as absent", () => {
		expect(readEnv({ DATABASE_URL: "", HOST: "", DEMO: "", PORT: "" })).toEqual(readEnv({}));
	});

	test("names the setting that is wrong", () => {
		for (const [name, value] of [
			["PORT", "70000"],
			["PORT", "veel"],
			["DEMO", "yes"],
			["DATABASE_URL", "mysql://db.example/x"],
			["PUBLIC_URL", "wijkavond.example"],
			["ADMIN_EMAIL", "niemand"],
			["LOG_LEVEL", "loud"],
		]) {
			const read = () => readEnv({ [name as string]: value });
			expect(read).toThrow(EnvError);
			expect(read).toThrow(new RegExp(`^${name}: `));
		}
	});

	test("names everything that is wrong in one line", () => {
		const read = () => readEnv({ PORT: "x", DEMO: "x" });
		expect(read).toThrow(/^[^\n]*PORT[^\n]*DEMO[^\n]*$/);
	});
});

describe(".env.example", () => {
	const lines = readFile(".env.example", "utf8").then((text) => text.split("\n"));

	test("lists every setting and no other", async () => {
		const source = await readFile("server/process/env.ts", "utf8");
		const known = [...source.matchAll(/^\t([A-Z_]+): /gm)].map((match) => match[1]);
		const listed = (await lines).flatMap((line) => /^#?([A-Z_]+)=/.exec(line)?.[1] ?? []);
		expect(listed.toSorted()).toEqual([...new Set(known)].toSorted());
	});

	test("can be used as it is", async () => {
		const settings = (await lines).flatMap((line) => {
			const [, name, value] = /^#?([A-Z_]+)=(.*)$/.exec(line) ?? [];
			return name ? [[name, value]] : [];
		});
		expect(() => readEnv(Object.fromEntries(settings))).not.toThrow();
	});
});
