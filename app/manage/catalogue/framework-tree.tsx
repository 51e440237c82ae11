import { Badge } from "#app/components/badge.tsx";
import { ButtonLink } from "#app/components/button.tsx";
import * as paths from "#app/paths.ts";
import { m } from "#app/words/index.ts";
import { nodeKindWords } from "./framework-words.ts";
import type { LoadedFramework } from "./frameworks.server.ts";

interface FrameworkTreeProps {
	framework: string;
	nodes: LoadedFramework["nodes"];
	/** the node whose form is open */
	open: string | null;
}

/** The nodes of a framework under one another, each with the way to its form. */
export function FrameworkTree({ framework, nodes, open }: FrameworkTreeProps) {
	const page = paths.framework(framework);
	return (
		<section className="card stack" id="tree" aria-labelledby="tree-title">
			<h2 id="tree-title">{m.catalogue_tree()}</h2>
			{nodes.length === 0 ? (
				<p className="soft">{m.catalogue_tree_none()}</p>
			) : (
				<Branch {...{ page, nodes, open, parent: null, depth: 0 }} />
			)}
			<div>
				<ButtonLink href={`${page}?onderdeel=nieuw#node`}>{m.catalogue_node_add()}</ButtonLink>
			</div>
		</section>
	);
}

interface BranchProps extends Omit<FrameworkTreeProps, "framework"> {
	page: string;
	parent: string | null;
	depth: number;
}

function Branch({ page, nodes, open, parent, depth }: BranchProps) {
	const here = nodes.filter((node) => node.depth === depth && (depth === 0 || node.parent === parent));
	if (here.length === 0) return null;
	return (
		<ul className="framework-tree">
			{here.map(({ id, code, name, kind, retired }) => (
				<li key={id}>
					<span className="framework-tree__node">
						<a
							href={`${page}?${new URLSearchParams({ onderdeel: id })}#node`}
							aria-current={id === open ? "true" : undefined}
						>
							{code} {name}
						</a>
						<span className="soft small">{nodeKindWords[kind]()}</span>
						{retired && <Badge>{m.record_retired()}</Badge>}
					</span>
					<Branch {...{ page, nodes, open, parent: id, depth: depth + 1 }} />
				</li>
			))}
		</ul>
	);
}
