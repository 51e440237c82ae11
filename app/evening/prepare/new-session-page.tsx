import IconArrowRight from "@tabler/icons-react/dist/esm/icons/IconArrowRight.mjs";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { Button } from "#app/components/button.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Page } from "#app/components/page.tsx";
import { RadioGroup } from "#app/components/radio-group.tsx";
import { type EarlierEvening, usualPrevious } from "#app/domain/session/earlier-evening.ts";
import * as paths from "#app/paths.ts";
import { SetUpNeeded } from "#app/site/set-up-needed.tsx";
import { SiteFooter, SiteHeader } from "#app/site/site-chrome.tsx";
import type { Viewer } from "#app/site/viewer.ts";
import { m } from "#app/words/index.ts";
import { AboutFields } from "./about-fields.tsx";
import {
	type EveningChoices,
	type EveningDraft,
	type EveningProblem,
	problemOf,
	problemTexts,
} from "./evening.ts";
import { FacilitatorField } from "./facilitator-field.tsx";
import type { Facilitator } from "./facilitators.server.ts";
import { FigureChoices } from "./figure-choices.tsx";
import { MinutesFields } from "./minutes-fields.tsx";
import { PreviousField } from "./previous-field.tsx";
import { SettingsFields } from "./settings-fields.tsx";

export interface NewSessionPageProps {
	viewer: Viewer;
	choices: EveningChoices;
	/** evenings to look back at, newest first */
	earlier: EarlierEvening[];
	/** whom an admin may name to run it; null for others, who run it themselves */
	facilitators: Facilitator[] | null;
	draft: EveningDraft;
	problems: EveningProblem[];
	/** the id that this session will have, so that a double press makes one */
	sessionId: string;
	/** for the suggested title */
	year: number;
}

/** The form that makes an evening. Everything but wijk, title, date and figures is filled in already. */
export function NewSessionPage(props: NewSessionPageProps) {
	const { viewer, choices, draft, problems, sessionId } = props;
	const { form, wijk, onChange } = useChosenWijk(props);
	if (choices.wijken.length === 0 || choices.figures.length === 0)
		return (
			<Page header={<SiteHeader viewer={viewer} path={paths.newSession} />} footer={<SiteFooter />}>
				<div className="stack">
					<h1>{m.prepare_new_title()}</h1>
					<SetUpNeeded viewer={viewer} text={m.setup_needed_evening()} />
				</div>
			</Page>
		);
	return (
		<Page header={<SiteHeader viewer={viewer} path={paths.newSession} />} footer={<SiteFooter />}>
			<form
				ref={form}
				method="post"
				action={paths.sessions}
				noValidate
				className="stack stack--loose"
				onChange={onChange}
			>
				<input type="hidden" name="id" value={sessionId} />
				<ErrorSummary title={m.prepare_problems_title()} errors={problemTexts(problems)} />
				<div className="stack">
					<h1>{m.prepare_new_title()}</h1>
					<p className="lead">{m.prepare_new_intro()}</p>
				</div>
				<RadioGroup
					name="place"
					legend={m.prepare_wijk_legend()}
					layout="cards"
					options={choices.wijken.map(({ id, name }) => ({ value: id, label: name }))}
					defaultValue={draft.place}
					error={problemOf(problems, "place")}
					required
				/>
				<section className="stack" aria-labelledby="about-title">
					<h2 id="about-title">{m.prepare_about_title()}</h2>
					<AboutFields draft={draft} problems={problems} />
					{props.facilitators && (
						<FacilitatorField
							facilitators={props.facilitators}
							chosen={draft.facilitator}
							problems={problems}
						/>
					)}
				</section>
				<FigureChoices
					choices={choices}
					wijk={wijk}
					chosen={draft.indicators}
					error={problemOf(problems, "indicator")}
				/>
				{/* Before a wijk is chosen (or without scripts) every one can be named; the server checks the wijk. */}
				<PreviousField
					key={wijk}
					earlier={props.earlier.filter((one) => !wijk || one.placeId === wijk)}
					chosen={wijk === draft.place ? draft.previous : usualPrevious(props.earlier, wijk)}
					problems={problems}
				/>
				<MinutesFields minutes={draft.minutes} problems={problems} />
				<section className="stack" aria-labelledby="settings-title">
					<h2 id="settings-title">{m.prepare_settings_title()}</h2>
					<SettingsFields draft={draft} problems={problems} />
				</section>
				<div className="stack stack--tight">
					<p className="soft">{m.prepare_new_later()}</p>
					<div>
						<Button icon={<IconArrowRight stroke={1.75} aria-hidden="true" />}>
							{m.prepare_new_submit()}
						</Button>
					</div>
				</div>
			</form>
		</Page>
	);
}

/** Follows the chosen wijk; a title that nobody wrote goes along with it. */
function useChosenWijk({ choices, draft, year }: NewSessionPageProps) {
	const form = useRef<HTMLFormElement>(null);
	const [wijk, setWijk] = useState(draft.place);
	const suggestion = (id: string) => {
		const chosen = choices.wijken.find((each) => each.id === id);
		return chosen ? m.prepare_title_suggestion({ wijk: chosen.name, year }) : "";
	};

	function choose(next: string): void {
		const title = form.current?.elements.namedItem("title");
		const written = title instanceof HTMLInputElement ? title.value : "";
		if (title instanceof HTMLInputElement && (!written || written === suggestion(wijk))) {
			title.value = suggestion(next);
		}
		setWijk(next);
	}

	// What was chosen before React ran counts too.
	// biome-ignore lint/correctness/useExhaustiveDependencies: once, at the start
	useEffect(() => {
		const place = form.current && new FormData(form.current).get("place");
		if (typeof place === "string" && place !== wijk) choose(place);
	}, []);

	function onChange(event: FormEvent): void {
		const { target } = event;
		if (target instanceof HTMLInputElement && target.name === "place") choose(target.value);
	}
	return { form, wijk, onChange };
}
