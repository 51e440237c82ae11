import type { Owner } from "#app/live/keep/kept-store.ts";

/** Words that were written here and could not be sent, with the text that they were meant for. */
export interface WordsAside {
	key: string;
	text: string;
}

/** Edits that the server has not acknowledged, as they survive a reload of the page. */
export interface KeptEdits {
	/** of the document that they belong to; 0 when they can only be given back as words */
	epoch: number;
	schema: number;
	/** Yjs update, base64 */
	update: string;
	/** the texts that they are in, as they read here */
	words: WordsAside[];
}

/**
 * What the tabs of one writer have not sent, in the storage of this device. Nobody else's is ever read. The keys begin
 * as those of the KeptStore do, which wipes these too when the writer leaves the device.
 */
export class KeptEditsStore {
	private readonly prefix: string;
	/** whether something of this tab is kept now */
	private holds = false;

	constructor(
		private readonly storage: Storage | null,
		owner: Owner,
		private readonly tab: string,
	) {
		this.prefix = `duidingstafel:${owner.session}:${owner.actor}:workbook:`;
	}

	/** Keeps what this tab has not sent. Without room on the device nothing is kept: the page itself still has it. */
	keep(edits: KeptEdits): void {
		try {
			this.storage?.setItem(this.prefix + this.tab, JSON.stringify(edits));
			this.holds = true;
		} catch {
			// The page warns before it is left.
		}
	}

	/** Everything of this tab is acknowledged. */
	release(): void {
		if (this.holds) this.forget(this.tab);
		this.holds = false;
	}

	forget(tab: string): void {
		this.storage?.removeItem(this.prefix + tab);
	}

	/** What other tabs of this writer left behind, or the same one before a reload. */
	others(): { tab: string; edits: KeptEdits }[] {
		return this.all().filter(({ tab }) => tab !== this.tab);
	}

	all(): { tab: string; edits: KeptEdits }[] {
		const { storage } = this;
		const keys = Array.from({ length: storage?.length ?? 0 }, (_, index) => storage?.key(index) ?? "");
		return keys
			.filter((key) => key.startsWith(this.prefix))
			.flatMap((key) => {
				const edits = parse(storage?.getItem(key) ?? null);
				return edits ? [{ tab: key.slice(this.prefix.length), edits }] : [];
			});
	}
}

function parse(text: string | null): KeptEdits | null {
	try {
		const edits = JSON.parse(text ?? "null") as KeptEdits | null;
		return edits && typeof edits.update === "string" && Array.isArray(edits.words) ? edits : null;
	} catch {
		return null;
	}
}

export const toBase64 = (bytes: Uint8Array): string =>
	btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));

/** @throws on what is no base64 */
export const fromBase64 = (text: string): Uint8Array =>
	Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
