import { Badge } from "#app/components/badge.tsx";
import { Button, ButtonLink } from "#app/components/button.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { Notice } from "#app/components/notice.tsx";
import type { RichText } from "#app/domain/live/rich-text.ts";
import type { Phase } from "#app/domain/vocabulary.ts";
import * as paths from "#app/paths.ts";
import { formatDay, formatTime, m } from "#app/words/index.ts";
import { phaseNames } from "#app/words/phase-names.ts";
import { SharedText } from "./shared-text.tsx";
import { nameOfText } from "./text-names.ts";

/** One moment that the texts can go back to. */
export interface Version {
	id: string;
	reason: "phase" | "time" | "restore";
	phase: Phase;
	/** ISO moment */
	at: string;
}

export interface VersionOfText {
	key: string;
	/** empty when it was not written yet */
	text: RichText;
	/** it reads otherwise now */
	differs: boolean;
}

type ShownVersion = Version & { texts: VersionOfText[] };

export interface Versions {
	/** newest first */
	versions: Version[];
	/** the one that is looked at */
	shown: ShownVersion | null;
	themes: { id: string; name: string }[];
	mayRestore: boolean;
	/** the newest adopted version, "1.0": adopting removes the earlier versions of the texts */
	adopted: string | null;
}

export interface VersionsPageProps extends Versions {
	sessionId: string;
	/** for the form that puts a version back, so that a double press has one effect */
	commandId: string;
	restored: boolean;
	failure: string | null;
}

/** Earlier versions of the texts: the list, one of them to read, and the way back to it. */
export function VersionsPage(props: VersionsPageProps) {
	const { sessionId, versions, shown, adopted, restored, failure } = props;
	return (
		<div className="stack stack--loose">
			<div className="stack stack--tight">
				<p>
					<a href={paths.session(sessionId)}>{m.versions_back()}</a>
				</p>
				<h1>{m.versions_title()}</h1>
				{(versions.length > 0 || !adopted) && <p>{m.versions_hint()}</p>}
			</div>
			{failure && (
				<Notice tone="danger" live="alert">
					{failure}
				</Notice>
			)}
			{restored && !failure && (
				<Notice tone="success" live="status">
					{m.versions_restored()}
				</Notice>
			)}
			{versions.length === 0 ? (
				<NoVersions sessionId={sessionId} adopted={adopted} />
			) : (
				<div className={shown ? "versions versions--open" : "versions"}>
					<section aria-labelledby="versions-list">
						<h2 id="versions-list">{m.versions_list_title()}</h2>
						<ul className="versions__list">
							{versions.map((version) => (
								<ListedVersion key={version.id} version={version} shown={shown?.id === version.id} />
							))}
						</ul>
					</section>
					{shown && <OpenVersion {...props} shown={shown} />}
				</div>
			)}
		</div>
	);
}

function NoVersions({ sessionId, adopted }: { sessionId: string; adopted: string | null }) {
	if (!adopted) return <EmptyState title={m.versions_empty()}>{m.versions_empty_hint()}</EmptyState>;
	return (
		<EmptyState
			title={m.versions_removed()}
			action={
				<ButtonLink href={paths.outcome(sessionId, adopted)}>
					{m.versions_to_adopted({ version: adopted })}
				</ButtonLink>
			}
		>
			{m.versions_removed_hint({ version: adopted })}
		</EmptyState>
	);
}

function ListedVersion({ version, shown }: { version: Version; shown: boolean }) {
	return (
		<li className="versions__item" aria-current={shown || undefined}>
			<div>
				<p>
					<strong>{momentOf(version)}</strong>
				</p>
				<p className="soft small">{reasonOf(version)}</p>
			</div>
			<a href={`?toon=${version.id}#versie`} aria-label={m.versions_view_of({ moment: momentOf(version) })}>
				{m.versions_view()}
			</a>
		</li>
	);
}

function OpenVersion(props: VersionsPageProps & { shown: ShownVersion }) {
	const { shown, themes } = props;
	return (
		<section id="versie" className="stack" aria-labelledby="versie-titel">
			<h2 id="versie-titel">{m.versions_shown({ moment: momentOf(shown) })}</h2>
			<Restore {...props} />
			{shown.texts.map(({ key, text, differs }) => (
				<div key={key} className="stack stack--tight">
					<h3>{nameOfText(key, themes)}</h3>
					{differs && (
						<p>
							<Badge tone="warning">{m.versions_differs()}</Badge>
						</p>
					)}
					{text.length > 0 ? <SharedText text={text} /> : <p className="soft">{m.versions_not_yet()}</p>}
				</div>
			))}
		</section>
	);
}

function Restore({ shown, mayRestore, commandId }: VersionsPageProps & { shown: ShownVersion }) {
	if (!shown.texts.some(({ differs }) => differs)) return <p className="soft">{m.versions_same()}</p>;
	if (!mayRestore) return <Notice>{m.versions_locked()}</Notice>;
	return (
		<form method="post" className="stack stack--tight">
			<input type="hidden" name="id" value={commandId} />
			<input type="hidden" name="checkpoint" value={shown.id} />
			<p>{m.versions_restore_hint()}</p>
			<p>
				<Button>{m.versions_restore()}</Button>
			</p>
		</form>
	);
}

const momentOf = ({ at }: Version): string => m.versions_moment({ day: formatDay(at), time: formatTime(at) });

function reasonOf({ reason, phase }: Version): string {
	const name = phaseNames[phase].name();
	if (reason === "restore") return m.versions_reason_restore();
	return reason === "phase"
		? m.versions_reason_phase({ phase: name })
		: m.versions_reason_time({ phase: name });
}
