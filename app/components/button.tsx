import IconHourglass from "@tabler/icons-react/dist/esm/icons/IconHourglass.mjs";
import type { AnchorHTMLAttributes, ButtonHTMLAttributes, MouseEvent, ReactNode } from "react";
import { m } from "../words/index.ts";
import { cx } from "./cx.ts";
import { VisuallyHidden } from "./visually-hidden.tsx";

export type ButtonVariant = "primary" | "secondary" | "quiet" | "danger";

type Look = { variant?: ButtonVariant; icon?: ReactNode };

export type ButtonProps = Look & ButtonHTMLAttributes<HTMLButtonElement> & { busy?: boolean };

/**
 * A button; `type` is "submit" as in HTML. While `busy` it keeps its focus and its place but does nothing,
 * so that a second press cannot send twice.
 */
export function Button({
	variant = "primary",
	icon,
	busy = false,
	type = "submit",
	className,
	children,
	onClick,
	...rest
}: ButtonProps) {
	function refuseWhileBusy(event: MouseEvent<HTMLButtonElement>) {
		if (busy) event.preventDefault();
		else onClick?.(event);
	}
	return (
		<button
			{...rest}
			type={type}
			className={cx("button", `button--${variant}`, className)}
			aria-disabled={busy || rest["aria-disabled"]}
			onClick={refuseWhileBusy}
		>
			{busy ? <IconHourglass stroke={1.75} aria-hidden="true" /> : icon}
			<span className="button__label">{children}</span>
			{busy && <VisuallyHidden>({m.ui_busy()})</VisuallyHidden>}
		</button>
	);
}

export type ButtonLinkProps = Look & AnchorHTMLAttributes<HTMLAnchorElement> & { href: string };

/** A plain link that looks like a button: for going somewhere, never for doing something. */
export function ButtonLink({ variant = "secondary", icon, className, children, ...rest }: ButtonLinkProps) {
	return (
		<a {...rest} className={cx("button", `button--${variant}`, className)}>
			{icon}
			<span className="button__label">{children}</span>
		</a>
	);
}
