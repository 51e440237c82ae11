import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { m } from "#app/i18n/index.ts";
import { services } from "#server/context.server.ts";
import { viewerOf } from "#server/viewer.server.ts";
import { DataTable } from "../components/data-table.tsx";
import { Notice } from "../components/notice.tsx";
import { EntrancePage } from "../entrance/entrance-page.tsx";
import { HelpLines } from "../entrance/help-lines.tsx";
import { pageTitle } from "../entrance/page-title.ts";

export function loader({ context }: LoaderFunctionArgs) {
	return { viewer: viewerOf(context.actor), demo: services().env.DEMO };
}

export const meta: MetaFunction = () => pageTitle(m.privacy_title());

/** What is kept, who sees it, until when: each row says what the product does today. */
function keptRows() {
	return [
		{ id: "nickname", cells: [m.privacy_nickname(), m.privacy_nickname_who(), m.privacy_nickname_long()] },
		{ id: "text", cells: [m.privacy_text(), m.privacy_text_who(), m.privacy_text_long()] },
		{ id: "rejected", cells: [m.privacy_rejected(), m.privacy_rejected_who(), m.privacy_rejected_long()] },
		{ id: "partner", cells: [m.privacy_partner(), m.privacy_partner_who(), m.privacy_partner_long()] },
		{ id: "account", cells: [m.privacy_account(), m.privacy_account_who(), m.privacy_account_long()] },
		{ id: "log", cells: [m.privacy_log(), m.privacy_log_who(), m.privacy_log_long()] },
		{ id: "figures", cells: [m.privacy_figures(), m.privacy_figures_who(), m.privacy_figures_long()] },
	];
}

export default function Privacy() {
	const { viewer, demo } = useLoaderData<typeof loader>();
	return (
		<EntrancePage viewer={viewer} path="/privacy">
			<div className="prose">
				<h1>{m.privacy_title()}</h1>
				<p className="lead">{m.privacy_short()}</p>
				{demo && <Notice title={m.privacy_demo()}>{m.privacy_demo_hint()}</Notice>}

				<h2>{m.privacy_for_title()}</h2>
				<ul>
					<li>{m.join_rule_for()}</li>
					<li>{m.join_rule_not_for()}</li>
					<li>{m.privacy_not_asked()}</li>
				</ul>

				<h2>{m.privacy_who_title()}</h2>
				<DataTable
					caption={m.privacy_who_caption()}
					captionHidden
					columns={[
						{ id: "what", label: m.privacy_what() },
						{ id: "who", label: m.privacy_who() },
						{ id: "long", label: m.privacy_long() },
					]}
					rows={keptRows()}
				/>
				<p>{m.privacy_roles()}</p>
				<p>{m.privacy_small()}</p>

				<h2>{m.privacy_code_title()}</h2>
				<p>{m.privacy_code()}</p>
				<p>
					{m.privacy_code_lost()} <a href="/terugkijken">{m.entrance_footer_return()}</a>
				</p>

				<h2>{m.privacy_device_title()}</h2>
				<p>{m.privacy_device()}</p>
				<p>{m.privacy_leave()}</p>

				<h2>{m.privacy_danger_title()}</h2>
				<p>{m.privacy_danger()}</p>
				<HelpLines />

				<h2>{m.privacy_ask_title()}</h2>
				<p>{m.privacy_ask()}</p>
				<p>{m.privacy_rights()}</p>
			</div>
		</EntrancePage>
	);
}
