import type { LoaderFunctionArgs } from "@remix-run/node";

/** Who the login of this request belongs to. */
export function loader({ context: { actor } }: LoaderFunctionArgs) {
	return Response.json(
		actor.kind === "anonymous"
			? { kind: "anonymous", id: null, role: null }
			: { kind: actor.kind, id: actor.id, role: actor.role },
	);
}
