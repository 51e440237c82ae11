import { type ComponentType, useEffect, useState } from "react";

/** What helps with a text, once somebody begins to write one and its code is there. */
export function useWritingHelp(): { Help: ComponentType | null; begin: () => void } {
	const [writing, setWriting] = useState(false);
	const [Help, setHelp] = useState<ComponentType | null>(null);
	useEffect(() => {
		if (!writing) return;
		let gone = false;
		import("./writing-help.tsx")
			.then(({ WritingHelp }) => {
				if (!gone) setHelp(() => WritingHelp);
			})
			// Without a network nobody is asked or warned; the server looks at the text, and whoever reads it sees the hints.
			.catch(() => undefined);
		return () => {
			gone = true;
		};
	}, [writing]);
	return { Help, begin: () => setWriting(true) };
}
