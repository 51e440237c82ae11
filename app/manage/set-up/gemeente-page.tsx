import { Button, ButtonLink } from "#app/components/button.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Field } from "#app/components/field.tsx";
import { TextInput } from "#app/components/text-input.tsx";
import * as paths from "#app/paths.ts";
import type { Viewer } from "#app/site/viewer.ts";
import { m } from "#app/words/index.ts";
import { ManagePage } from "../manage-page.tsx";

type Problem = { field: "name" | "code"; code: keyof typeof words };

const words = {
	name: m.setup_gemeente_error_name,
	code: m.setup_gemeente_error_code,
	"code-taken": m.setup_gemeente_error_taken,
	"code-in-use": m.setup_gemeente_error_in_use,
};

interface GemeentePageProps {
	viewer: Viewer;
	typed: { name: string; code: string };
	problems: Problem[];
}

/** The first step: which gemeente this is. */
export function GemeentePage({ viewer, typed, problems }: GemeentePageProps) {
	const errors = problems.map(({ field, code }) => ({ field, message: words[code]() }));
	const errorOf = (field: string) => errors.find((error) => error.field === field)?.message;
	return (
		<ManagePage viewer={viewer} path={paths.setUpGemeente} width="text">
			<form method="post" noValidate className="stack stack--loose">
				<ErrorSummary title={m.manage_problems_title()} errors={errors} />
				<div className="stack">
					<h1>{m.setup_gemeente_title()}</h1>
					<p>{m.setup_gemeente_intro()}</p>
				</div>
				<Field id="name" label={m.setup_gemeente_name()} error={errorOf("name")} required>
					<TextInput name="name" defaultValue={typed.name} autoComplete="off" />
				</Field>
				<Field
					id="code"
					label={m.setup_gemeente_code()}
					hint={m.setup_gemeente_code_hint()}
					error={errorOf("code")}
					required
				>
					<TextInput name="code" width="short" dir="ltr" defaultValue={typed.code} autoComplete="off" />
				</Field>
				<div className="cluster">
					<Button>{m.setup_gemeente_save()}</Button>
					<ButtonLink href={paths.setUp} variant="quiet">
						{m.setup_back()}
					</ButtonLink>
				</div>
			</form>
		</ManagePage>
	);
}
