import type { BrowserContext, Page } from "playwright-core";

/** Something that reached somebody: where it came from, and every byte of it. */
interface Received {
	from: string;
	bytes: Buffer;
}

/** Everything that reaches one person, over HTTP and over sockets, with the addresses that it came from. */
export class Ear {
	readonly received: Received[] = [];
	private readonly reading: Promise<void>[] = [];

	hear(from: string, content: string | Buffer): void {
		this.received.push({ from, bytes: Buffer.from(content) });
	}

	/** Listens to a browser. Scripts, styles and fonts are the same for everybody and are left out. */
	listen(context: BrowserContext): void {
		context.on("response", (response) => {
			if (["script", "stylesheet", "font", "image"].includes(response.request().resourceType())) return;
			const from = `${response.request().method()} ${response.url()}`;
			this.hear(`address of ${from}`, response.url());
			const read = async () => {
				this.hear(`headers of ${from}`, JSON.stringify(await response.headersArray()));
				this.hear(from, await response.body());
			};
			// A redirect has no body, and a page that goes on while it loads drops what it had not read.
			this.reading.push(read().catch(() => {}));
		});
		const toSockets = (page: Page) => {
			page.on("websocket", (socket) => {
				this.hear(`address of socket ${socket.url()}`, socket.url());
				socket.on("framereceived", ({ payload }) => this.hear(`socket ${socket.url()}`, payload));
			});
		};
		context.pages().forEach(toSockets);
		context.on("page", toSockets);
	}

	/** Asks for a page and its data without a browser, following nothing. @returns the answer */
	async ask(url: string, cookie: string, headers: Record<string, string> = {}): Promise<Response> {
		const response = await fetch(url, { headers: { cookie, ...headers }, redirect: "manual" });
		this.hear(`headers of GET ${url}`, JSON.stringify([...response.headers]));
		this.hear(`GET ${url}`, Buffer.from(await response.clone().arrayBuffer()));
		return response;
	}

	/** From where any of these words came; each place once. */
	async heard(...words: string[]): Promise<string[]> {
		await Promise.all(this.reading);
		const from = this.received.filter(({ bytes }) => words.some((word) => bytes.includes(word)));
		return [...new Set(from.map((each) => each.from))];
	}
}

/** The cookies that an answer sets, as the attributes of each by its name. */
export function cookiesSet(response: Response): Record<string, string[]> {
	return Object.fromEntries(
		response.headers.getSetCookie().map((each) => {
			const [pair = "", ...attributes] = each.split("; ");
			return [pair.split("=")[0] ?? "", attributes.map((one) => one.toLowerCase())];
		}),
	);
}
