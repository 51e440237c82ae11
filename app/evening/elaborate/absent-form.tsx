import IconCircleCheck from "@tabler/icons-react/dist/esm/icons/IconCircleCheck.mjs";
import IconCloudOff from "@tabler/icons-react/dist/esm/icons/IconCloudOff.mjs";
import { useEffect, useRef, useState } from "react";
import { Button } from "#app/components/button.tsx";
import { Checkbox } from "#app/components/checkbox.tsx";
import { Fieldset } from "#app/components/fieldset.tsx";
import { type TypicalPartner, typicalPartners } from "#app/domain/agreement/agreement-vocabulary.ts";
import { newCommandId, sendCommand } from "#app/live/send-command.ts";
import { formatList, m } from "#app/words/index.ts";
import { partnerWords } from "#app/words/lists.ts";

/** Which partners were missed: each tick is saved at once; without script with the button. */
export function AbsentForm({
	sessionId,
	absent,
	say,
}: {
	sessionId: string;
	absent: TypicalPartner[];
	say(words: string): void;
}) {
	const [ticked, setTicked] = useState(absent);
	const [state, setState] = useState<"" | "saving" | "saved" | "failed">("");
	const [message, setMessage] = useState("");
	const last = useRef("");

	// What somebody else ticked, unless a tick of this page is on its way.
	useEffect(() => {
		if (last.current === "") setTicked(absent);
	}, [absent]);

	const save = async (next: TypicalPartner[]) => {
		setTicked(next);
		setState("saving");
		const id = newCommandId();
		last.current = id;
		const answer = await sendCommand(sessionId, { id, type: "set-absent", absent: next });
		if (last.current !== id) return;
		if (answer.status === "done") last.current = "";
		setState(answer.status === "done" ? "saved" : "failed");
		setMessage(answer.status === "refused" ? answer.message : m.agree_state_unreachable());
		say(answer.status === "done" ? m.agree_state_saved() : m.agree_state_refused());
	};
	const toggle = (partner: TypicalPartner, on: boolean) =>
		save(typicalPartners.filter((each) => (each === partner ? on : ticked.includes(each))));

	return (
		<form
			method="post"
			className="stack"
			onSubmit={(event) => {
				event.preventDefault();
				void save(ticked);
			}}
		>
			<input type="hidden" name="type" value="set-absent" />
			<Fieldset id="absent" legend={m.elaborate_absent()} hint={m.elaborate_absent_hint()}>
				<div className="absent-form__choices">
					{typicalPartners.map((partner) => (
						<Checkbox
							key={partner}
							id={`absent-${partner}`}
							name={`absent.${partner}`}
							value="1"
							label={partnerWords[partner]()}
							checked={ticked.includes(partner)}
							onChange={(event) => void toggle(partner, event.target.checked)}
						/>
					))}
				</div>
			</Fieldset>
			<div className="cluster">
				<span className={state === "failed" ? undefined : "only-without-script"}>
					<Button variant="secondary">{m.agree_save()}</Button>
				</span>
				{state === "saved" && (
					<p className="saved-line saved-line--saved">
						<IconCircleCheck stroke={1.75} aria-hidden="true" />
						<span>{m.agree_state_saved()}</span>
					</p>
				)}
				{state === "failed" && (
					<p className="saved-line saved-line--refused">
						<IconCloudOff stroke={1.75} aria-hidden="true" />
						<span>{message}</span>
					</p>
				)}
			</div>
		</form>
	);
}

/** The same to read. */
export function AbsentWords({ absent }: { absent: TypicalPartner[] }) {
	return (
		<p>
			{absent.length === 0
				? m.export_present_nobody_absent()
				: formatList(absent.map((partner) => partnerWords[partner]()))}
		</p>
	);
}
