import { accessSync, constants } from "node:fs";
import path from "node:path";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";

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

export interface Person {
	context: BrowserContext;
	page: Page;
	/** Everything the browser complained about: a test expects it to stay empty. */
	problems: string[];
	close(): Promise<void>;
}

/** Somebody with a browser of their own; by default a phone, in Dutch, with scripts. */
export async function newPerson(
	browser: Browser,
	url: string,
	options: {
		viewport?: { width: number; height: number };
		locale?: string;
		javaScript?: boolean;
	} = {},
): Promise<Person> {
	const context = await browser.newContext({
		baseURL: url,
		viewport: options.viewport ?? { width: 360, height: 740 },
		locale: options.locale ?? "nl-NL",
		javaScriptEnabled: options.javaScript ?? true,
		reducedMotion: "reduce",
	});
	const problems: string[] = [];
	context.on("page", (page) => {
		page.on("console", (message) => {
			if (message.type() === "error" || message.type() === "warning") problems.push(message.text());
		});
		page.on("pageerror", (error) => problems.push(String(error)));
	});
	const page = await context.newPage();
	return { context, page, problems, close: () => context.close() };
}
