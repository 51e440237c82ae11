import { Button, ButtonLink } from "#app/components/button.tsx";
import { Notice } from "#app/components/notice.tsx";
import * as paths from "#app/paths.ts";
import type { Viewer } from "#app/site/viewer.ts";
import { chapterTitle, editionKindWords } from "#app/words/edition-text.ts";
import { m } from "#app/words/index.ts";
import { formState } from "../readings/form-parts.tsx";
import { RecordPage } from "../record/record-page.tsx";
import type { RecordState } from "../record/record-state.ts";
import "../../styles/edition.css";
import { EditionFields, editionErrors, KeepHints } from "./edition-fields.tsx";
import { EditionPlan } from "./edition-plan.tsx";
import type { ManagedEdition } from "./editions.server.ts";

interface ManageEditionPageProps extends ManagedEdition, RecordState {
	viewer: Viewer;
	/** what was just done with the edition as a whole */
	moved: "published" | "withdrawn" | null;
}

/** One edition for who composes it: a draft to fill, or what came out with what can still be done. */
export function ManageEditionPage({ viewer, moved, ...edition }: ManageEditionPageProps) {
	const { id, title, kind, state, number, place, framework, fields, chapters } = edition;
	const { typed, problems, done, former } = edition;
	const errors = editionErrors(
		problems,
		Object.fromEntries(
			chapters.map((chapter) => [
				chapter.introduction,
				m.edition_manage_introduction({ label: chapterTitle(chapter) }),
			]),
		),
	);
	const form = formState(typed && !typed.intent ? typed : fields, errors);
	const about = [
		editionKindWords[kind](),
		place,
		number === null ? m.edition_draft() : m.edition_number({ number }),
		state === "withdrawn" && m.edition_withdrawn(),
	];
	return (
		<RecordPage
			{...{ viewer, title, errors, done, former }}
			path={paths.manageEdition(id)}
			back={{ href: paths.manageEditions, label: m.edition_manage() }}
			kind={about.filter(Boolean).join(", ")}
		>
			{moved && (
				<Notice
					tone="success"
					live="status"
					title={
						moved === "published" ? m.edition_manage_done_published() : m.edition_manage_done_withdrawn()
					}
				/>
			)}
			<p className="cluster">
				<ButtonLink href={paths.edition(id)}>
					{state === "draft" ? m.edition_manage_preview() : m.edition_manage_see()}
				</ButtonLink>
				<span className="soft">{m.edition_framework({ title: framework })}</span>
			</p>
			{state === "draft" ? (
				<>
					<form method="post" noValidate className="stack" key={done}>
						<section className="card stack" aria-labelledby="about-title">
							<h2 id="about-title">{m.edition_manage_about()}</h2>
							<EditionFields form={form} />
						</section>
						<EditionPlan form={form} chapters={chapters} />
						<KeepHints id="read" problems={typed?.intent ? [] : problems} />
						<div>
							<Button>{m.edition_manage_save()}</Button>
						</div>
					</form>
					<Publish next={edition.next} problems={typed?.intent === "publish" ? problems : []} />
					<Away
						intent="delete"
						title={m.edition_manage_drop_title()}
						hint={m.edition_manage_drop_hint()}
						label={m.edition_manage_drop()}
					/>
				</>
			) : (
				<>
					<section className="card stack">
						<p>{m.edition_manage_next_hint()}</p>
						<form method="post">
							<input type="hidden" name="intent" value="next" />
							<Button>{m.edition_manage_next()}</Button>
						</form>
					</section>
					{state === "published" && (
						<Away
							intent="withdraw"
							title={m.edition_manage_withdraw_title()}
							hint={m.edition_manage_withdraw_hint()}
							label={m.edition_manage_withdraw()}
						/>
					)}
				</>
			)}
		</RecordPage>
	);
}

function Publish({ next, problems }: { next: number; problems: RecordState["problems"] }) {
	return (
		<section className="card stack" aria-labelledby="publish-title">
			<h2 id="publish-title">{m.edition_manage_publish_title()}</h2>
			<p>{m.edition_manage_publish_hint()}</p>
			<form method="post" className="stack">
				<input type="hidden" name="intent" value="publish" />
				<KeepHints id="read-publish" problems={problems} />
				<div>
					<Button>{m.edition_manage_publish({ number: next })}</Button>
				</div>
			</form>
		</section>
	);
}

function Away(props: { intent: string; title: string; hint: string; label: string }) {
	const { intent, title, hint, label } = props;
	return (
		<section className="card stack" id="away" aria-labelledby="away-title">
			<h2 id="away-title">{title}</h2>
			<p>{hint}</p>
			<form method="post">
				<input type="hidden" name="intent" value={intent} />
				<Button variant="danger">{label}</Button>
			</form>
		</section>
	);
}
