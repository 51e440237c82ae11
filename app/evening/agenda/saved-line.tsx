import IconAlertTriangle from "@tabler/icons-react/dist/esm/icons/IconAlertTriangle.mjs";
import IconCircleCheck from "@tabler/icons-react/dist/esm/icons/IconCircleCheck.mjs";
import IconCloudOff from "@tabler/icons-react/dist/esm/icons/IconCloudOff.mjs";
import IconCloudUp from "@tabler/icons-react/dist/esm/icons/IconCloudUp.mjs";
import IconPencil from "@tabler/icons-react/dist/esm/icons/IconPencil.mjs";
import { m } from "#app/words/index.ts";
import type { AgreementForm, FormState } from "./use-agreement-form.ts";

const looks: Record<FormState, { Icon: typeof IconPencil; words: () => string }> = {
	untouched: { Icon: IconPencil, words: m.agree_state_untouched },
	unsaved: { Icon: IconPencil, words: m.agree_state_unsaved },
	saving: { Icon: IconCloudUp, words: m.agree_state_saving },
	saved: { Icon: IconCircleCheck, words: m.agree_state_saved },
	unreachable: { Icon: IconCloudOff, words: m.agree_state_unreachable },
	refused: { Icon: IconAlertTriangle, words: m.agree_state_refused },
};

/** Whether the server has what is typed; never "saved" before its answer. */
export function SavedLine({ form: { state, problem } }: { form: AgreementForm }) {
	const { Icon, words } = looks[state];
	return (
		<p className={`saved-line saved-line--${state} needs-script`}>
			<Icon stroke={1.75} aria-hidden="true" />
			<span>{words()}</span>
			{problem && !problem.field && <span>{problem.message}</span>}
		</p>
	);
}

/** The same for who hears the page: only what they have to know while they write. */
export function savedWords({ state }: AgreementForm): string {
	return state === "saved" || state === "unreachable" || state === "refused" ? looks[state].words() : "";
}
