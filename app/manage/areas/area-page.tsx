import { Badge } from "#app/components/badge.tsx";
import { Button } from "#app/components/button.tsx";
import { DataTable } from "#app/components/data-table.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Field } from "#app/components/field.tsx";
import { Notice } from "#app/components/notice.tsx";
import { TextInput } from "#app/components/text-input.tsx";
import * as paths from "#app/paths.ts";
import type { Viewer } from "#app/site/viewer.ts";
import { m } from "#app/words/index.ts";
import { ManagePage } from "../manage-page.tsx";
import { AwayForms } from "../record/away-forms.tsx";
import type { LoadedArea } from "./areas.server.ts";
import { MembersForm } from "./members-form.tsx";
import { levelName, type Problem, problemTexts } from "./place-words.ts";

interface AreaPageProps extends LoadedArea {
	viewer: Viewer;
	/** the year that the forms propose */
	year: number;
	saved: boolean;
	typed: Record<string, string>;
	problems: Problem[];
}

/** One place: its names, its codes by year, who belongs to it, and whether it is in use. */
export function AreaPage({ viewer, place, year, saved, typed, problems, ...about }: AreaPageProps) {
	const errors = problemTexts(problems);
	const errorOf = (field: string) => errors.find((error) => error.field === field)?.message;
	const inForm = (intent: string, field: string) => (typed.intent === intent ? typed[field] : undefined);
	return (
		<ManagePage viewer={viewer} path={paths.area(place.id)}>
			<div className="stack stack--loose area-page">
				<ErrorSummary title={m.manage_problems_title()} errors={errors} />
				<div className="stack stack--tight">
					<p>
						<a href={paths.areas}>{m.places_back()}</a>
					</p>
					<h1>{place.name}</h1>
					<p className="cluster">
						<span>{levelName(place.level)}</span>
						{place.retired && <Badge>{m.record_retired()}</Badge>}
					</p>
				</div>
				{saved && problems.length === 0 && (
					<Notice tone="success" live="status" title={m.places_saved({ name: place.name })} />
				)}
				<form method="post" noValidate className="card stack">
					<input type="hidden" name="intent" value="rename" />
					<Field id="name" label={m.places_name()} error={errorOf("name")}>
						<TextInput name="name" defaultValue={inForm("rename", "name") ?? place.name} autoComplete="off" />
					</Field>
					<Field
						id="shortName"
						label={m.places_short_name()}
						hint={m.places_short_name_hint()}
						error={errorOf("shortName")}
					>
						<TextInput
							name="shortName"
							defaultValue={inForm("rename", "shortName") ?? place.shortName}
							autoComplete="off"
						/>
					</Field>
					<div>
						<Button>{m.places_save_name()}</Button>
					</div>
				</form>
				<section className="card stack" aria-labelledby="codes-title">
					<h2 id="codes-title">{m.places_codes_title()}</h2>
					<DataTable
						caption={m.places_codes_title()}
						captionHidden
						columns={[
							{ id: "year", label: m.manage_year() },
							{ id: "code", label: m.places_code() },
						]}
						rows={place.codes.map((one) => ({
							id: `${one.year}`,
							cells: [String(one.year), one.code],
						}))}
					/>
					<form method="post" noValidate className="stack">
						<input type="hidden" name="intent" value="code" />
						<div className="area-page__code">
							<Field id="year" label={m.manage_year()} error={errorOf("year")}>
								<TextInput
									name="year"
									width="short"
									inputMode="numeric"
									dir="ltr"
									defaultValue={inForm("code", "year") ?? String(year)}
								/>
							</Field>
							<Field id="code" label={m.places_code()} error={errorOf("code")}>
								<TextInput
									name="code"
									width="short"
									dir="ltr"
									defaultValue={inForm("code", "code") ?? place.codes[0]?.code}
									autoComplete="off"
								/>
							</Field>
						</div>
						<div>
							<Button variant="secondary">{m.places_save_code()}</Button>
						</div>
					</form>
				</section>
				{place.level === "groep" && (
					<MembersForm
						{...about}
						year={inForm("members", "year") ?? String(year)}
						error={errorOf("members")}
					/>
				)}
				{!about.isOwn && (
					<AwayForms retired={place.retired} uses={about.uses} hint={m.places_retire_hint()} />
				)}
			</div>
		</ManagePage>
	);
}
