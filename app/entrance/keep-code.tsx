import IconCheck from "@tabler/icons-react/dist/esm/icons/IconCheck.mjs";
import IconCopy from "@tabler/icons-react/dist/esm/icons/IconCopy.mjs";
import IconPrinter from "@tabler/icons-react/dist/esm/icons/IconPrinter.mjs";
import { useEffect, useState } from "react";
import { Button } from "../components/button.tsx";
import { StatusRegion } from "../components/status-region.tsx";
import { m } from "../words/index.ts";

/** Copying and printing need a script, so these buttons come with it; writing down always works. */
export function KeepCode({ code }: { code: string }) {
	const [ready, setReady] = useState(false);
	const [copied, setCopied] = useState(false);
	useEffect(() => setReady(true), []);

	async function copy() {
		await navigator.clipboard.writeText(code).then(
			() => setCopied(true),
			() => setCopied(false),
		);
	}
	return (
		<>
			{ready && (
				<div className="cluster no-print">
					{/* Browsers offer the clipboard on safe addresses only. */}
					{navigator.clipboard && (
						<Button
							type="button"
							variant="secondary"
							onClick={copy}
							icon={
								copied ? (
									<IconCheck stroke={1.75} aria-hidden="true" />
								) : (
									<IconCopy stroke={1.75} aria-hidden="true" />
								)
							}
						>
							{copied ? m.join_return_code_copied() : m.join_return_code_copy()}
						</Button>
					)}
					<Button
						type="button"
						variant="secondary"
						onClick={() => window.print()}
						icon={<IconPrinter stroke={1.75} aria-hidden="true" />}
					>
						{m.join_return_code_print()}
					</Button>
				</div>
			)}
			<StatusRegion>{copied ? m.join_return_code_copied() : ""}</StatusRegion>
		</>
	);
}
