import IconCheck from "@tabler/icons-react/dist/esm/icons/IconCheck.mjs";
import IconHourglass from "@tabler/icons-react/dist/esm/icons/IconHourglass.mjs";
import IconWifiOff from "@tabler/icons-react/dist/esm/icons/IconWifiOff.mjs";
import { useEffect, useState } from "react";
import { Button } from "#app/components/button.tsx";
import { Field } from "#app/components/field.tsx";
import { Notice } from "#app/components/notice.tsx";
import { StatusRegion } from "#app/components/status-region.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import { m } from "#app/words/index.ts";
import { useWorkbook, type Workbook } from "./workbook-context.tsx";

export interface SaveStateProps {
	/** what the text under a key is called on this page, for words that could not be sent */
	nameOf: (key: string) => string;
}

/**
 * Whether what is written here is kept, in a word; and words that could not be sent, to copy. One per page, inside
 * the WorkbookProvider. Readers, who have nothing to save, see it only when the connection is gone.
 */
export function SaveState({ nameOf }: SaveStateProps) {
	const workbook = useWorkbook();
	const saving = useLinger(workbook.unsaved > 0);
	const [Icon, words] = wordsFor(workbook, saving);
	return (
		<>
			{words && (
				<p className="save-state">
					<Icon stroke={1.75} aria-hidden="true" />
					{words}
				</p>
			)}
			{/* Every key saved would be noise; a connection that is gone is news. */}
			<StatusRegion>{!["live", "connecting"].includes(workbook.state) && words}</StatusRegion>
			{workbook.aside.length > 0 && <WordsToCopy workbook={workbook} nameOf={nameOf} />}
		</>
	);
}

function wordsFor({ state, unsaved, document }: Workbook, saving: boolean): [typeof IconCheck, string] {
	if (state === "ended") return [IconWifiOff, m.workbook_ended()];
	if (state === "offline") {
		if (unsaved === 0) return [IconWifiOff, document ? m.workbook_offline() : m.workbook_offline_reading()];
		return [
			IconWifiOff,
			unsaved === 1 ? m.workbook_waiting_one() : m.workbook_waiting_many({ count: unsaved }),
		];
	}
	if (state === "polling")
		return [IconWifiOff, unsaved === 0 ? m.workbook_polling() : m.workbook_polling_waiting()];
	if (state === "connecting") return [IconHourglass, m.workbook_connecting()];
	if (!document) return [IconCheck, ""];
	return saving ? [IconHourglass, m.workbook_saving()] : [IconCheck, m.workbook_saved()];
}

/** Stays true for a moment after `on` is over, so that the words do not flicker while somebody types. */
function useLinger(on: boolean): boolean {
	const [lingers, setLingers] = useState(on);
	useEffect(() => {
		if (on) {
			setLingers(true);
			return;
		}
		const timer = setTimeout(() => setLingers(false), 600);
		return () => clearTimeout(timer);
	}, [on]);
	return on || lingers;
}

function WordsToCopy({ workbook, nameOf }: { workbook: Workbook } & SaveStateProps) {
	return (
		<Notice tone="warning" title={m.workbook_aside_title()} live="alert">
			<div className="stack">
				<p>{m.workbook_aside_hint()}</p>
				{workbook.aside.map(({ key, text }, index) => (
					<Field key={`${key} ${text}`} id={`aside-${index}`} label={nameOf(key)}>
						<TextArea readOnly rows={4} defaultValue={text} />
					</Field>
				))}
				<p>
					<Button type="button" variant="secondary" onClick={workbook.dismissAside}>
						{m.workbook_aside_done()}
					</Button>
				</p>
			</div>
		</Notice>
	);
}
