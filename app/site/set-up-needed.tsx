import * as paths from "#app/paths.ts";
import { ButtonLink } from "../components/button.tsx";
import { EmptyState } from "../components/empty-state.tsx";
import { m } from "../words/index.ts";
import type { Viewer } from "./viewer.ts";

/** What stands where there is nothing yet because the installation is not set up: what to do, or whom to ask. */
export function SetUpNeeded({ viewer, title, text }: { viewer: Viewer; title?: string; text: string }) {
	return (
		<EmptyState
			title={title ?? m.setup_needed_title()}
			action={
				viewer.manage && (
					<ButtonLink variant="primary" href={paths.setUp}>
						{m.setup_needed_go()}
					</ButtonLink>
				)
			}
		>
			<p>{text}</p>
			{!viewer.manage && <p>{m.setup_needed_ask()}</p>}
		</EmptyState>
	);
}
