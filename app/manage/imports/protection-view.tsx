import { Button } from "#app/components/button.tsx";
import { DataTable } from "#app/components/data-table.tsx";
import { Notice } from "#app/components/notice.tsx";
import { formatNumber, m } from "#app/words/index.ts";
import type { LoadedImport } from "./imports.server.ts";
import { publishForm } from "./publish-form.tsx";
import { ChosenPart } from "./ways-out.tsx";

/** What would not be shown and why, once somebody asked for it: it may take a while. */
export function ProtectionView({ delivery }: { delivery: LoadedImport }) {
	const { protection: shown, isProtectionOld: isOld, chosen } = delivery;
	return (
		<section className="card stack" id="bescherming">
			<h2>{m.imports_protection()}</h2>
			<p>{m.imports_protection_intro()}</p>
			{chosen && <ChosenPart chosen={chosen} />}
			{shown ? (
				<>
					<p>
						{m.imports_protection_counts({
							shown: formatNumber(shown.counts.shown),
							small: formatNumber(shown.counts.small),
							withheld: formatNumber(shown.counts.withheld),
							missing: formatNumber(shown.counts.missing ?? 0),
						})}
					</p>
					{shown.unsafe.length > 0 && (
						<Notice tone="danger" title={m.imports_unsafe()}>
							<ul>
								{shown.unsafe.map((text) => (
									<li key={text}>{text}</li>
								))}
							</ul>
						</Notice>
					)}
					{shown.wholeGroups.length > 0 && (
						<Notice tone="warning" title={m.imports_whole_groups()}>
							<ul>
								{shown.wholeGroups.map((text) => (
									<li key={text}>{text}</li>
								))}
							</ul>
						</Notice>
					)}
					{shown.coarser.map((text) => (
						<Notice key={text} tone="warning" title={text} />
					))}
					{shown.givenAway.length > 0 && (
						<Notice tone="warning" title={m.imports_given_away()}>
							<ul>
								{shown.givenAway.map((text) => (
									<li key={text}>{text}</li>
								))}
							</ul>
						</Notice>
					)}
					{shown.hidden.length > 0 && (
						<DataTable
							caption={m.imports_hidden()}
							columns={[
								{ id: "what", label: m.imports_column_figure() },
								{ id: "told", label: m.imports_column_told() },
								{ id: "why", label: m.imports_column_why() },
							]}
							rows={shown.hidden.map(({ key, what, told, why }) => ({ id: key, cells: [what, told, why] }))}
						/>
					)}
				</>
			) : null}
			{(!shown || isOld) && (
				<>
					{shown && <p>{m.imports_protection_old()}</p>}
					<div>
						<Button variant="secondary" form={publishForm} name="intent" value="protect">
							{m.imports_protect()}
						</Button>
					</div>
				</>
			)}
		</section>
	);
}
