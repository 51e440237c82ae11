import type { ReactNode } from "react";
import { Page, type PageProps } from "../components/page.tsx";
import { SiteFooter, SiteHeader } from "../site/site-chrome.tsx";
import type { Viewer } from "../site/viewer.ts";
import "../styles/entrance.css";

export type EntrancePageProps = {
	viewer: Viewer;
	path: string;
	context?: ReactNode;
	width?: PageProps["width"];
	className?: string;
	children: ReactNode;
};

/** The frame of the pages before and around an evening. */
export function EntrancePage({ viewer, path, context, width, className, children }: EntrancePageProps) {
	return (
		<Page
			width={width}
			className={className}
			header={<SiteHeader viewer={viewer} path={path} context={context} />}
			footer={<SiteFooter />}
		>
			{children}
		</Page>
	);
}
