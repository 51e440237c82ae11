import { useEffect, useRef, useState } from "react";

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
 * The minutes until `endsAt` by the clock of the server, so that every screen in the room says the same.
 * @param serverNow when the server made what this page was given last
 */
export function useMinutesLeft(endsAt: string | null, serverNow: string): number | null {
	const [minutes, setMinutes] = useState(() => minutesUntil(endsAt, Date.parse(serverNow)));
	const ahead = useRef(0);
	useEffect(() => {
		ahead.current = Date.now() - Date.parse(serverNow);
	}, [serverNow]);
	useEffect(() => {
		const count = () => setMinutes(minutesUntil(endsAt, Date.now() - ahead.current));
		count();
		const timer = setInterval(count, 1_000);
		return () => clearInterval(timer);
	}, [endsAt]);
	return minutes;
}
