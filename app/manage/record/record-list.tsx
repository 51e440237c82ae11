import type { ReactNode } from "react";
import { Badge } from "#app/components/badge.tsx";
import { Button, ButtonLink } from "#app/components/button.tsx";
import { DataTable } from "#app/components/data-table.tsx";
import { Disclosure } from "#app/components/disclosure.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { Field } from "#app/components/field.tsx";
import { Notice } from "#app/components/notice.tsx";
import { TextInput } from "#app/components/text-input.tsx";
import type { Viewer } from "#app/site/viewer.ts";
import { m } from "#app/words/index.ts";
import { ManagePage } from "../manage-page.tsx";

export interface ListedRecord {
	id: string;
	href: string;
	name: string;
	kind: string;
	/** how often it is used; null where nothing can use it */
	uses: number | null;
	retired: boolean;
	/** under which heading it stands */
	group?: string;
}

interface RecordListProps {
	viewer: Viewer;
	path: string;
	/** the page that this list belongs to */
	back?: { href: string; label: string };
	title: string;
	intro: string;
	/** what was just done, in words */
	done: ReactNode;
	/** what somebody looks for: `records` are those that hold it */
	query: string;
	/** how many there are of all */
	total: number;
	records: ListedRecord[];
	add: { href: string; label: string };
	/** what to do first, where there is nothing at all */
	empty: string;
	/** a form that shows some of them, in the place of the search */
	filter?: ReactNode;
	children?: ReactNode;
}

/** From so many on there is something to look for. */
const longList = 20;

/** The frame of a list of records: those in use under their headings, and those that are not apart. */
export function RecordList({ viewer, path, back, title, intro, done, records, ...rest }: RecordListProps) {
	const { query, total, add, empty, filter, children } = rest;
	const retired = records.filter((record) => record.retired);
	const inUse = records.filter((record) => !record.retired);
	const groups = [...new Set(inUse.map(({ group = title }) => group))];
	return (
		<ManagePage viewer={viewer} path={path}>
			<div className="stack stack--loose">
				<div className="stack stack--tight">
					{back && (
						<p>
							<a href={back.href}>{back.label}</a>
						</p>
					)}
					<h1>{title}</h1>
					<p className="lead">{intro}</p>
				</div>
				{done && <Notice tone="success" live="status" title={done} />}
				<div className="record-list__ways">
					{filter ?? ((total > longList || query) && <SearchForm path={path} query={query} />)}
					<ButtonLink href={add.href} variant="primary">
						{add.label}
					</ButtonLink>
				</div>
				{total === 0 && <EmptyState title={empty} />}
				{total > 0 && records.length === 0 && (
					<EmptyState title={m.record_search_none({ query })}>{m.record_search_hint()}</EmptyState>
				)}
				{groups.map((group) => (
					<RecordTable
						key={group}
						caption={group}
						captionHidden={groups.length === 1 && group === title}
						records={inUse.filter(({ group: own = title }) => own === group)}
					/>
				))}
				{retired.length > 0 && (
					<Disclosure summary={m.record_retired_list({ count: retired.length })} open={query !== ""}>
						<RecordTable caption={m.record_retired()} captionHidden records={retired} />
					</Disclosure>
				)}
				{children}
			</div>
		</ManagePage>
	);
}

function SearchForm({ path, query }: { path: string; query: string }) {
	return (
		<form method="get" action={path} className="record-search">
			<Field id="zoek" label={m.record_search()}>
				<TextInput name="zoek" type="search" defaultValue={query} autoComplete="off" />
			</Field>
			<Button variant="secondary">{m.record_search_button()}</Button>
			{query && <a href={path}>{m.record_search_all()}</a>}
		</form>
	);
}

function RecordTable(props: { caption: string; captionHidden: boolean; records: ListedRecord[] }) {
	const { caption, captionHidden, records } = props;
	const counted = records.some(({ uses }) => uses !== null);
	return (
		<DataTable
			caption={caption}
			captionHidden={captionHidden}
			columns={[
				{ id: "name", label: m.record_column_name() },
				{ id: "kind", label: m.record_column_kind() },
				...(counted ? [{ id: "uses", label: m.record_column_uses() }] : []),
			]}
			rows={records.map(({ id, href, name, kind, uses, retired }) => ({
				id,
				cells: [
					<span key="name" className="cluster">
						<a href={href}>{name}</a>
						{retired && <Badge>{m.record_retired()}</Badge>}
					</span>,
					kind,
					uses ? m.record_uses({ count: uses }) : m.record_uses_none(),
				],
			}))}
		/>
	);
}
