import { Notice } from "#app/components/notice.tsx";
import { QrCode } from "#app/components/qr-code.tsx";
import { formatCode } from "#app/domain/session/codes.ts";
import { m } from "#app/words/index.ts";

export interface JoinPanelProps {
	join: { code: string; url: string; shown: string; qr: { path: string; size: number } };
	/** whether phones find this server under the address in the code */
	reach: "anybody" | "this-machine" | "by-name";
}

/** How people come in: scan, or type the address and the code. */
export function JoinPanel({ join, reach }: JoinPanelProps) {
	return (
		<section className="join-panel stack" aria-labelledby="join-title">
			<h2 id="join-title">{m.prepare_join_title()}</h2>
			<div className="join-panel__ways">
				<QrCode svg={join.qr.path} size={join.qr.size} label={m.prepare_join_scan()} text={join.shown} />
				<div>
					<p>{m.prepare_join_code()}</p>
					<p className="join-panel__code">{formatCode(join.code)}</p>
				</div>
			</div>
			{reach === "this-machine" && (
				<Notice tone="warning" title={m.prepare_reach_title()}>
					<p>{m.prepare_reach_this_machine()}</p>
					<p>
						<code>HOST=0.0.0.0 npm start</code>
					</p>
				</Notice>
			)}
			{reach === "by-name" && (
				<Notice tone="warning" title={m.prepare_reach_title()}>
					{m.prepare_reach_by_name()}
				</Notice>
			)}
		</section>
	);
}
