import { Button } from "#app/components/button.tsx";
import { Field } from "#app/components/field.tsx";
import { Select } from "#app/components/select.tsx";
import * as paths from "#app/paths.ts";
import type { Viewer } from "#app/site/viewer.ts";
import { m } from "#app/words/index.ts";
import { ChoiceOf, formState } from "../readings/form-parts.tsx";
import { RecordPage } from "../record/record-page.tsx";
import type { RecordState } from "../record/record-state.ts";
import { EditionFields, editionErrors, KeepHints } from "./edition-fields.tsx";
import type { NewEdition } from "./editions.server.ts";

interface NewEditionPageProps extends NewEdition, RecordState {
	viewer: Viewer;
}

/** First the framework, which says of whom the edition can be; then what it is called and over what it is. */
export function NewEditionPage({ viewer, frameworks, chosen, places, ...state }: NewEditionPageProps) {
	const { typed, problems, done, former } = state;
	const errors = editionErrors(problems);
	const form = formState(typed ?? {}, errors);
	return (
		<RecordPage
			{...{ viewer, errors, done, former }}
			path={paths.manageEdition("nieuw")}
			back={{ href: paths.manageEditions, label: m.edition_manage() }}
			title={m.edition_manage_new()}
		>
			{chosen ? (
				<form method="post" noValidate className="card stack">
					<input type="hidden" name="framework" value={chosen.id} />
					<p>
						<strong>{m.edition_framework({ title: chosen.title })}</strong>
					</p>
					<ChoiceOf
						form={form}
						name="place"
						label={m.edition_manage_place()}
						options={places}
						placeholder={m.edition_manage_choose()}
					/>
					<EditionFields form={form} />
					<KeepHints id="read" problems={problems} />
					<div>
						<Button>{m.edition_manage_make()}</Button>
					</div>
				</form>
			) : (
				<form method="get" className="card stack">
					<Field
						id="framework"
						label={m.edition_manage_framework_first()}
						hint={m.edition_manage_framework_hint()}
					>
						<Select name="framework" options={frameworks} placeholder={m.edition_manage_choose()} />
					</Field>
					<div>
						<Button>{m.edition_manage_go_on()}</Button>
					</div>
				</form>
			)}
		</RecordPage>
	);
}
