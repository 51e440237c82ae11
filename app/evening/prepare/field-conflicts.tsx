import { RadioGroup } from "#app/components/radio-group.tsx";
import type { EarlierEvening } from "#app/domain/session/earlier-evening.ts";
import type { TimedPhase } from "#app/domain/vocabulary.ts";
import { formatDate, formatList, m } from "#app/words/index.ts";
import { phaseNames } from "#app/words/phase-names.ts";
import type { FieldConflict, FigureChoice } from "./evening.ts";

interface Known {
	figures: FigureChoice[];
	earlier: EarlierEvening[];
}

/** Asks of each field that two people changed which of the two it is to be; what somebody typed stays below. */
export function FieldConflicts({ conflicts, ...known }: Known & { conflicts: FieldConflict[] }) {
	if (conflicts.length === 0) return null;
	const asked = Object.fromEntries(conflicts.map(({ field, theirs }) => [field, theirs]));
	return (
		<>
			<input type="hidden" name="asked" value={JSON.stringify(asked)} />
			{conflicts.map(({ field, theirs, mine }) => (
				<RadioGroup
					key={field}
					name={`choose.${field}`}
					legend={m.prepare_conflict_choose({ field: fieldLabel(field) })}
					options={[
						{ value: "theirs", label: m.prepare_conflict_theirs({ value: valueText(field, theirs, known) }) },
						{ value: "mine", label: m.prepare_conflict_mine({ value: valueText(field, mine, known) }) },
					]}
				/>
			))}
		</>
	);
}

const labels: Record<string, () => string> = {
	title: m.prepare_title_label,
	heldOn: m.prepare_date_label,
	startsAt: m.prepare_time_label,
	venue: m.prepare_venue_label,
	previous: m.prepare_previous_label,
	indicator: m.prepare_figures_title,
	moderated: m.prepare_moderated,
	followMe: m.prepare_follow_me,
	votesEach: m.prepare_votes_each,
	safetyContact: m.prepare_safety_contact,
};

/** What a field of the forms is called. */
export function fieldLabel(field: string): string {
	const phase = field.split(".")[1] as TimedPhase | undefined;
	return phase ? phaseNames[phase].name() : (labels[field]?.() ?? "");
}

function valueText(field: string, value: FieldConflict["mine"], { figures, earlier }: Known): string {
	if (typeof value === "boolean") return value ? m.prepare_conflict_on() : m.prepare_conflict_off();
	if (Array.isArray(value))
		return formatList(value.flatMap((id) => figures.find((one) => one.id === id)?.label ?? []));
	if (field === "previous") {
		const evening = earlier.find(({ id }) => id === value);
		return evening
			? m.prepare_previous_is({ title: evening.title, date: formatDate(evening.heldOn) })
			: m.prepare_previous_is_none();
	}
	if (field === "heldOn" && /^\d{4}-\d{2}-\d{2}$/.test(value)) return formatDate(value);
	return value || m.prepare_conflict_empty();
}
