import { Badge } from "#app/components/badge.tsx";
import { Button } from "#app/components/button.tsx";
import { DataTable } from "#app/components/data-table.tsx";
import { Disclosure } from "#app/components/disclosure.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Field } from "#app/components/field.tsx";
import { Notice } from "#app/components/notice.tsx";
import { Select } from "#app/components/select.tsx";
import { TextInput } from "#app/components/text-input.tsx";
import * as paths from "#app/paths.ts";
import type { Viewer } from "#app/site/viewer.ts";
import { formatList, m } from "#app/words/index.ts";
import { ManagePage } from "../manage-page.tsx";
import type { ListedPlace } from "./areas.server.ts";
import { BackgroundForm } from "./background-form.tsx";
import { levelName, type Problem, problemTexts } from "./place-words.ts";

interface AreasPageProps {
	viewer: Viewer;
	own: ListedPlace[];
	others: ListedPlace[];
	years: number[];
	/** whether a map lies under the large one; null for who may not change that */
	background: boolean | null;
	/** the year that the forms propose */
	year: number;
	/** what was just done */
	done: string | null;
	typed: Record<string, string>;
	problems: Problem[];
}

const addedLevels = ["gemeente", "groep", "regio", "provincie", "land", "overig"] as const;

/** Every place, and the ways to add one and to begin a new year. */
export function AreasPage(props: AreasPageProps) {
	const { viewer, own, others, years, background, year, done, typed, problems } = props;
	const buurten = own.filter(({ level }) => level === "buurt");
	const isCarry = typed.intent === "carry";
	const idOf = (field: string) => (isCarry ? "carry-year" : field);
	const errors = problemTexts(problems).map(({ field, message }) => ({ field: idOf(field), message }));
	const errorOf = (id: string) => errors.find(({ field }) => field === id)?.message;
	return (
		<ManagePage viewer={viewer} path={paths.areas}>
			<div className="stack stack--loose">
				<ErrorSummary title={m.manage_problems_title()} errors={errors} />
				<div className="stack">
					<h1>{m.places_title()}</h1>
					<p className="lead">{m.places_intro()}</p>
				</div>
				{done && <Notice tone="success" live="status" title={done} />}
				{own.length > 0 ? (
					<PlacesTable caption={m.places_own()} places={own.filter(({ level }) => level !== "buurt")} />
				) : (
					<EmptyState title={m.setup_gemeente_first()} />
				)}
				{buurten.length > 0 && (
					<Disclosure summary={m.places_buurten({ count: buurten.length })}>
						<PlacesTable caption={m.places_buurten({ count: buurten.length })} places={buurten} />
					</Disclosure>
				)}
				<p>
					{m.places_wijken_elsewhere()} <a href={paths.setUpWijken}>{m.setup_wijken()}</a>
				</p>
				{others.length > 0 ? (
					<PlacesTable caption={m.places_others()} places={others} />
				) : (
					<p className="soft">{m.places_none()}</p>
				)}
				<div className="set-up-ways">
					<form method="post" noValidate className="card stack">
						<h2>{m.places_add_title()}</h2>
						<Field id="level" label={m.places_add_level()} error={errorOf("level")}>
							<Select
								name="level"
								defaultValue={typed.level ?? "gemeente"}
								options={addedLevels.map((level) => ({
									value: level,
									label: level === "overig" ? m.places_add_overig() : levelName(level),
								}))}
							/>
						</Field>
						<Field id="name" label={m.places_name()} error={errorOf("name")}>
							<TextInput name="name" defaultValue={isCarry ? "" : typed.name} autoComplete="off" />
						</Field>
						<Field
							id="code"
							label={m.places_code()}
							hint={m.places_add_code_hint()}
							error={errorOf("code")}
							required={false}
						>
							<TextInput name="code" width="short" dir="ltr" defaultValue={typed.code} autoComplete="off" />
						</Field>
						<Field id="year" label={m.manage_year()} error={errorOf("year")}>
							<TextInput
								name="year"
								width="short"
								inputMode="numeric"
								dir="ltr"
								defaultValue={isCarry ? String(year) : (typed.year ?? String(year))}
							/>
						</Field>
						<div>
							<Button>{m.places_add()}</Button>
						</div>
					</form>
					<form method="post" noValidate className="card stack">
						<input type="hidden" name="intent" value="carry" />
						<h2>{m.places_years_title()}</h2>
						<p>
							{years.length > 0
								? m.places_years({ years: formatList(years.map(String)) })
								: m.places_years_none()}
						</p>
						<Field
							id="carry-year"
							label={m.manage_year()}
							hint={m.places_carry_hint()}
							error={errorOf("carry-year")}
						>
							<TextInput
								name="year"
								width="short"
								inputMode="numeric"
								dir="ltr"
								defaultValue={isCarry ? typed.year : String((years[0] ?? year - 1) + 1)}
							/>
						</Field>
						<div>
							<Button variant="secondary">{m.places_carry()}</Button>
						</div>
					</form>
					{background !== null && <BackgroundForm on={background} />}
				</div>
			</div>
		</ManagePage>
	);
}

function PlacesTable({ caption, places }: { caption: string; places: ListedPlace[] }) {
	return (
		<DataTable
			caption={caption}
			columns={[
				{ id: "name", label: m.places_column_name() },
				{ id: "code", label: m.places_column_code() },
				{ id: "map", label: m.places_column_map() },
			]}
			rows={places.map(({ id, name, level, code, drawn, retired }) => ({
				id,
				cells: [
					<span key="name" className="cluster">
						<a href={paths.area(id)}>{name}</a>
						<span className="soft small">{levelName(level)}</span>
						{retired && <Badge>{m.record_retired()}</Badge>}
					</span>,
					code,
					drawn === null ? m.places_undrawn() : m.places_drawn({ year: drawn }),
				],
			}))}
		/>
	);
}
