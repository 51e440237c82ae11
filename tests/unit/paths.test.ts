import { readdirSync, readFileSync } from "node:fs";
import { PassThrough } from "node:stream";
import { matchRoutes } from "@remix-run/react";
import { describe, expect, test } from "vitest";
import * as paths from "#app/paths.ts";
import routes from "#app/routes.ts";
import { createHttp } from "#server/http/http.ts";
import { readEnv } from "#server/process/env.ts";
import { createRealtime } from "#server/realtime/upgrade.ts";
import type { Services } from "#server/services.server.ts";

const id = "6f1d3c9e-58a4-4f0e-9a53-0d4c2b7e8a11";
const item = "0b5f7c1a-2f7d-4a0f-8d0c-5d1f6a3e9b22";

/** An address that each of `paths` makes, and who answers it: a route's id, or what stands in the server. */
const made: Record<Exclude<keyof typeof paths, "agreementPlace">, [address: string, by: string]> = {
	home: [paths.home, "routes/home"],
	language: [paths.language, "routes/language"],
	privacy: [paths.privacy, "routes/privacy"],
	accessibility: [paths.accessibility, "routes/accessibility"],
	health: [paths.health, "the server"],
	readiness: [paths.readiness, "the server"],
	login: [paths.login("/sessies"), "routes/login"],
	loginCode: [paths.loginCode("/sessies"), "routes/login-code"],
	logout: [paths.logout, "routes/logout"],
	demoLogin: [paths.demoLogin, "routes/demo-login"],
	demoMail: [paths.demoMail, "routes/demo-mail"],
	join: [paths.join, "routes/join"],
	joinWith: [paths.joinWith("ABCDEFGHJ"), "routes/join-code"],
	joinWelcome: [paths.joinWelcome, "routes/join-welcome"],
	comeBack: [paths.comeBack, "routes/return"],
	accounts: [paths.accounts, "routes/accounts"],
	setUp: [paths.setUp, "routes/set-up"],
	setUpGemeente: [paths.setUpGemeente, "routes/set-up-gemeente"],
	setUpWijken: [paths.setUpWijken, "routes/set-up-wijken"],
	setUpCatalogue: [paths.setUpCatalogue, "routes/set-up-catalogue"],
	imports: [paths.imports, "routes/imports"],
	importFile: [paths.importFile(id), "routes/import"],
	areas: [paths.areas, "routes/areas"],
	area: [paths.area("zeist-noord"), "routes/area"],
	catalogue: [paths.catalogue, "routes/catalogue"],
	indicators: [paths.indicators, "routes/indicators"],
	indicator: [paths.indicator("wor-jeugd"), "routes/indicator"],
	dimensions: [paths.dimensions, "routes/dimensions"],
	dimension: [paths.dimension("leeftijd"), "routes/dimension"],
	frameworks: [paths.frameworks, "routes/frameworks"],
	framework: [paths.framework("jeugd-2026"), "routes/framework"],
	sources: [paths.sources, "routes/sources"],
	source: [paths.source("registratie"), "routes/source"],
	sourceTemplate: [paths.sourceTemplate("registratie", "xlsx"), "routes/source-template-xlsx"],
	breaks: [paths.breaks, "routes/breaks"],
	seriesBreak: [paths.seriesBreak(id), "routes/break"],
	targets: [paths.targets, "routes/targets"],
	target: [paths.target("jeugdigen|zeist|2024/25||beleid|Plan 1/2"), "routes/target"],
	notes: [paths.notes, "routes/notes"],
	note: [paths.note("nieuw"), "routes/note"],
	manageEditions: [paths.manageEditions, "routes/manage-editions"],
	manageEdition: [paths.manageEdition(id), "routes/manage-edition"],
	editions: [paths.editions, "routes/editions"],
	edition: [paths.edition(id), "routes/edition"],
	editionFile: [paths.editionFile(id, "pdf"), "edition-pdf"],
	publishedFigures: [paths.publishedFigures, "routes/figures"],
	explorer: [paths.explorer({ wijk: "WK035502" }), "routes/explorer"],
	explorerFigure: [paths.explorerFigure("wor-jeugd", { periode: "2024" }), "routes/explorer-figure"],
	explorerFile: [paths.explorerFile("wor-jeugd", "kaart.svg"), "explorer-kaart-svg"],
	figureMap: [paths.figureMap("wor-jeugd", { wijk: "WK035502", periode: "2024" }), "routes/figure-map"],
	managedOffers: [paths.managedOffers, "routes/offers"],
	managedOffer: [paths.managedOffer(id), "routes/offer"],
	evaluation: [paths.evaluation(2026), "routes/evaluation"],
	offers: [paths.offers("WK035502"), "routes/public-offers"],
	offerSheet: [paths.offerSheet("WK035502", "ar"), "routes/offer-sheet"],
	eveningOffers: [paths.eveningOffers(id), "routes/session-offers"],
	eveningMap: [paths.eveningMap(id, "wor-jeugd"), "routes/session-map"],
	overview: [paths.overview(2026), "routes/overview"],
	overviewFile: [paths.overviewFile("penc.xlsx", 2026), "overview-penc.xlsx"],
	sessions: [paths.sessions, "routes/sessions"],
	newSession: [paths.newSession, "routes/session-new"],
	session: [paths.session(id, "tell"), "routes/session"],
	prepare: [paths.prepare(id), "routes/session-prepare"],
	invitation: [paths.invitation(id), "routes/session-invitation"],
	cards: [paths.cards(id), "routes/session-cards"],
	people: [paths.people(id), "routes/session-people"],
	hall: [paths.hall(id), "routes/session-hall"],
	lookback: [paths.lookback(id), "routes/session-lookback"],
	tell: [paths.tell(id), "routes/session-contribute"],
	mine: [paths.mine(id), "routes/session-mine"],
	correctMine: [paths.correctMine(id, item), "routes/session-mine-edit"],
	moderate: [paths.moderate(id), "routes/session-moderate"],
	understand: [paths.understand(id), "routes/session-understand"],
	choose: [paths.choose(id), "routes/session-choose"],
	agree: [paths.agree(id), "routes/session-agree"],
	elaborate: [paths.elaborate(id), "routes/session-elaborate"],
	texts: [paths.texts(id, 0), "routes/session-texts"],
	versions: [paths.versions(id), "routes/session-versions"],
	outcome: [paths.outcome(id, "1.0"), "routes/session-outcome"],
	outcomeFile: [paths.outcomeFile(id, "docx", "1.0"), "outcome-docx"],
	year: [paths.year(id), "routes/session-year"],
	yearOf: [paths.yearOf(id, item), "routes/session-year"],
	yearReported: [paths.yearReported(id, item), "routes/session-year"],
	themeHere: [paths.understand(id) + paths.themeHere(item), "routes/session-understand"],
	agreementHere: [paths.agree(id) + paths.agreementHere(item), "routes/session-agree"],
	apiSessions: [paths.apiSessions, "routes/api/sessions"],
	apiImports: [paths.apiImports, "routes/api/imports"],
	apiCommands: [paths.apiCommands(id), "the server"],
	apiDocuments: [paths.apiDocuments(id, "board"), "the server"],
	apiDocument: [paths.apiDocument(id, "board", 1), "the server"],
	outcomeSchema: [paths.outcomeSchema, "routes/api/outcome-schema"],
	realtime: [`${paths.realtime(id)}/board`, "a socket"],
};

