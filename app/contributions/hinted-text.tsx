import type { Hint } from "#app/domain/privacy/privacy-check.ts";
import { m } from "#app/words/index.ts";
import { hintWords } from "./hint-words.ts";

/** A text with the words marked by which somebody could be found; overlapping hints share their marks. */
export function HintedText({ text, hints }: { text: string; hints: Hint[] }) {
	const edges = [...new Set([0, ...hints.flatMap(({ start, end }) => [start, end]), text.length])].sort(
		(a, b) => a - b,
	);
	return (
		<>
			{edges.slice(0, -1).map((start, at) => {
				const part = text.slice(start, edges[at + 1]);
				const isMarked = hints.some((hint) => hint.start <= start && start < hint.end);
				return isMarked ? <mark key={start}>{part}</mark> : part;
			})}
		</>
	);
}

/** What the marks in a text are about, for whoever reads it before others do. */
export function HintList({ text, hints }: { text: string; hints: Hint[] }) {
	if (hints.length === 0) return null;
	return (
		<div className="privacy-hints">
			<p>{m.privacy_reader()}</p>
			<ul>
				{hints.map(({ type, start, end }) => (
					<li key={`${type} ${start}`}>
						<mark>{text.slice(start, end)}</mark> {hintWords[type]()}
					</li>
				))}
			</ul>
		</div>
	);
}
