import IconX from "@tabler/icons-react/dist/esm/icons/IconX.mjs";
import { type DialogHTMLAttributes, type ReactNode, useEffect, useId, useRef } from "react";
import { m } from "../words/index.ts";
import { Button, type ButtonProps } from "./button.tsx";
import { cx } from "./cx.ts";

export type DialogProps = Omit<DialogHTMLAttributes<HTMLDialogElement>, "open" | "onClose" | "title"> & {
	title: ReactNode;
	/** Opens and closes from outside; leave it out when a trigger does. */
	open?: boolean;
	/** After every way of closing: the cross, Escape, a button in `<form method="dialog">`, or `open`. */
	onClose?: (returnValue: string) => void;
	/** A button that opens the dialog. */
	trigger?: ButtonProps;
	/** The buttons at the foot. */
	actions?: ReactNode;
};

/**
 * A modal on the native element: the browser keeps the focus inside and gives it back to where it was.
 * Nothing opens without JavaScript, so what must work then has a page of its own.
 */
export function Dialog({
	title,
	open,
	onClose,
	trigger,
	actions,
	className,
	children,
	...rest
}: DialogProps) {
	const element = useRef<HTMLDialogElement>(null);
	const titleId = useId();

	useEffect(() => {
		const dialog = element.current;
		if (!dialog || open === undefined) return;
		if (open && !dialog.open) dialog.showModal();
		if (!open && dialog.open) dialog.close();
	}, [open]);

	// Closing before the element goes lets the browser return the focus.
	useEffect(() => {
		const dialog = element.current;
		return () => dialog?.close();
	}, []);

	return (
		<>
			{trigger && (
				<Button
					variant="secondary"
					type="button"
					{...trigger}
					aria-haspopup="dialog"
					onClick={() => element.current?.showModal()}
				/>
			)}
			<dialog
				{...rest}
				ref={element}
				aria-labelledby={titleId}
				className={cx("dialog", className)}
				onClose={(event) =>
					event.target === event.currentTarget && onClose?.(event.currentTarget.returnValue)
				}
			>
				<div className="dialog__head">
					<h2 id={titleId}>{title}</h2>
					<Button
						variant="quiet"
						type="button"
						className="dialog__close"
						icon={<IconX stroke={1.75} aria-hidden="true" />}
						onClick={() => element.current?.close()}
					>
						{m.ui_close()}
					</Button>
				</div>
				<div className="dialog__body stack">{children}</div>
				{actions && <div className="dialog__actions cluster">{actions}</div>}
			</dialog>
		</>
	);
}