const configured = await routes;
const pages = configured
	.filter(({ path }) => path !== "*")
	.map(({ path, index, file, id: own }) => ({
		...(index ? { index: true as const } : { path }),
		id: own ?? file.replace(/\.tsx?$/, ""),
	}));

// Nobody is asked anything here, so of all services only the settings and the state of the process are needed.
const services = { env: readEnv({ NODE_ENV: "test" }), stopping: true } as Services;
const http = createHttp(
	services,
	() => async () => Promise.reject(new Error("no page is asked for")),
	(_request, _response, next) => next(),
);
type Layer = { route?: { path: string }; regexp: RegExp };
const ofServer = (http._router.stack as Layer[]).filter(({ route }) => route && route.path !== "*");
const realtime = createRealtime(services);

/** A server that stops refuses a socket of a document in other words than one for an address that it does not know. */
function takesSocket(url: string): boolean {
	const socket = new PassThrough();
	const request = { url, headers: { upgrade: "websocket" } } as Parameters<typeof realtime.upgrade>[0];
	return realtime.upgrade(request, socket, Buffer.alloc(0)) && /^HTTP\/1.1 503 /.test(String(socket.read()));
}

function answering(address: string): string | null {
	const { pathname } = new URL(address, "http://localhost");
	const page = matchRoutes(pages, pathname)?.at(-1)?.route.id;
	if (page) return page;
	if (ofServer.some(({ regexp }) => regexp.test(pathname))) return "the server";
	return takesSocket(pathname) ? "a socket" : null;
}

