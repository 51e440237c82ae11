import IconPlus from "@tabler/icons-react/dist/esm/icons/IconPlus.mjs";
import { useState } from "react";
import { Button, type ButtonVariant } from "#app/components/button.tsx";
import { type AgreementFields, agendaItemFields } from "#app/domain/agreement/agreement-fields.ts";
import { newCommandId, sendCommand } from "#app/live/send-command.ts";
import { m } from "#app/words/index.ts";

export type Create = (fields: AgreementFields) => Promise<boolean>;

/** Makes agreements on this page; each is opened to write in as soon as it is there. */
export function useCreate(sessionId: string, onMade: (item: string) => void) {
	const [problem, setProblem] = useState("");
	const create: Create = async (fields) => {
		const command = { id: newCommandId(), type: "set-agenda-item", ...agendaItemFields(fields) };
		const answer = await sendCommand(sessionId, command);
		setProblem(answer.status === "refused" ? answer.message : "");
		if (answer.status === "unreachable") setProblem(m.agree_create_unreachable());
		if (answer.status !== "done") return false;
		if (answer.answer.item) onMade(answer.answer.item);
		return true;
	};
	return { create, problem };
}

/** A button that makes an agreement, about a theme or about none. */
export function CreateAgreement({
	theme,
	commandId,
	create,
	label,
	variant = "secondary",
}: {
	theme?: string;
	/** of the form when it is posted without script */
	commandId: string;
	create: Create;
	label: string;
	variant?: ButtonVariant;
}) {
	const [busy, setBusy] = useState(false);
	return (
		<form
			method="post"
			onSubmit={async (event) => {
				event.preventDefault();
				if (busy) return;
				setBusy(true);
				await create(theme ? { theme } : {});
				setBusy(false);
			}}
		>
			<input type="hidden" name="type" value="set-agenda-item" />
			<input type="hidden" name="id" value={commandId} />
			{theme && <input type="hidden" name="theme" value={theme} />}
			<Button variant={variant} busy={busy} icon={<IconPlus stroke={1.75} aria-hidden="true" />}>
				{label}
			</Button>
		</form>
	);
}
