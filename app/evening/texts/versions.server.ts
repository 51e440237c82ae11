import type { RichText } from "#app/domain/live/rich-text.ts";
import { parseWorkbookKey } from "#app/domain/live/workbook-keys.ts";
import { type Actor, can } from "#app/domain/session/authorisation.ts";
import { themeTexts } from "#app/domain/vocabulary.ts";
import { type Checkpoint, findCheckpoint, listCheckpoints } from "#db/queries/checkpoints.server.ts";
import { listOutcomes, versionName } from "#db/queries/outcomes.server.ts";
import { type Session, toResource } from "#db/queries/sessions.server.ts";
import { listThemes } from "#db/queries/themes.server.ts";
import { isId } from "#server/auth/secrets.ts";
import { textsOf } from "#server/commands/checkpoint-commands.server.ts";
import { loadTexts } from "#server/realtime/texts.server.ts";
import { database } from "#server/services.server.ts";
import type { Version, VersionOfText, Versions } from "./versions-page.tsx";

/** The kept versions of a session's texts, newest first, and the one that is looked at. */
export async function loadVersions(actor: Actor, session: Session, looked: string | null): Promise<Versions> {
	const db = database();
	const themes = (await listThemes(db, session.id)).map(({ id, name }) => ({ id, name }));
	const known = isId(looked) ? await findCheckpoint(db, session.id, looked) : null;
	const newest = (await listOutcomes(db, session.id)).at(-1);
	const { texts: present } = await loadTexts(session.id);
	return {
		versions: (await listCheckpoints(db, session.id)).map(toVersion),
		shown: known && {
			...toVersion(known),
			texts: compare(
				textsOf(known.data),
				present,
				themes.map(({ id }) => id),
			),
		},
		themes,
		adopted: newest ? versionName(newest.number) : null,
		mayRestore: can(actor, "workbook.restore", toResource(session)).allowed,
	};
}

const toVersion = ({ id, reason, phase, createdAt }: Checkpoint): Version => ({
	id,
	reason,
	phase,
	at: createdAt.toISOString(),
});

type Texts = Record<string, RichText>;

/** Every text of then or of now, in the order of the evening. */
function compare(then: Texts, now: Texts, themes: string[]): VersionOfText[] {
	return [...new Set([...Object.keys(then), ...Object.keys(now)])]
		.sort((a, b) => placeOf(a, themes) - placeOf(b, themes) || a.localeCompare(b))
		.map((key) => ({
			key,
			text: then[key] ?? [],
			differs: JSON.stringify(then[key]) !== JSON.stringify(now[key]),
		}));
}

function placeOf(key: string, themes: string[]): number {
	const text = parseWorkbookKey(key);
	switch (text?.kind) {
		case "vision":
			return 0;
		case "theme": {
			const at = themes.indexOf(text.theme);
			return 1 + (at < 0 ? themes.length : at) * 3 + themeTexts.indexOf(text.part);
		}
		case "open":
			return 10_000;
		case "rights":
			return 10_001;
		default:
			return 10_002;
	}
}
