import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { DataTable } from "#app/components/data-table.tsx";
import { Notice } from "#app/components/notice.tsx";
import { AccountForm, roleName } from "#app/entrance/account-form.tsx";
import { EntrancePage } from "#app/entrance/entrance-page.tsx";
import { ManageWays } from "#app/manage/manage-ways.tsx";
import * as paths from "#app/paths.ts";
import { pageTitle } from "#app/site/page-title.ts";
import { viewerOf } from "#app/site/viewer.server.ts";
import { m } from "#app/words/index.ts";
import { listAccounts } from "#db/queries/accounts.server.ts";
import { addAccount } from "#server/commands/add-account.server.ts";
import { authorise, formFields, refusedOrLogin } from "#server/http/requests.server.ts";
import { database } from "#server/services.server.ts";

export async function loader({ request, context }: LoaderFunctionArgs) {
	await authorise(context, "account.manage", request);
	const accounts = await listAccounts(database());
	const added = new URL(request.url).searchParams.get("toegevoegd");
	return {
		viewer: viewerOf(context.actor),
		accounts: accounts.map(({ id, name, email, organisation, role }) => ({
			id,
			name,
			email,
			organisation,
			role,
		})),
		added: accounts.find(({ id }) => id === added)?.name ?? null,
	};
}

export async function action({ request, context }: ActionFunctionArgs) {
	const typed = await formFields(request);
	const result = await addAccount(database(), typed, context);
	if (result.ok) return redirect(`${paths.accounts}?toegevoegd=${result.answer}`, 303);
	if (!("problems" in result)) throw await refusedOrLogin(context, result.code, request);
	return data({ typed, problems: result.problems }, { status: 422 });
}

export const meta: MetaFunction = () => pageTitle(m.accounts_title());

export default function Accounts() {
	const { viewer, accounts, added } = useLoaderData<typeof loader>();
	const answer = useActionData<typeof action>();
	return (
		<EntrancePage viewer={viewer} path={paths.accounts} width="wide">
			<ManageWays viewer={viewer} path={paths.accounts} />
			<div className="stack stack--loose">
				<div className="stack">
					<h1>{m.accounts_title()}</h1>
					<p>{m.accounts_intro()}</p>
				</div>
				{added && !answer && (
					<Notice tone="success" live="status" title={m.accounts_added({ name: added })}>
						<p>{m.accounts_added_hint()}</p>
					</Notice>
				)}
				<DataTable
					caption={m.accounts_caption({ count: accounts.length })}
					columns={[
						{ id: "name", label: m.accounts_name() },
						{ id: "organisation", label: m.accounts_organisation() },
						{ id: "role", label: m.accounts_role() },
						{ id: "email", label: m.login_email() },
					]}
					rows={accounts.map(({ id, name, organisation, role, email }) => ({
						id,
						cells: [name, organisation, roleName(role), email],
					}))}
				/>
				<AccountForm typed={answer?.typed ?? {}} problems={answer?.problems ?? []} />
			</div>
		</EntrancePage>
	);
}
