import { useEffect, useRef } from "react";
import type { BoardMeta } from "#app/domain/live/board.ts";
import { useNavigate, useNavigation } from "#app/live/pages.ts";
import { phasePath } from "./phase-pages.ts";

/**
 * Takes a page along when the evening goes to another part. Who is busy (typing, say) stays and is told instead;
 * what this page is sending at that moment comes first. On the phone's page of a part everybody is where the evening is.
 * @returns where the evening is now, or null when that is this page
 */
export function useFollowPhase(
	meta: BoardMeta,
	page: { sessionId: string; atTable: boolean; path: string; busy?: boolean },
): string | null {
	const navigate = useNavigate();
	const idle = useNavigation().state === "idle";
	const seen = useRef(meta.phase);
	const { sessionId, atTable, path, busy } = page;
	const target = phasePath(sessionId, meta.phase, atTable);
	const here = path === target || path === phasePath(sessionId, meta.phase, false);
	const follow = meta.followMe && !busy && !here;
	useEffect(() => {
		if (!idle || seen.current === meta.phase) return;
		seen.current = meta.phase;
		if (follow) navigate(target);
	}, [meta.phase, idle, follow, target, navigate]);
	return here ? null : target;
}
