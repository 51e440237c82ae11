import * as paths from "#app/paths.ts";
import type { Viewer } from "#app/site/viewer.ts";
import { periodText } from "#app/words/figure-text.ts";
import { m } from "#app/words/index.ts";
import { noteKindWords } from "#app/words/reading-text.ts";
import { RecordList } from "../record/record-list.tsx";
import { FilterForm } from "./about-figure.tsx";
import type { LoadedNotes } from "./notes.server.ts";

interface NotesPageProps extends LoadedNotes {
	viewer: Viewer;
	chosen: string;
	done: string | null;
}

/** So much of a text says which one it is. */
const shortened = (text: string): string => (text.length > 90 ? `${text.slice(0, 88).trimEnd()}…` : text);

/** Every reading note, by its figure. */
export function NotesPage({ viewer, notes, indicators, chosen, done }: NotesPageProps) {
	return (
		<RecordList
			viewer={viewer}
			path={paths.notes}
			back={{ href: paths.catalogue, label: m.catalogue_back() }}
			title={m.catalogue_notes()}
			intro={m.notes_intro()}
			done={done}
			query=""
			total={notes.length}
			records={notes.map(
				({ id, indicator, place, period, kind, text, retired, proposed, ofEvening, heldBack }) => ({
					...{ id, retired, uses: null, name: shortened(text) },
					group: proposed && !retired ? m.notes_proposed() : indicator,
					href: paths.note(id),
					kind: [
						noteKindWords[kind](),
						proposed && !retired && indicator,
						place,
						period && periodText(period),
						ofEvening && m.notes_of_evening_short(),
						heldBack && m.notes_held_back_short(),
					]
						.filter(Boolean)
						.join(", "),
				}),
			)}
			add={{ href: paths.note("nieuw"), label: m.notes_new() }}
			empty={m.notes_empty()}
			filter={
				<FilterForm
					{...{ name: "indicator", options: indicators, chosen }}
					label={m.readings_filter()}
					all={m.readings_filter_all()}
				/>
			}
		/>
	);
}
