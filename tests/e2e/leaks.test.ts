import { beforeAll, describe, expect, it } from "vitest";
import { addresses } from "#tests/helpers/addresses.ts";
import { laptop, type Person } from "#tests/helpers/browser.ts";
import { Ear } from "#tests/helpers/eavesdrop.ts";
import { live } from "#tests/helpers/screen.ts";
import type { Joined, Visitor } from "#tests/helpers/stage.ts";
import { stageForTests } from "#tests/helpers/test-stage.ts";

/** Words that stand nowhere else, so that finding one is a leak. */
const marker = {
	waiting: "Merkwoordwacht",
	rejected: "Merkwoordgeweigerd",
	reason: "Merkwoordreden",
	erased: "Merkwoordgewist",
	before: "Merkwoordvroeger",
	after: "Merkwoordlater",
	nickname: "Merkwoordbijnaam",
	partner: "Merkwoordpartner",
};
const told = { kind: "verhaal", lens: "kan-beter", about: "school" } as const;

/** Everybody who may not read what waits; each has a browser on the page of theirs, live all along. */
const others = ["ouder", "jongere", "partner", "unconfirmed-partner", "anonymous"] as const;
const walkers: Visitor[] = [...others, "admin", "data-manager"];
const { stage, browser } = await stageForTests({ LOG_LEVEL: "info" });
let author: Joined;
let hidden: Joined;
const people = new Map<string, Person>();
const ears = new Map<string, Ear>();
const ids = { waiting: "", rejected: "", erased: "", corrected: "" };

beforeAll(async () => {
	author = await stage.join("running", "ouder", marker.nickname);
	hidden = await stage.join("running", "partner", marker.partner);
	for (const who of others) {
		const ear = new Ear();
		const person = await stage.enter(browser, who, "running", { expected: [/status of 40/] });
		ear.listen(person.context);
		ears.set(who, ear);
		people.set(who, person);
		const page = who.includes("partner") ? "" : "/vertellen";
		await person.page.goto(`/sessies/${stage.evenings.running.id}${page}`);
		if (who !== "anonymous") await live(person.page);
	}
});

const tell = async (text: string) =>
	(await stage.command("running", "contribute", { ...told, text }, author.cookie)).contribution ?? "";

/** Walks through every page as each of the others, allowed or not. @returns what each received */
async function walk(): Promise<Map<string, Ear>> {
	const heard = new Map<string, Ear>();
	for (const who of walkers) {
		const ear = new Ear();
		heard.set(who, ear);
		const cookie = await stage.cookieOf(who, "running");
		for (const path of addresses(stage.evenings.running, ids.waiting)) {
			if (path.includes("/ABCDEFGHJ")) continue;
			await ear.ask(stage.server.url + path, cookie);
		}
	}
	const elsewhere = new Ear();
	heard.set("ouder of another evening", elsewhere);
	const cookie = await stage.cookieOf("ouder", "fresh");
	for (const path of addresses(stage.evenings.running, ids.waiting))
		await elsewhere.ask(stage.server.url + path, cookie);
	return heard;
}

async function whoHeard(heard: Map<string, Ear>, ...words: string[]): Promise<string[]> {
	const found: string[] = [];
	for (const [who, ear] of heard) {
		for (const from of await ear.heard(...words)) found.push(`${who}: ${from}`);
	}
	return found;
}

