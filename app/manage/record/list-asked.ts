import { m } from "#app/words/index.ts";

/** What the address of a list asks: "…?zoek=jeugd", and that something was deleted just now. */
export function listAsked(url: string): { query: string; done: string | null } {
	const { searchParams } = new URL(url);
	return {
		query: (searchParams.get("zoek") ?? "").trim().slice(0, 80),
		done: searchParams.has("verwijderd") ? m.record_deleted() : null,
	};
}
