import { useEffect, useRef } from "react";
import { Button } from "#app/components/button.tsx";
import { m } from "#app/words/index.ts";

/** What was just done; `undo` takes it back. */
export interface JustDone {
	words: string;
	undo: (() => void) | null;
}

/** how long it stays in view, in ms; what can be taken back with it can be taken back from the card too */
const stays = 10_000;

/** Says what was just done, for a while, or as long as somebody has the focus in it. */
export function Said({ said, onOver }: { said: JustDone | null; onOver: () => void }) {
	const element = useRef<HTMLDivElement>(null);
	const over = useRef(onOver);
	over.current = onOver;
	useEffect(() => {
		if (!said) return;
		const timer = setInterval(() => {
			if (!element.current?.contains(document.activeElement)) over.current();
		}, stays);
		return () => clearInterval(timer);
	}, [said]);
	return (
		<div ref={element} role="status">
			{said && (
				<div className="themes__toast">
					<span>{said.words}</span>
					{said.undo && (
						<Button className="themes__undo" variant="quiet" type="button" onClick={said.undo}>
							{m.themes_undo()}
						</Button>
					)}
				</div>
			)}
		</div>
	);
}
