import type { Browser } from "playwright-core";
import type { CommandType } from "#app/domain/command/commands.ts";
import type { ParticipantRole } from "#app/domain/vocabulary.ts";
import { newPerson, type Person, type PersonOptions } from "./browser.ts";
import { demoLogin, type RunningServer, startServer } from "./server.ts";

/** Somebody as the list of screens names them. */
export type Visitor =
	| "anonymous"
	| "ouder"
	| "jongere"
	| "unconfirmed-partner"
	| "partner"
	| "reader"
	| "facilitator"
	| "data-manager"
	| "admin"
	| "policy";

/** The demo's evening, one that is still being prepared and holds nothing, and one that is closed. */
export type EveningName = "running" | "fresh" | "closed";

export interface StagedEvening {
	id: string;
	/** without groups */
	code: string;
}

export interface Joined {
	cookie: string;
	participant: string;
	returnCode: string;
}

/** A running demo with what every screen needs to have something to show. */
export interface Stage {
	server: RunningServer;
	evenings: Record<EveningName, StagedEvening>;
	/** a contribution of the parent of the running evening, which still waits */
	contribution: string;
	/** Opens a browser of their own for somebody who is at this evening. */
	enter(browser: Browser, as: Visitor, evening: EveningName, options?: PersonOptions): Promise<Person>;
	/** The same for somebody whose Cookie header this is. */
	admit(browser: Browser, cookie: string, options?: PersonOptions): Promise<Person>;
	/** The Cookie header of somebody who is at this evening; "" for who is nobody. */
	cookieOf(as: Visitor, evening: EveningName): Promise<string>;
	/** Another person joins with the code. */
	join(evening: EveningName, role: ParticipantRole, nickname?: string): Promise<Joined>;
	/** Sends a command; by default the facilitator does. @throws when it is refused */
	command(
		evening: EveningName,
		type: CommandType,
		fields?: Record<string, unknown>,
		cookie?: string,
	): Promise<{ contribution?: string }>;
	stop(): Promise<void>;
}

const accountEmails = { reader: "meelezer@demo.example" };
const organisation = "Bibliotheek in Noord";

const story = { kind: "signaal", lens: "kan-beter", about: "buurt" } as const;

/** @param folder of a demo that was filled further; otherwise a fresh one */
export async function openStage(env?: Record<string, string>, folder?: string): Promise<Stage> {
	const server = await startServer({ env, folder });
	const { url } = server;
	const facilitator = await demoLogin(url, "facilitator");
	const evenings = {
		running: { id: server.sessionId, code: server.code.replaceAll("-", "") },
		fresh: await makeEvening(url, facilitator, "Een avond die nog wordt klaargezet"),
		closed: await makeEvening(url, facilitator, "Een avond die is afgesloten"),
	};
	const logins = new Map<string, Promise<string>>();

	const join: Stage["join"] = async (evening, role, nickname = "Gele Bakfiets") => {
		const response = await fetch(`${url}/meedoen`, {
			method: "POST",
			headers: { Accept: "application/json" },
			body: new URLSearchParams({ code: evenings[evening].code, nickname, role, organisation }),
		});
		if (!response.ok) throw new Error(`Joining gave ${response.status}`);
		const { participant, returnCode } = await response.json();
		return { cookie: cookieFrom(response), participant, returnCode };
	};
	const command: Stage["command"] = async (evening, type, fields = {}, cookie = facilitator) => {
		const response = await fetch(`${url}/api/v1/sessions/${evenings[evening].id}/commands`, {
			method: "POST",
			headers: { "Content-Type": "application/json", cookie },
			body: JSON.stringify({ id: crypto.randomUUID(), type, ...fields }),
		});
		const answer = await response.json();
		if (!response.ok) throw new Error(`${type} gave ${response.status}: ${answer.code}`);
		return answer;
	};
	const logIn = async (as: Visitor, evening: EveningName): Promise<string> => {
		if (as === "anonymous") return "";
		if (as === "reader") return mailLogin(url, accountEmails.reader);
		if (as === "ouder" || as === "jongere") return (await join(evening, as)).cookie;
		if (as === "unconfirmed-partner") return (await join(evening, "partner", "Sam van de bieb")).cookie;
		return demoLogin(url, as);
	};
	const cookieOf: Stage["cookieOf"] = (as, evening) => {
		const key = as === "ouder" || as === "jongere" || as === "unconfirmed-partner" ? `${as} ${evening}` : as;
		const known = logins.get(key) ?? logIn(as, evening);
		logins.set(key, known);
		return known;
	};

	const admit: Stage["admit"] = async (browser, cookie, options) => {
		const person = await newPerson(browser, { url, ...options });
		await person.context.addCookies(browserCookies(url, cookie));
		return person;
	};

	const stage: Stage = {
		server,
		evenings,
		contribution: "",
		cookieOf,
		join,
		command,
		admit,
		enter: async (browser, as, evening, options) => admit(browser, await cookieOf(as, evening), options),
		stop: () => server.stop(),
	};
	return { ...stage, contribution: await fillEvenings(stage) };
}