describe("what is not for you never reaches your browser", () => {
	it("does not, while a story waits, was rejected, corrected or withdrawn", async () => {
		ids.waiting = await tell(`Elke dag ${marker.waiting} op het plein.`);
		ids.rejected = await tell(`Ik ken ${marker.rejected} van school.`);
		await stage.command("running", "reject", {
			contribution: ids.rejected,
			reason: `Noem niemand: ${marker.reason}.`,
		});
		ids.erased = await tell(`Dit had ik niet moeten schrijven: ${marker.erased}.`);
		await stage.command("running", "withdraw-contribution", { contribution: ids.erased }, author.cookie);
		ids.corrected = await tell(`Over ${marker.before} wil ik iets zeggen.`);
		await stage.command(
			"running",
			"edit-contribution",
			{ ...told, contribution: ids.corrected, text: `Over ${marker.after} wil ik iets zeggen.` },
			author.cookie,
		);
		// Something that everybody gets, so that whatever was sent before it has arrived.
		const { contribution } = await stage.command("running", "contribute", { ...told, text: "Baken een." });
		for (const who of ["ouder", "jongere", "partner", "unconfirmed-partner"]) {
			await people.get(who)?.page.locator(".board-card", { hasText: "Baken een." }).waitFor();
		}
		const heard = await walk();
		const secret = [...Object.values(marker), author.participant, hidden.participant];
		expect(await whoHeard(ears, ...secret)).toEqual([]);
		expect(await whoHeard(heard, ...secret)).toEqual([]);

		// The ears do hear: the beacon and everybody's own page.
		for (const who of ["ouder", "jongere", "partner", "unconfirmed-partner"]) {
			const sockets = (await ears.get(who)?.heard("Baken een.", String(contribution))) ?? [];
			expect(
				sockets.some((from) => from.startsWith("socket ")),
				who,
			).toBe(true);
		}
		expect((await heard.get("ouder")?.heard("Baken een."))?.length).toBeGreaterThan(1);
	});

	it("does, for all of them, once it was approved; and still says nothing about who wrote it", async () => {
		await stage.command("running", "approve", { contribution: ids.waiting });
		await stage.command("running", "approve", { contribution: ids.corrected });
		for (const who of ["ouder", "jongere", "partner", "unconfirmed-partner"]) {
			await people.get(who)?.page.locator(".board-card", { hasText: marker.waiting }).waitFor();
			await people.get(who)?.page.locator(".board-card", { hasText: marker.after }).waitFor();
			const from = (await ears.get(who)?.heard(marker.waiting)) ?? [];
			expect(
				from.some((each) => each.startsWith("socket ")),
				who,
			).toBe(true);
		}
		const heard = await walk();
		for (const who of ["ouder", "jongere", "partner", "unconfirmed-partner"] as const) {
			expect((await heard.get(who)?.heard(marker.after))?.length, who).toBeGreaterThan(1);
		}
		for (const who of ["anonymous", "admin", "data-manager", "ouder of another evening"]) {
			expect(await heard.get(who)?.heard(marker.waiting, marker.after), who).toEqual([]);
		}
		const { waiting: _, after: __, ...rest } = marker;
		const secret = [...Object.values(rest), author.participant, hidden.participant];
		expect(await whoHeard(ears, ...secret)).toEqual([]);
		expect(await whoHeard(heard, ...secret)).toEqual([]);
	});

	it("does not any more once its writer took it back, also not for those who run the evening", async () => {
		await stage.command("running", "withdraw-contribution", { contribution: ids.waiting }, author.cookie);
		await stage.command(
			"running",
			"edit-contribution",
			{ ...told, contribution: ids.corrected, text: "Over iets anders dan eerst." },
			author.cookie,
		);
		for (const who of ["ouder", "partner"]) {
			await people
				.get(who)
				?.page.locator(".board-card", { hasText: marker.waiting })
				.waitFor({ state: "detached" });
		}
		const heard = await walk();
		const late = new Ear();
		const newcomer = await stage.enter(browser, "jongere", "running");
		late.listen(newcomer.context);
		await newcomer.page.goto(`/sessies/${stage.evenings.running.id}/vertellen`);
		await live(newcomer.page);
		await newcomer.close();
		heard.set("newcomer", late);
		const facilitator = new Ear();
		const cookie = await stage.cookieOf("facilitator", "running");
		for (const path of addresses(stage.evenings.running, ids.waiting)) {
			await facilitator.ask(stage.server.url + path, cookie);
		}
		heard.set("facilitator", facilitator);
		const erased = [marker.waiting, marker.erased, marker.before, marker.after];
		expect(await whoHeard(heard, ...erased)).toEqual([]);
	});

	it("leaves the words, names and codes out of the log", () => {
		const log = stage.server.output();
		expect(log).toContain('"request"');
		const { code } = stage.evenings.fresh;
		const secret = [...Object.values(marker), author.returnCode, author.returnCode.replaceAll("-", ""), code];
		expect(secret.filter((word) => log.includes(word))).toEqual([]);
		const after = log.slice(log.indexOf('"request"'));
		expect(after).not.toMatch(/@demo\.example/);
	});
});

