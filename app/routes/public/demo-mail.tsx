import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { EmptyState } from "#app/components/empty-state.tsx";
import { DemoMail } from "#app/entrance/demo-mail.tsx";
import { EntrancePage } from "#app/entrance/entrance-page.tsx";
import * as paths from "#app/paths.ts";
import { pageTitle } from "#app/site/page-title.ts";
import { viewerOf } from "#app/site/viewer.server.ts";
import { m } from "#app/words/index.ts";
import { shownMails } from "#server/http/demo-mail.server.ts";
import { services } from "#server/services.server.ts";

export async function loader({ context }: LoaderFunctionArgs) {
	const mails = await shownMails(services());
	if (!mails) throw new Response(null, { status: 404 });
	return { viewer: viewerOf(context.actor), mails };
}

export const meta: MetaFunction = () => pageTitle(m.demo_mail_title());

export default function DemoMailPage() {
	const { viewer, mails } = useLoaderData<typeof loader>();
	return (
		<EntrancePage viewer={viewer} path={paths.demoMail}>
			<div className="stack stack--loose">
				<div className="stack">
					<h1>{m.demo_mail_title()}</h1>
					<p className="lead">{m.demo_mail_intro()}</p>
				</div>
				{mails.length === 0 && <EmptyState title={m.demo_mail_empty()} />}
				{mails.map((mail, at) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: the list never changes while the page lives
					<DemoMail key={at} mail={mail} />
				))}
			</div>
		</EntrancePage>
	);
}
