import IconCircleCheck from "@tabler/icons-react/dist/esm/icons/IconCircleCheck.mjs";
import IconCircleDashed from "@tabler/icons-react/dist/esm/icons/IconCircleDashed.mjs";
import { Badge } from "#app/components/badge.tsx";
import { ButtonLink } from "#app/components/button.tsx";
import { Notice } from "#app/components/notice.tsx";
import * as paths from "#app/paths.ts";
import type { Viewer } from "#app/site/viewer.ts";
import { formatList, m } from "#app/words/index.ts";
import { ManagePage } from "../manage-page.tsx";
import type { SetUp } from "./set-up.server.ts";
import { type Step, stepsOf } from "./steps.ts";

/** Every step with what there is and what is missing; the first that can be done asks to be. */
export function SetUpPage({ viewer, setUp }: { viewer: Viewer; setUp: SetUp }) {
	const steps = stepsOf(setUp);
	const missing = steps.filter(({ done }) => !done);
	const next = missing.find(({ way }) => way !== null);
	return (
		<ManagePage viewer={viewer} path={paths.setUp}>
			<div className="stack stack--loose">
				<div className="stack">
					<h1>{m.setup_title()}</h1>
					{missing.length > 0 ? (
						<>
							<p className="lead">{m.setup_intro()}</p>
							<p>{m.setup_missing({ steps: formatList(missing.map(({ title }) => title.toLowerCase())) })}</p>
						</>
					) : (
						<Notice tone="success" title={m.setup_ready_title()}>
							<p>{m.setup_ready()}</p>
						</Notice>
					)}
				</div>
				<ol className="set-up-steps">
					{steps.map((step, at) => (
						<StepCard key={step.id} step={step} number={at + 1} isNext={step === next} />
					))}
				</ol>
			</div>
		</ManagePage>
	);
}

function StepCard({ step, number, isNext }: { step: Step; number: number; isNext: boolean }) {
	const { title, done, texts, way } = step;
	const Icon = done ? IconCircleCheck : IconCircleDashed;
	return (
		<li className={isNext ? "set-up-step set-up-step--next" : "set-up-step"}>
			<span className="set-up-step__number" aria-hidden="true">
				{number}
			</span>
			<div className="set-up-step__words">
				<h2>
					<span className="visually-hidden">{m.setup_step_number({ number })}: </span>
					{title}
				</h2>
				{texts.map((text) => (
					<p key={text}>{text}</p>
				))}
			</div>
			<div className="set-up-step__ways">
				<Badge tone={done ? "success" : undefined} icon={<Icon stroke={1.75} aria-hidden="true" />}>
					{done ? m.setup_done() : m.setup_to_do()}
				</Badge>
				{way && (
					<ButtonLink href={way.href} variant={isNext ? "primary" : "secondary"}>
						{way.label}
						<span className="visually-hidden"> ({title})</span>
					</ButtonLink>
				)}
			</div>
		</li>
	);
}
