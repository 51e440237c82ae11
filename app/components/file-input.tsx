import type { InputHTMLAttributes } from "react";
import { cx } from "./cx.ts";
import { useFieldWiring } from "./field.tsx";

/** Chooses a file; inside a Field it is wired to its label. */
export function FileInput({ className, ...rest }: Omit<InputHTMLAttributes<HTMLInputElement>, "type">) {
	return <input {...useFieldWiring(rest)} type="file" className={cx("file-input", className)} />;
}