describe("a return code", () => {
	it("is in nothing that reaches its owner but the welcome page, and there once", async () => {
		const ear = new Ear();
		const person = await stage.enter(browser, "anonymous", "running");
		ear.listen(person.context);
		const { page } = person;
		await page.goto(`/meedoen/${stage.evenings.running.code}`);
		await page.getByRole("radio", { name: /Ik ben bewoner/ }).check();
		await page.getByRole("button", { name: "Doe mee", exact: true }).click();
		await page.waitForURL("**/meedoen/welkom");
		const words = (await page.locator("main").innerText()).replace(/[\s-]/g, "");
		const bare = /terugkijkcode([2-9A-Z]{13})Schrijf/.exec(words)?.[1] ?? "";
		const shown = bare.replace(/^(.{4})(.{4})/, "$1-$2-");
		expect(bare).not.toBe("");
		await page.getByRole("link", { name: /Verder/ }).click();
		await live(page);
		await page.goto("/meedoen/welkom");
		const forms = [shown, bare];
		const from = (await ear.heard(...forms)).map((each) => each.replace(stage.server.url, ""));
		// The answer to the form carries it to the welcome page in a cookie that scripts cannot read.
		const allowed = [
			"GET /meedoen/welkom",
			`headers of POST /meedoen/${stage.evenings.running.code}`,
			`headers of POST /meedoen/${stage.evenings.running.code}.data`,
		];
		expect(from.filter((each) => !allowed.includes(each))).toEqual([]);
		expect(from).toContain("GET /meedoen/welkom");
		expect(await page.locator("main").innerText()).not.toContain(shown);
		expect(await page.evaluate("document.cookie")).not.toContain("return-code");
		await person.close();
	});
});

/** Of youths with Welzijn op Recept Oost is small, and Den Dolder would give it away. */
const hiddenWijken = ["WK035504", "WK035505"];

describe("a small number", () => {
	it("is in no published figure, and neither is what it could be reckoned from", async () => {
		const get = async (path: string) => (await fetch(`${stage.server.url}/api/v1/${path}`)).json();
		const { figures } = await get("figures?indicator=wor-jeugd");
		const ofWijken = figures.filter(({ area }: { area: string }) => hiddenWijken.includes(area));
		expect(ofWijken).toHaveLength(2);
		expect(ofWijken.filter(({ value }: { value: unknown }) => value !== null)).toEqual([]);
		const { cells } = await get("publications/latest.json");
		const published = cells.filter(({ id }: { id: string }) =>
			/^wor-jeugd\|(zeist-oost|den-dolder)\|/.test(id),
		);
		expect(published).toHaveLength(2);
		expect(published.filter(({ value }: { value: unknown }) => typeof value === "number")).toEqual([]);
		expect(JSON.stringify(await get("areas"))).not.toContain("wor-jeugd");
		// What is not small is there, so that an empty answer would not pass.
		expect(figures.find(({ area }: { area: string }) => area === "GM0355").value).toBe(52);
	});

	it("is in no page, its data, its map or its table", async () => {
		for (const [who, path] of [
			["partner", ""],
			["facilitator", ""],
			["facilitator", "/zaal"],
			["ouder", "/vertellen"],
		] as const) {
			const { page, close } = await stage.enter(browser, who, "running", { viewport: laptop });
			await page.goto(`/sessies/${stage.evenings.running.id}${path}`);
			await live(page);
			const loaded = await page.evaluate("JSON.stringify(__remixRouter.state.loaderData)");
			expect(shownValues(JSON.parse(String(loaded))), `${who} ${path}`).toEqual([]);
			await close();
		}
		const { page, close } = await stage.enter(browser, "partner", "running", { viewport: laptop });
		await page.goto(`/sessies/${stage.evenings.running.id}`);
		await live(page);
		for (let step = 0; step < 3; step += 1)
			await page.getByRole("button", { name: "Volgend cijfer" }).click();
		const areas = page.locator(".choropleth [role=img]");
		expect(await areas.count()).toBe(5);
		for (const area of await areas.all()) {
			const name = (await area.getAttribute("aria-label")) ?? "";
			if (!/Oost|Den Dolder/.test(name)) continue;
			expect(name.replace("minder dan 5", "")).not.toMatch(/\d/);
		}
		await close();
	});
});

interface MaybeCard {
	indicator?: { id?: string };
	areas?: { place: { code: string }; value: { state: string } }[];
	place?: { code: string };
	value?: { state: string };
}

/** Looks through everything that a page was given for a number of a hidden wijk in a card about this indicator. */
function shownValues(data: unknown): string[] {
	if (typeof data !== "object" || data === null) return [];
	const { indicator, areas = [], place, value } = data as MaybeCard;
	const below = Object.values(data).flatMap(shownValues);
	if (indicator?.id !== "wor-jeugd") return below;
	const isHidden = (code?: string) => code !== undefined && hiddenWijken.includes(code);
	const own = isHidden(place?.code) && value?.state === "shown" ? ["the card itself"] : [];
	const shown = areas.filter((area) => isHidden(area.place.code) && area.value.state === "shown");
	return [...below, ...own, ...shown.map((area) => area.place.code)];
}
