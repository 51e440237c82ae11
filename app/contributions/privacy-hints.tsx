import { useEffect, useRef, useState } from "react";
import { Button } from "#app/components/button.tsx";
import { checkPrivacy, type Hint } from "#app/domain/privacy/privacy-check.ts";
import { m } from "#app/words/index.ts";
import { hintWords, insteadOf } from "./hint-words.ts";

/** How long somebody does not type before their text is looked at, in milliseconds. */
const pause = 400;

interface Seen {
	text: string;
	hints: Hint[];
}

const textOf = (form: HTMLFormElement | null | undefined) =>
	form?.querySelector<HTMLTextAreaElement>("textarea[name=text]") ?? null;

/**
 * Says of the text of the form around it by which words somebody could be found, why, and what can stand there instead.
 * It stays on the phone, and the writer decides; a bank account or burgerservicenummer is not taken by the server.
 */
export function PrivacyHints() {
	const element = useRef<HTMLDivElement>(null);
	const [{ text, hints }, setSeen] = useState<Seen>({ text: "", hints: [] });
	useEffect(() => {
		const form = element.current?.closest("form");
		let timer: ReturnType<typeof setTimeout> | undefined;
		const look = () => {
			const written = textOf(form)?.value ?? "";
			setSeen({ text: written, hints: checkPrivacy(written) });
		};
		const later = () => {
			clearTimeout(timer);
			timer = setTimeout(look, pause);
		};
		form?.addEventListener("input", later);
		look();
		return () => {
			clearTimeout(timer);
			form?.removeEventListener("input", later);
		};
	}, []);

	const replace = (hint: Hint, words: string) => {
		const area = textOf(element.current?.closest("form"));
		if (!area || area.value !== text) return;
		const spaced =
			words === "" && /\s$/.test(text.slice(0, hint.start)) && /^[\s.,!?;:)]|^$/.test(text.slice(hint.end));
		area.setRangeText(words, spaced ? hint.start - 1 : hint.start, hint.end, "end");
		area.dispatchEvent(new Event("input", { bubbles: true }));
		area.focus();
		setSeen({ text: area.value, hints: checkPrivacy(area.value) });
	};

	return (
		<div ref={element} role="status">
			{hints.length > 0 && (
				<div className="privacy-hints">
					<p>
						<strong>{hints.some(({ refused }) => refused) ? m.privacy_refused() : m.privacy_look()}</strong>
					</p>
					<ul>
						{hints.map((hint) => {
							const words = text.slice(hint.start, hint.end);
							const instead = insteadOf(text, hint);
							return (
								<li key={`${hint.type} ${hint.start}`}>
									<span>
										<mark>{words}</mark> {hintWords[hint.type]()}
									</span>
									{instead !== null && (
										<Button type="button" variant="quiet" onClick={() => replace(hint, instead)}>
											{instead === "" ? m.privacy_take_out({ words }) : m.privacy_put({ words, instead })}
										</Button>
									)}
								</li>
							);
						})}
					</ul>
				</div>
			)}
		</div>
	);
}
