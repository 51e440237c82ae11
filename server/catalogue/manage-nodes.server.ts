import { z } from "zod";
import { hangsUnder, nodeKinds } from "#app/domain/figure/framework.ts";
import { localisedFields, readLocalised } from "#app/domain/localised.ts";
import { localisedText, optionalLocalised, plain } from "#app/domain/text-field.ts";
import type { Db } from "#db/client.ts";
import {
	deleteNode,
	findFramework,
	insertNode,
	listNodes,
	type NodeRow,
	updateNode,
	usesOfNode,
} from "#db/queries/frameworks.server.ts";
import type { By } from "../commands/change-installation.server.ts";
import { invalidFields } from "../commands/invalid-fields.ts";
import { withFreeId } from "../imports/free-id.ts";
import {
	deleteRecord,
	type Fields,
	noSuchRecord,
	retireRecord,
	saveRecord,
	wrongFields,
} from "./change-record.server.ts";
import { moved } from "./moved.ts";

export type NodeProblem = "under-itself" | "focus-bound";

const schema = z.object({
	kind: z.enum(nodeKinds),
	code: plain().min(1).max(40),
	label: localisedText(200),
	text: optionalLocalised(1000),
	parent: z.string().nullable(),
});

/** The fields of the form of a node. They bear names of their own: the form of the framework stands on the same page. */
export const fieldsOfNode = ({ id, kind, code, label, text, parent }: NodeRow): Fields => ({
	...{ intent: "node", node: id, kind, code, parent: parent ?? "" },
	...localisedFields("label", label),
	...localisedFields("text", text),
});

/** Changes the node that the field `node` names, or adds a new one at the end of those under its parent. */
export function saveNode(db: Db, framework: string, fields: Fields, by: By) {
	return saveRecord<NodeProblem>(db, by, "save-node", async (tx) => {
		const of = await findFramework(tx, framework);
		const nodes = await listNodes(tx, framework);
		const before = fields.node ? nodes.find(({ id }) => id === fields.node) : null;
		if (!of || before === undefined) return noSuchRecord;
		const read = schema.safeParse({
			...{ kind: fields.kind, code: fields.code ?? before?.code ?? "", parent: fields.parent || null },
			label: readLocalised(fields, "label"),
			text: readLocalised(fields, "text"),
		});
		if (!read.success) return wrongFields(read.error);
		const { data } = read;
		if (nodes.some(({ id, code }) => code === data.code && id !== before?.id))
			return invalidFields({ field: "code", code: "taken" });
		if (data.parent !== null && !nodes.some(({ id }) => id === data.parent))
			return invalidFields({ field: "parent", code: "choice" });
		if (before && hangsUnder(data.parent, before.id, nodes))
			return invalidFields({ field: "parent", code: "under-itself" });
		if (before && before.code !== data.code) {
			const { agreements } = await usesOfNode(tx, before.id);
			if (agreements > 0) return invalidFields({ field: "code", code: "focus-bound" });
		}
		if (before) {
			await updateNode(tx, before.id, data);
			return { id: before.id, former: fieldsOfNode(before) };
		}
		const made = await withFreeId(`${framework} ${data.code}`, (id) =>
			insertNode(tx, { ...data, id, framework }),
		);
		return { id: made, former: { intent: "delete-node", node: made } };
	});
}

/** Puts a node one place further up or down among those of its parent. */
export function moveNode(db: Db, framework: string, node: string, way: "up" | "down", by: By) {
	return saveRecord(db, by, "save-node", async (tx) => {
		const nodes = await listNodes(tx, framework);
		const found = nodes.find(({ id }) => id === node);
		if (!found) return noSuchRecord;
		const siblings = nodes.filter(({ parent }) => parent === found.parent).map(({ id }) => id);
		for (const [position, id] of moved(siblings, node, way).entries()) await updateNode(tx, id, { position });
		return { id: node, former: { intent: way === "up" ? "down" : "up", node } };
	});
}

/** Takes a node out of use, or brings it back; what hangs under it stays where it is. */
export function retireNode(db: Db, framework: string, node: string, retire: boolean, by: By) {
	const former = { intent: retire ? "restore-node" : "retire-node", node };
	return retireRecord(
		db,
		by,
		{ kind: "node", id: node, retire, former },
		async (tx) => (await isNodeOf(tx, framework, node)) && updateNode(tx, node, { retired: retire }),
	);
}

const isNodeOf = async (tx: Db, framework: string, node: string): Promise<boolean> =>
	(await listNodes(tx, framework)).some(({ id }) => id === node);

/** Deletes a node under which nothing hangs and of which nothing speaks. */
export const removeNode = (db: Db, framework: string, node: string, by: By) =>
	deleteRecord(
		db,
		by,
		{ kind: "node", id: node, former: {} },
		{
			usesOf: async (tx) => ((await isNodeOf(tx, framework, node)) ? usesOfNode(tx, node) : null),
			remove: (tx) => deleteNode(tx, node),
		},
	);
