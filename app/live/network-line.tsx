import { useEffect, useState, useSyncExternalStore } from "react";
import { m } from "#app/words/index.ts";
import { followWaiting, isWaiting } from "./ask.ts";

/** Says that the page waits for an answer of ours and goes on by itself, or held a form back that would be lost. */
export function NetworkLine() {
	const waits = useSyncExternalStore(followWaiting, isWaiting, () => false);
	const held = useHeldForm();
	if (!waits && !held) return null;
	return (
		<p className="network-line" role="status">
			{held ? m.network_held() : m.network_waiting()}
		</p>
	);
}

/** Without a network a form that leaves its page would take what was typed with it: it stays until there is one. */
function useHeldForm(): boolean {
	const [held, setHeld] = useState(false);
	useEffect(() => {
		const hold = (event: SubmitEvent) => {
			if (navigator.onLine || event.defaultPrevented) return;
			event.preventDefault();
			setHeld(true);
		};
		const release = () => setHeld(false);
		window.addEventListener("submit", hold);
		window.addEventListener("online", release);
		return () => {
			window.removeEventListener("submit", hold);
			window.removeEventListener("online", release);
		};
	}, []);
	return held;
}