describe("app/paths.ts", () => {
	test.each(Object.entries(made))("%s leads to what answers it", (_, [address, by]) => {
		expect(answering(address)).toBe(by);
	});

	test("has nothing that is not tried here", () => {
		expect(Object.keys(made).sort()).toEqual(
			Object.keys(paths)
				.filter((name) => name !== "agreementPlace")
				.sort(),
		);
	});

	test("keeps what was typed in its place", () => {
		expect(paths.joinWith("a/b?c")).toBe("/meedoen/a%2Fb%3Fc");
		const next = "/sessies/nieuw?wijk=1&x=2#y";
		expect(new URL(paths.login(next), "http://localhost").searchParams.get("next")).toBe(next);
	});

	test("asks for nothing that is not given", () => {
		expect([paths.login(""), paths.overview(), paths.outcome(id, null)]).toEqual([
			"/login",
			"/overzicht",
			`/sessies/${id}/uitkomst`,
		]);
	});
});

describe("an address made by hand", () => {
	const urls = Object.values(made).map(([address]) => new URL(address, "http://localhost"));
	const served = [
		...configured.map(({ path = "" }) => path),
		...urls.map(({ pathname }) => pathname.slice(1)),
	].map((path) => path.split(/[/.]/).filter((part) => /^\w/.test(part)));
	const first = new Set(served.map(([part]) => part));
	const further = new Set(served.flat());
	const asked = new Set(urls.flatMap(({ searchParams }) => [...searchParams.keys()]));

	/** What stands in quotes or in a template and begins, goes on or asks as an address of the product does. */
	function madeByHand(source: string): string[] {
		const code = source.replace(/\/\*\*.*?\*\/|^\s*\/\/.*$/gms, "");
		const paths = [...code.matchAll(/(["'`}])\/([\w-]+)(?=["'`/?#.$])/g)].filter(([, before, part = ""]) =>
			(before === "}" ? further : first).has(part),
		);
		const queries = [...code.matchAll(/[?&](\w+)=/g)].filter(([, name = ""]) => asked.has(name));
		// "/" divides many things; in an attribute and a redirect it is the start page.
		const homes = code.matchAll(/\b(href|path|action|to)="\/"|\b(redirect|navigate)\("\/"/g);
		return [...paths, ...queries, ...homes, ...code.matchAll(/["'`}#]afspraak-/g)].map(([text]) => text);
	}

	test.each([
		'<a href="/sessies">',
		'<a href="/">',
		'throw redirect("/");',
		'fetch("/api/v1/me");',
		`const to = \`/meedoen/\${code}\`;`,
		`const url = \`\${origin}/meedoen/\${code}\`;`,
		`const to = \`\${root}/zaal\`;`,
		`const file = \`\${root}/uitkomst.pdf\`;`,
		`new WebSocket(\`wss://\${host}/realtime/\${id}/board\`);`,
		`const to = \`\${page}?versie=\${version}\`;`,
		`const to = \`#afspraak-\${id}\`;`,
	])("is seen: %s", (code) => {
		expect(madeByHand(code)).not.toEqual([]);
	});

	test("is nowhere", () => {
		// Patterns stand in the first, and the files of the API tell other tools what to ask. The phone asks itself for a
		// figure by its position, under the name by which the large map is asked for one.
		const own = [
			...["app/paths.ts", "app/paths-of-managing.ts", "app/routes.ts", "app/figures/phone-figure.tsx"],
			...["openapi.ts", "openapi-tools.server.ts", "catalog.ts", "describe-catalog.server.ts"].map(
				(name) => `app/routes/api/${name}`,
			),
		];
		const files = ["app", "server", "db", "maps"].flatMap((folder) =>
			readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => `${folder}/${name}`),
		);
		const sources = files.filter(
			(name) => /(?<!\.test)\.tsx?$/.test(name) && !name.includes("/generated/") && !own.includes(name),
		);
		expect(sources.length).toBeGreaterThan(300);
		const found = sources.flatMap((name) =>
			madeByHand(readFileSync(name, "utf8")).map((each) => `${name}: ${each}`),
		);
		expect(found).toEqual([]);
	});
});
