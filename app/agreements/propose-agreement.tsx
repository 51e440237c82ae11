import { IconSend } from "@tabler/icons-react";
import { type ChangeEvent, useEffect, useRef, useState } from "react";
import type { Owner } from "#app/board/outbox.ts";
import { newCommandId, sendCommand } from "#app/board/send-command.ts";
import { phoneStorage } from "#app/board/use-outbox.ts";
import { Button } from "#app/components/button.tsx";
import { Field } from "#app/components/field.tsx";
import { Notice } from "#app/components/notice.tsx";
import { Select } from "#app/components/select.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import type { BoardTheme } from "#app/domain/board.ts";
import { m } from "#app/i18n/index.ts";
import { keepProposal, type ProposalDraft, readProposal } from "./kept-agreements.ts";
import { useRetry } from "./use-retry.ts";

export interface ProposeAgreementProps {
	owner: Owner;
	themes: BoardTheme[];
	/** of the form when it is posted without script */
	commandId: string;
	longest: number;
	/** what was typed and refused, without script */
	posted: ProposalDraft | null;
	live: boolean;
	onBusy(busy: boolean): void;
	onSent(): void;
}

type Sending = "no" | "sending" | "sent" | "unreachable" | "refused";

/** "Wat zou jij afspreken?": one text, and a theme for who wants to name one. Kept on this phone until it is sent. */
export function ProposeAgreement(props: ProposeAgreementProps) {
	const { owner, themes, live, onBusy, onSent } = props;
	const { session, actor } = owner;
	const element = useRef<HTMLFormElement>(null);
	const [draft, setDraft] = useState(props.posted ?? { text: "", theme: "" });
	const [sending, setSending] = useState<Sending>("no");
	const [message, setMessage] = useState("");
	const commandId = useRef("");

	const keep = (next: ProposalDraft) => {
		setDraft(next);
		onBusy(next.text.trim() !== "");
		const storage = phoneStorage();
		if (storage) keepProposal(storage, { session, actor }, next, Date.now());
	};
	const latest = useRef({ draft, keep });
	latest.current = { draft, keep };

	// What this phone still had; what was typed before scripts ran goes before it.
	useEffect(() => {
		const storage = phoneStorage();
		const typed = String(new FormData(element.current ?? undefined).get("text") ?? "");
		const kept = storage && readProposal(storage, { session, actor });
		if (typed.trim()) latest.current.keep({ ...latest.current.draft, text: typed });
		else if (kept?.text) latest.current.keep(kept);
	}, [session, actor]);

	const send = async () => {
		const { text, theme } = latest.current.draft;
		if (!text.trim()) {
			setSending("refused");
			return setMessage(m.error_text_missing());
		}
		setSending("sending");
		commandId.current ||= newCommandId();
		const fields = theme ? { text, theme } : { text };
		const answer = await sendCommand(session, { id: commandId.current, type: "propose", ...fields });
		if (answer.status === "unreachable") return setSending("unreachable");
		commandId.current = "";
		setSending(answer.status === "done" ? "sent" : "refused");
		if (answer.status === "refused") return setMessage(answer.message);
		latest.current.keep({ text: "", theme: "" });
		onSent();
	};
	useRetry(sending === "unreachable", live, send);

	const write = (change: Partial<ProposalDraft>) => {
		if (sending === "sent" || sending === "refused") setSending("no");
		keep({ ...draft, ...change });
	};
	return (
		<form
			ref={element}
			method="post"
			noValidate
			className="propose stack"
			onSubmit={(event) => {
				event.preventDefault();
				if (sending !== "sending") void send();
			}}
		>
			<h2 id="voorstel">{m.agree_propose_title()}</h2>
			<input type="hidden" name="type" value="propose" />
			<input type="hidden" name="id" value={props.commandId} />
			<Field
				id="propose-text"
				label={m.agree_propose_text()}
				hint={m.agree_propose_hint()}
				error={sending === "refused" ? message : undefined}
			>
				<TextArea
					name="text"
					rows={3}
					maxCharacters={props.longest}
					value={draft.text}
					onChange={(event: ChangeEvent<HTMLTextAreaElement>) => write({ text: event.target.value })}
				/>
			</Field>
			{themes.length > 0 && (
				<Field id="propose-theme" label={m.agree_propose_theme()} required={false}>
					<Select
						name="theme"
						value={draft.theme}
						placeholder={m.agree_propose_theme_none()}
						options={themes.map(({ id, name }) => ({ value: id, label: name }))}
						onChange={(event) => write({ theme: event.target.value })}
					/>
				</Field>
			)}
			<Button busy={sending === "sending"} icon={<IconSend stroke={1.75} aria-hidden="true" />}>
				{m.agree_propose_send()}
			</Button>
			{sending === "sent" && (
				<Notice tone="success" live="status">
					{m.agree_propose_sent()}
				</Notice>
			)}
			{sending === "unreachable" && (
				<Notice tone="warning" live="status">
					{m.agree_propose_unreachable()}
				</Notice>
			)}
		</form>
	);
}
