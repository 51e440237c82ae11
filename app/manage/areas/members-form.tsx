import { Button } from "#app/components/button.tsx";
import { Checkbox } from "#app/components/checkbox.tsx";
import { Field } from "#app/components/field.tsx";
import { Fieldset } from "#app/components/fieldset.tsx";
import { TextInput } from "#app/components/text-input.tsx";
import { formatList, m } from "#app/words/index.ts";
import type { LoadedArea } from "./areas.server.ts";

type MembersFormProps = Pick<LoadedArea, "members" | "gemeenten"> & { year: string; error?: string };

/** Which gemeenten belong to a group; each year has its own. */
export function MembersForm({ members, gemeenten, year, error }: MembersFormProps) {
	const years = [...new Set(members.map((member) => member.year))];
	const newest = new Set(members.filter((member) => member.year === years[0]).map(({ id }) => id));
	const namesOf = (of: number) => formatList(members.flatMap((one) => (one.year === of ? [one.name] : [])));
	return (
		<section className="card stack" aria-labelledby="members-title">
			<h2 id="members-title">{m.places_members_title()}</h2>
			{years.length === 0 && <p className="soft">{m.places_members_none()}</p>}
			{years.map((of) => (
				<p key={of}>{m.places_members_of({ year: of, names: namesOf(of) })}</p>
			))}
			{gemeenten.length === 0 ? (
				<p>{m.places_members_no_choice()}</p>
			) : (
				<form method="post" noValidate className="stack">
					<input type="hidden" name="intent" value="members" />
					<Field id="members-year" label={m.manage_year()}>
						<TextInput name="year" width="short" inputMode="numeric" dir="ltr" defaultValue={year} />
					</Field>
					<Fieldset id="members" legend={m.places_members_legend()} error={error}>
						<div className="choice-list">
							{gemeenten.map(({ id, name }) => (
								<Checkbox
									key={id}
									id={`members-${id}`}
									name="members"
									value={id}
									label={name}
									defaultChecked={newest.has(id)}
								/>
							))}
						</div>
					</Fieldset>
					<div>
						<Button variant="secondary">{m.places_members_save()}</Button>
					</div>
				</form>
			)}
		</section>
	);
}
