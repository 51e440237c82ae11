import { m } from "#app/words/index.ts";

/** Any address that is none of ours: the same page, in the reader's language, as for what is not theirs to see. */
export function loader() {
	throw new Response(m.error_not_found(), { status: 404 });
}

export default function NotFound() {
	return null;
}
