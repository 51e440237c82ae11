import IconPrinter from "@tabler/icons-react/dist/esm/icons/IconPrinter.mjs";
import type { ReactNode } from "react";
import { Button } from "#app/components/button.tsx";
import { m } from "#app/words/index.ts";

/** What stands above something to print, and not on the paper. */
export function PrintBar({ title, back, children }: { title: string; back: string; children: ReactNode }) {
	return (
		<div className="print-bar stack stack--tight no-print">
			<p>
				<a href={back}>{m.prepare_back()}</a>
			</p>
			<h1>{title}</h1>
			<div>{children}</div>
			<div className="cluster">
				<Button
					type="button"
					className="print-bar__button"
					icon={<IconPrinter stroke={1.75} aria-hidden="true" />}
					onClick={() => window.print()}
				>
					{m.prepare_print()}
				</Button>
				<p className="soft">{m.prepare_print_hint()}</p>
			</div>
		</div>
	);
}
