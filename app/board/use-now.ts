import { useEffect, useState } from "react";

/** The time, refreshed every `interval` ms. Starts at the server's time, so that both render the same. */
export function useNow(serverNow: string, interval = 10_000): Date {
	const [now, setNow] = useState(() => new Date(serverNow));
	useEffect(() => {
		setNow(new Date());
		const timer = setInterval(() => setNow(new Date()), interval);
		return () => clearInterval(timer);
	}, [interval]);
	return now;
}
