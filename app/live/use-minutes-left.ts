import { useEffect, useRef, useState } from "react";
import * as paths from "#app/paths.ts";
import { ask } from "./ask.ts";

/**
 * Whole minutes until `endsAt`, to the nearest one; 0 only once the time is over.
 * @param now in ms since 1970
 */
export function minutesUntil(endsAt: string | null, now: number): number | null {
	if (!endsAt) return null;
	const left = Date.parse(endsAt) - now;
	return left > 0 ? Math.max(1, Math.round(left / 60_000)) : 0;
}

/**
 * The minutes until `endsAt` by the clock of the server, so that every screen in the room says the same, whatever its own
 * clock says or is set to meanwhile.
 * @param serverNow when the server made what this page was given last
 */
export function useMinutesLeft(endsAt: string | null, serverNow: string): number | null {
	const [minutes, setMinutes] = useState(() => minutesUntil(endsAt, Date.parse(serverNow)));
	/** of the server, before the clock of this page, which only runs */
	const ahead = useRef(0);
	useEffect(() => {
		const itIs = (now: number) => {
			ahead.current = now - performance.now();
		};
		itIs(Date.parse(serverNow));
		// The page's clock may have stood still while the phone slept.
		const wake = async () => {
			if (document.hidden) return;
			const answer = await ask(paths.health, { method: "HEAD" }).catch(() => null);
			const now = Date.parse(answer?.headers.get("Date") ?? "");
			if (now) itIs(now);
		};
		document.addEventListener("visibilitychange", wake);
		return () => document.removeEventListener("visibilitychange", wake);
	}, [serverNow]);
	useEffect(() => {
		const count = () => setMinutes(minutesUntil(endsAt, performance.now() + ahead.current));
		count();
		const timer = setInterval(count, 1_000);
		return () => clearInterval(timer);
	}, [endsAt]);
	return minutes;
}
