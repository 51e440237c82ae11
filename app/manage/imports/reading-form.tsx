import type { LoadedImport } from "./imports.server.ts";
import { MappingFields } from "./mapping-fields.tsx";
import { WordFields } from "./word-fields.tsx";

/** How the file is read: its table and its words, in one form, so that neither loses what was typed in the other. */
export function ReadingForm({ delivery, typed }: { delivery: LoadedImport; typed: Record<string, string> }) {
	if (!delivery.mapping) return null;
	return (
		<form method="post" noValidate className="stack stack--loose">
			<MappingFields {...delivery} typed={typed} />
			<WordFields {...delivery} typed={typed} />
		</form>
	);
}
