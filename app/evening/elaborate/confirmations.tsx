import IconAlertTriangle from "@tabler/icons-react/dist/esm/icons/IconAlertTriangle.mjs";
import IconCircleCheck from "@tabler/icons-react/dist/esm/icons/IconCircleCheck.mjs";
import IconHeartHandshake from "@tabler/icons-react/dist/esm/icons/IconHeartHandshake.mjs";
import { Button } from "#app/components/button.tsx";
import { Disclosure } from "#app/components/disclosure.tsx";
import { Field } from "#app/components/field.tsx";
import { Notice } from "#app/components/notice.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import { numbered } from "#app/domain/numbered.ts";
import type { CommandForm } from "#app/evening/shell/use-evening.tsx";
import { formatDate, formatList, m } from "#app/words/index.ts";
import type { Agenda, Confirmation } from "./agenda.ts";

export interface ConfirmationsProps {
	agenda: Agenda;
	/** until when partners can confirm, as people read it */
	before: string;
	/** of the reader, when it may confirm; null for others */
	organisation: string | null;
	/** the longest remark, in characters */
	longest: number;
	/** false once the agreements are adopted */
	open: boolean;
	form: CommandForm;
}

/** Who takes part: the organisations that confirmed the agreements, and the reader's own yes. */
export function Confirmations({ agenda, before, organisation, longest, open, form }: ConfirmationsProps) {
	const own = agenda.confirmations.find((confirmation) => confirmation.own);
	return (
		<section className="confirmations stack" aria-labelledby="confirmations-title">
			<h2 id="confirmations-title">{m.elaborate_confirm_title()}</h2>
			{open && <p>{m.elaborate_confirm_before({ date: before })}</p>}
			{agenda.confirmations.length === 0 ? (
				<p className="soft">{m.export_confirmed_nobody()}</p>
			) : (
				<ul className="confirmations__list">
					{agenda.confirmations.map((one) => (
						<li key={`${one.organisation} ${one.confirmedAt}`}>
							<Confirmed confirmation={one} agenda={agenda} open={open} />
						</li>
					))}
				</ul>
			)}
			{open && organisation === "" && <Notice>{m.elaborate_confirm_no_organisation()}</Notice>}
			{open && organisation && agenda.items.length > 0 && (
				<ConfirmForm organisation={organisation} own={own} longest={longest} form={form} />
			)}
		</section>
	);
}

function Confirmed({
	confirmation,
	agenda,
	open,
}: {
	confirmation: Confirmation;
	agenda: Agenda;
	open: boolean;
}) {
	const { organisation, remark, confirmedAt, changed, removed } = confirmation;
	const numbers = numbered(agenda.items)
		.filter(({ agreement }) => changed.includes(agreement.id))
		.map(({ number }) => String(number));
	return (
		<>
			<p className="confirmations__who">
				<IconCircleCheck stroke={1.75} aria-hidden="true" />
				<span>
					<strong>{organisation}</strong>, {formatDate(confirmedAt)}
				</span>
			</p>
			{remark && (
				<p className="confirmations__remark" dir="auto">
					{remark}
				</p>
			)}
			{open && (numbers.length > 0 || removed) && (
				<p className="confirmations__changed small">
					<IconAlertTriangle stroke={1.75} aria-hidden="true" />
					<span>
						{numbers.length > 0 && m.elaborate_confirm_changed({ numbers: formatList(numbers) })}{" "}
						{removed && m.elaborate_confirm_removed()}
					</span>
				</p>
			)}
		</>
	);
}

function ConfirmForm({
	organisation,
	own,
	longest,
	form,
}: {
	organisation: string;
	own: Confirmation | undefined;
	longest: number;
	form: CommandForm;
}) {
	const changed = own && (own.changed.length > 0 || own.removed);
	const fields = form(
		{ type: "confirm-agenda" },
		<div className="stack stack--tight">
			<Field id="confirm-remark" label={m.elaborate_confirm_remark()} required={false}>
				<TextArea name="remark" rows={2} maxCharacters={longest} defaultValue={own?.remark} />
			</Field>
			<Button
				variant={own && !changed ? "secondary" : "primary"}
				icon={<IconHeartHandshake stroke={1.75} aria-hidden="true" />}
			>
				{own ? m.elaborate_confirm_again() : m.elaborate_confirm_do({ organisation })}
			</Button>
		</div>,
	);
	if (!own || changed) return fields;
	return <Disclosure summary={m.elaborate_confirm_change()}>{fields}</Disclosure>;
}
