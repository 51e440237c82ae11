import { useEffect, useRef } from "react";
import { useNavigation, useRevalidator } from "./pages.ts";

/**
 * Asks the server again for what this page shows. While the page is loading already it waits until that is done:
 * asking at once would break the loading off.
 */
export function useRefresh(): () => void {
	const navigation = useNavigation();
	const { state, revalidate } = useRevalidator();
	const idle = navigation.state === "idle" && state === "idle";
	const wanted = useRef(false);
	useEffect(() => {
		if (!idle || !wanted.current) return;
		wanted.current = false;
		revalidate();
	}, [idle, revalidate]);
	return () => {
		if (idle) revalidate();
		else wanted.current = true;
	};
}
