import { demoLogin, type RunningServer } from "#tests/helpers/server.ts";
import { at, command, contribute, follow, join } from "./live-session.ts";

const size = { contributions: 300, themes: 25, agreements: 12 };
const formats = ["docx", "pdf", "xlsx", "csv", "json"] as const;
/** Each format at most, and an edit at most (p99) while files are made; in ms. */
const limits = { file: 5_000, edit: 500 };
const filesOfEach = 3;
const betweenEdits = 100;

/** Fills the demo's evening up to the size that is promised. */
async function fill(server: RunningServer): Promise<void> {
	const facilitator = await demoLogin(server.url, "facilitator");
	const partner = await demoLogin(server.url, "partner");
	const does = (type: Parameters<typeof command>[2], fields: Record<string, unknown>) =>
		command(server, facilitator, type, fields);
	const ids: string[] = [];
	for (let index = 0; index < size.contributions; index += 1) {
		ids.push(
			await contribute(
				server,
				partner,
				`Bijdrage ${index + 1}: op het plein is genoeg te doen, maar wie nieuw is weet de weg niet. `.repeat(
					3,
				),
			),
		);
	}
	const each = size.contributions / size.themes;
	const themes: string[] = [];
	for (let index = 0; index < size.themes; index += 1) {
		const contributions = ids.slice(index * each, (index + 1) * each);
		const { theme = "" } = await does("create-theme", { name: `Thema ${index + 1}`, contributions });
		themes.push(theme);
	}
	for (let index = 0; index < size.agreements; index += 1) {
		await does("set-agenda-item", {
			theme: themes[index],
			goal: `Doel ${index + 1}: kinderen hebben een plek om samen te zijn.`,
			action: "Twee avonden in de week is het veld open, met iemand die er altijd is. ".repeat(3),
			who: "Sportclub, jongerenwerk en ouders",
			lead: "Jongerenwerk",
			firstStep: "Afspraak met de club over de sleutel",
			firstStepOn: "2026-12-01",
		});
	}
}

/** Somebody goes on telling while files are made. @returns how long each took to be seen by the others, sorted, in ms */
async function telling(server: RunningServer, until: () => boolean): Promise<number[]> {
	const partner = await demoLogin(server.url, "partner");
	const cookies = await Promise.all(Array.from({ length: 10 }, (_, n) => join(server, `Lezer ${n + 1}`)));
	const followers = await Promise.all(cookies.map((cookie) => follow(server, cookie)));
	const visible: number[] = [];
	for (let edit = 1; !until() || edit < 20; edit += 1) {
		const sent = performance.now();
		const id = await contribute(server, partner, `Tijdens het maken ${edit}`);
		for (const moment of await Promise.all(followers.map((each) => each.seen(id))))
			visible.push(moment - sent);
		await new Promise((resolve) => setTimeout(resolve, betweenEdits));
	}
	for (const follower of followers) follower.close();
	return visible.sort((a, b) => a - b);
}

/** Every file of a large evening, while the evening goes on. @returns a table in Markdown */
export async function benchExports(server: RunningServer, database: string): Promise<string> {
	await fill(server);
	const cookie = await demoLogin(server.url, "facilitator");
	const rows: string[] = [];
	let done = false;
	const edits = telling(server, () => done);
	for (const format of formats) {
		const times: number[] = [];
		let bytes = 0;
		for (let index = 0; index < filesOfEach; index += 1) {
			const asked = performance.now();
			const response = await fetch(`${server.url}/sessies/${server.sessionId}/uitkomst.${format}`, {
				headers: { cookie },
			});
			if (!response.ok) throw new Error(`${format} gave ${response.status}`);
			bytes = (await response.arrayBuffer()).byteLength;
			times.push(performance.now() - asked);
		}
		const slowest = Math.max(...times);
		rows.push(
			`| ${database} | ${format} | ${(bytes / 1000).toFixed(0)} kB | ${slowest.toFixed(0)} ms | ${limits.file} ms | ${slowest <= limits.file ? "met" : "MISSED"} |`,
		);
	}
	done = true;
	const p99 = at(await edits, 0.99);
	rows.push(
		`| ${database} | an edit meanwhile, p99 | | ${p99.toFixed(0)} ms | ${limits.edit} ms | ${p99 <= limits.edit ? "met" : "MISSED"} |`,
	);
	return rows.join("\n");
}

export const exportsHead = `${size.contributions} contributions more, ${size.themes} themes, ${size.agreements} agreements; the slowest of ${filesOfEach}, while somebody tells on

| database | what | size | slowest | limit | |
|---|---|---|---|---|---|`;
