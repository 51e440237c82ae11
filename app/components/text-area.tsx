import { type ChangeEvent, type TextareaHTMLAttributes, useEffect, useId, useRef, useState } from "react";
import { formatNumber, m } from "../words/index.ts";
import { cx } from "./cx.ts";
import { useFieldWiring } from "./field.tsx";

export type TextAreaProps = TextareaHTMLAttributes<HTMLTextAreaElement> & {
	/**
	 * Shows how many characters are left. It cuts nothing off, unlike `maxLength`, which drops the end of a
	 * pasted text in silence; the server has the last word.
	 */
	maxCharacters?: number;
};

export function TextArea({ maxCharacters, className, onChange, rows = 4, ...rest }: TextAreaProps) {
	const countId = useId();
	const element = useRef<HTMLTextAreaElement>(null);
	const [length, setLength] = useState<number>();
	const wired = useFieldWiring({
		...rest,
		"aria-describedby": cx(rest["aria-describedby"], maxCharacters && countId) || undefined,
	});

	// Browsers put back what somebody wrote before a reload, before React runs.
	useEffect(() => setLength(lengthOf(element.current?.value)), []);

	function count(event: ChangeEvent<HTMLTextAreaElement>) {
		setLength(lengthOf(event.target.value));
		onChange?.(event);
	}
	return (
		<>
			<textarea
				dir="auto"
				rows={rows}
				{...wired}
				ref={element}
				className={cx(
					"utrecht-textarea",
					wired["aria-invalid"] && "utrecht-textarea--invalid",
					wired.disabled && "utrecht-textarea--disabled",
					className,
				)}
				onChange={count}
			/>
			{maxCharacters && <Count id={countId} max={maxCharacters} length={length} />}
		</>
	);
}

/** As limits count it: the white space around a text is not kept, and a line end is one character. */
export const lengthOf = (value = ""): number => value.replaceAll("\r\n", "\n").trim().length;

/**
 * What a screen reader says of the count: steps of ten near the end, the first character too many, and steps of
 * ten beyond. Speaking at every key would make writing impossible.
 */
export function spokenRemainder(max: number, length: number): number | undefined {
	const left = max - length;
	if (left > Math.max(20, max / 10)) return undefined;
	const step = Math.ceil(left / 10) * 10;
	return left < 0 ? Math.min(-1, step) : step;
}

type CountProps = { id: string; max: number; length: number | undefined };

function Count({ id, max, length }: CountProps) {
	const left = length === undefined ? undefined : max - length;
	const spoken = length === undefined ? undefined : spokenRemainder(max, length);
	return (
		<>
			<p id={id} className={cx("field__count", left !== undefined && left < 0 && "field__count--over")}>
				{remainderText(max, left)}
			</p>
			<span role="status" className="visually-hidden">
				{spoken !== undefined && remainderText(max, spoken)}
			</span>
		</>
	);
}

function remainderText(max: number, left: number | undefined): string {
	if (left === undefined) return m.ui_characters_max({ count: formatNumber(max) });
	if (left < 0) return m.ui_characters_over({ count: formatNumber(-left) });
	return m.ui_characters_left({ count: formatNumber(left) });
}