/** Every state that an own contribution can have, and a closed evening in which something was told. */
async function fillEvenings({ command, cookieOf }: Stage): Promise<string> {
	const parent = await cookieOf("ouder", "running");
	const tell = async (text: string) =>
		(await command("running", "contribute", { ...story, text }, parent)).contribution;
	const approved = await tell("Op het plein is elke woensdag iets te doen.");
	await command("running", "approve", { contribution: approved });
	const rejected = await tell("De juf van Sem luistert nooit.");
	await command("running", "reject", { contribution: rejected, reason: "Er staat een naam in." });
	const withdrawn = await tell("Dit schreef ik te snel op.");
	await command("running", "withdraw-contribution", { contribution: withdrawn }, parent);
	const waiting = await tell("Bij de speeltuin is het ’s avonds te donker.");

	await command("closed", "set-phase", { phase: "tell" });
	const earlier = await cookieOf("ouder", "closed");
	const text = "Het buurthuis is op zondag dicht.";
	const told = await command("closed", "contribute", { ...story, text }, earlier);
	await command("closed", "approve", { contribution: told.contribution });
	await command("closed", "close-session");
	return waiting ?? "";
}

/** The Cookie header that follows from what an answer sets. */
function cookieFrom(response: Response): string {
	return response.headers
		.getSetCookie()
		.map((each) => each.split(";")[0])
		.join("; ");
}

export function browserCookies(url: string, header: string) {
	return header
		.split("; ")
		.filter(Boolean)
		.map((each) => {
			const [name = "", ...value] = each.split("=");
			return { name, value: value.join("="), url };
		});
}

/** An evening about two figures, one of which is not shown for every wijk. */
async function makeEvening(url: string, cookie: string, title: string): Promise<StagedEvening> {
	const body = new URLSearchParams({ title, place: "zeist-west", heldOn: "2027-03-11" });
	for (const indicator of ["kinderen-uitkeringsgezin", "wor-jeugd"]) body.append("indicator", indicator);
	const response = await fetch(`${url}/sessies`, {
		method: "POST",
		headers: { cookie, Accept: "application/json" },
		body,
	});
	if (!response.ok) throw new Error(`Making an evening gave ${response.status}`);
	const { session, code } = await response.json();
	return { id: session, code };
}

/** Logs in with the code of an e-mail, which a demo shows on the screen. */
async function mailLogin(url: string, email: string): Promise<string> {
	const post = (path: string, fields: Record<string, string>) =>
		fetch(`${url}${path}`, { method: "POST", body: new URLSearchParams(fields), redirect: "manual" });
	const cookie = cookieFrom(await post("/login", { email }));
	const page = await (await fetch(`${url}/login/code`, { headers: { cookie } })).text();
	const [, code = ""] = /\b(\d{6})\b/.exec(page.replace(/<script[\s\S]*?<\/script>/g, "")) ?? [];
	const login = cookieFrom(await post("/login/code", { email, code }));
	if (!login.includes("login=")) throw new Error(`Logging in as ${email} failed`);
	return login;
}
