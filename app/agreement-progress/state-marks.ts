import IconArrowForwardUp from "@tabler/icons-react/dist/esm/icons/IconArrowForwardUp.mjs";
import IconCircleCheck from "@tabler/icons-react/dist/esm/icons/IconCircleCheck.mjs";
import IconCircleDashed from "@tabler/icons-react/dist/esm/icons/IconCircleDashed.mjs";
import IconHandStop from "@tabler/icons-react/dist/esm/icons/IconHandStop.mjs";
import IconWalk from "@tabler/icons-react/dist/esm/icons/IconWalk.mjs";
import type { ProgressState } from "#app/domain/agreement/agreement-vocabulary.ts";
import { m } from "#app/words/index.ts";

interface StateMark {
	/** what it means, for who has to choose */
	hint: () => string;
	/** what the note says: why it stopped, what the answer was */
	note: (about: { note: string }) => string;
	Icon: typeof IconWalk;
}

const bare = ({ note }: { note: string }) => note;

/** What goes with the word of a state where somebody reports or reads how it goes. */
export const stateMarks: Record<ProgressState, StateMark> = {
	gedaan: { hint: m.year_state_gedaan_hint, note: bare, Icon: IconCircleCheck },
	loopt: { hint: m.year_state_loopt_hint, note: bare, Icon: IconWalk },
	gestopt: { hint: m.year_state_gestopt_hint, note: m.year_note_stopped, Icon: IconHandStop },
	doorgegeven: {
		hint: m.year_state_doorgegeven_hint,
		note: m.year_note_passed_on,
		Icon: IconArrowForwardUp,
	},
};

export const NothingYetIcon = IconCircleDashed;
