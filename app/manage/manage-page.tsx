import type { ReactNode } from "react";
import { Page, type PageProps } from "#app/components/page.tsx";
import { SiteFooter, SiteHeader } from "#app/site/site-chrome.tsx";
import type { Viewer } from "#app/site/viewer.ts";
import { m } from "#app/words/index.ts";
import { ManageWays } from "./manage-ways.tsx";

type ManagePageProps = {
	viewer: Viewer;
	/** The path of this page. */
	path: string;
	width?: PageProps["width"];
	children: ReactNode;
};

/** The frame of the pages of managing, with the ways between them. */
export function ManagePage({ viewer, path, width = "wide", children }: ManagePageProps) {
	return (
		<Page
			width={width}
			header={<SiteHeader viewer={viewer} path={path} context={m.manage_nav()} />}
			footer={<SiteFooter />}
		>
			<ManageWays viewer={viewer} path={path} />
			{children}
		</Page>
	);
}
