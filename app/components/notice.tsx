import IconAlertOctagon from "@tabler/icons-react/dist/esm/icons/IconAlertOctagon.mjs";
import IconAlertTriangle from "@tabler/icons-react/dist/esm/icons/IconAlertTriangle.mjs";
import IconCircleCheck from "@tabler/icons-react/dist/esm/icons/IconCircleCheck.mjs";
import IconInfoCircle from "@tabler/icons-react/dist/esm/icons/IconInfoCircle.mjs";
import type { HTMLAttributes, ReactNode } from "react";
import { m } from "../words/index.ts";
import { cx } from "./cx.ts";
import { type StatusTone, toneClass } from "./tone.ts";
import { VisuallyHidden } from "./visually-hidden.tsx";

export type NoticeProps = Omit<HTMLAttributes<HTMLDivElement>, "title"> & {
	tone?: StatusTone;
	title?: ReactNode;
	icon?: ReactNode;
	/** Announces the notice when it appears: "status" waits for a pause, "alert" interrupts. */
	live?: "status" | "alert";
};

const icons = {
	info: IconInfoCircle,
	success: IconCircleCheck,
	warning: IconAlertTriangle,
	danger: IconAlertOctagon,
};

const classes = { info: "info", success: "ok", warning: "warning", danger: "error" };

function toneWord(tone: StatusTone): string | undefined {
	if (tone === "success") return m.ui_notice_success();
	if (tone === "warning") return m.ui_notice_warning();
	if (tone === "danger") return m.ui_notice_danger();
	return undefined;
}

/** Something the reader has to know here and now. */
export function Notice({ tone = "info", title, icon, live, className, children, ...rest }: NoticeProps) {
	const Icon = icons[tone];
	const word = toneWord(tone);
	return (
		<div
			role={live}
			{...rest}
			className={cx("utrecht-alert", `utrecht-alert--${classes[tone]}`, "notice", toneClass(tone), className)}
		>
			<span className="notice__icon">{icon ?? <Icon stroke={1.75} aria-hidden="true" />}</span>
			<div className="utrecht-alert__content">
				{word && <VisuallyHidden>{word} </VisuallyHidden>}
				{title && <p className="notice__title">{title}</p>}
				{children && <div>{children}</div>}
			</div>
		</div>
	);
}
