import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { type AccountRole, accountRoles } from "#app/domain/vocabulary.ts";
import * as paths from "#app/paths.ts";
import { findFirstAccountWithRole } from "#db/queries/accounts.server.ts";
import { writeAudit } from "#db/queries/audit.server.ts";
import { startLogin } from "#server/auth/login.server.ts";
import { formFields, ownPath } from "#server/http/requests.server.ts";
import { services } from "#server/services.server.ts";

/** Logs in as one of the demo accounts. Exists in a database that was seeded as demo, and nowhere else. */
export async function action({ request, context }: ActionFunctionArgs) {
	const { db, env } = services();
	if (!env.DEMO) throw new Response(null, { status: 404 });
	const fields = await formFields(request);
	const role = accountRoles.find((each) => each === fields.role);
	const account = role && (await findFirstAccountWithRole(db, role));
	if (!account) throw new Response(null, { status: 400 });
	const cookie = await startLogin(db, env, { accountId: account.id }, context.loginHash);
	await writeAudit(db, {
		actor: `account:${account.id}`,
		action: "demo-login",
		address: context.address,
		result: "ok",
	});
	return redirect(ownPath(fields.next, landingPage(account.role)), { headers: { "Set-Cookie": cookie } });
}

const landingPages: Partial<Record<AccountRole, string>> = {
	admin: paths.accounts,
	"data-manager": paths.publishedFigures,
	policy: paths.overview(),
};

const landingPage = (role: AccountRole): string => landingPages[role] ?? paths.sessions;
