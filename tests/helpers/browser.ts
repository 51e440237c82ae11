import { accessSync, constants } from "node:fs";
import path from "node:path";
import { type Browser, type BrowserContext, chromium, type Page, type ViewportSize } from "playwright-core";

const flags = [
	"--no-sandbox",
	"--disable-quic",
	"--no-first-run",
	"--disable-background-networking",
	"--disable-component-update",
	"--disable-sync",
];

/** CHROMIUM_PATH, else a chromium on the PATH, else Playwright's own. */
function findChromium(): string {
	const { CHROMIUM_PATH, PATH = "" } = process.env;
	const folders = PATH.split(path.delimiter);
	const candidates = [
		...(CHROMIUM_PATH ? [CHROMIUM_PATH] : []),
		...["chromium", "chromium-browser", "google-chrome"].flatMap((name) =>
			folders.map((folder) => path.join(folder, name)),
		),
		chromium.executablePath(),
	];
	const found = (CHROMIUM_PATH ? [CHROMIUM_PATH] : candidates).find(isExecutable);
	if (!found) {
		throw new Error(
			"The browser tests need a chromium: set CHROMIUM_PATH to one, install it (apt-get install chromium), or run npx playwright-core install chromium.",
		);
	}
	return found;
}

function isExecutable(file: string): boolean {
	try {
		accessSync(file, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

/** @throws one sentence that says how to get a chromium when there is none */
export async function openBrowser(): Promise<Browser> {
	return chromium.launch({ executablePath: findChromium(), args: flags });
}

export const phone: ViewportSize = { width: 360, height: 740 };
export const smallLaptop: ViewportSize = { width: 1280, height: 900 };
export const laptop: ViewportSize = { width: 1440, height: 900 };
export const bigScreen: ViewportSize = { width: 1920, height: 1080 };

export interface Person {
	context: BrowserContext;
	page: Page;
	/** Everything the browser complained about: a test expects it to stay empty. */
	problems: string[];
	close(): Promise<void>;
}

/** Remix logs it when somebody goes on while the page was fetching news: what was fetched is not needed any more. */
const overtaken = /^AbortError: signal is aborted without reason/;

export interface PersonOptions {
	/** what addresses in the test start from */
	url?: string;
	viewport?: ViewportSize;
	locale?: string;
	javaScript?: boolean;
	/** complaints that this test brings about on purpose, such as a refused form or a lost network */
	expected?: RegExp[];
}

/** Somebody with a browser of their own; by default a phone, in Dutch, with scripts. */
export async function newPerson(browser: Browser, options: PersonOptions = {}): Promise<Person> {
	const context = await browser.newContext({
		baseURL: options.url,
		viewport: options.viewport ?? phone,
		locale: options.locale ?? "nl-NL",
		javaScriptEnabled: options.javaScript ?? true,
		reducedMotion: "reduce",
	});
	context.setDefaultTimeout(10_000);
	const problems: string[] = [];
	const complain = (text: string) => {
		const expected = [overtaken, ...(options.expected ?? [])];
		if (!expected.some((pattern) => pattern.test(text))) problems.push(text);
	};
	context.on("page", (page) => {
		page.on("console", (message) => {
			if (message.type() === "error") complain(`${message.text()} (${message.location().url})`);
		});
		page.on("pageerror", (error) => complain(String(error)));
	});
	const page = await context.newPage();
	return { context, page, problems, close: () => context.close() };
}
