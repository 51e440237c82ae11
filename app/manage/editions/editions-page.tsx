import * as paths from "#app/paths.ts";
import type { Viewer } from "#app/site/viewer.ts";
import { editionKindWords, overText } from "#app/words/edition-text.ts";
import { m } from "#app/words/index.ts";
import { RecordList } from "../record/record-list.tsx";
import type { ManagedEditions } from "./editions.server.ts";

interface EditionsPageProps {
	viewer: Viewer;
	editions: ManagedEditions;
	done: string | null;
}

/** Every edition: what is being composed, and what came out. */
export function EditionsPage({ viewer, editions, done }: EditionsPageProps) {
	return (
		<RecordList
			viewer={viewer}
			path={paths.manageEditions}
			title={m.edition_manage()}
			intro={m.edition_manage_intro()}
			done={done}
			query=""
			total={editions.length}
			records={editions.map(({ id, title, kind, state, number, from, until, place }) => ({
				...{ id, name: title, uses: null, retired: false, href: paths.manageEdition(id) },
				group: state === "draft" ? m.edition_manage_drafts() : m.edition_manage_published(),
				kind: [
					editionKindWords[kind](),
					place,
					number !== null && m.edition_number({ number }),
					state === "withdrawn" && m.edition_withdrawn(),
					overText({ from, until }),
				]
					.filter(Boolean)
					.join(", "),
			}))}
			add={{ href: paths.manageEdition("nieuw"), label: m.edition_manage_new() }}
			empty={m.edition_manage_empty()}
		>
			<p>
				<a href={paths.editions}>{m.edition_back()}</a>
			</p>
		</RecordList>
	);
}
