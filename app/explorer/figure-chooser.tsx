import { Button } from "#app/components/button.tsx";
import { Field } from "#app/components/field.tsx";
import { Select } from "#app/components/select.tsx";
import { m } from "#app/words/index.ts";
import type { FigurePageData } from "./figure-page.server.ts";

/** Another place, period or part of the same figure: a form that only asks, so that what it leads to can be linked to. */
export function FigureChooser({ data: { places, wijk, shown } }: { data: FigurePageData }) {
	return (
		<form className="explorer-chooser no-print" aria-label={m.explore_choose()}>
			<Field id="wijk" label={m.explore_place()}>
				<Select key={wijk} name="wijk" options={places} defaultValue={wijk} />
			</Field>
			{shown && shown.periods.length > 1 && (
				<Field id="periode" label={m.figures_table_period()}>
					<Select
						key={shown.card.period}
						name="periode"
						options={shown.periods}
						defaultValue={shown.card.period}
					/>
				</Field>
			)}
			{shown && shown.parts.length > 0 && (
				<Field id="deel" label={m.explore_part()}>
					<Select
						key={shown.card.ref.breakdown}
						name="deel"
						options={shown.parts}
						defaultValue={shown.part}
					/>
				</Field>
			)}
			<Button variant="secondary">{m.explore_show()}</Button>
		</form>
	);
}
