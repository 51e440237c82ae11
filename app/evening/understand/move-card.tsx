import IconPlus from "@tabler/icons-react/dist/esm/icons/IconPlus.mjs";
import IconX from "@tabler/icons-react/dist/esm/icons/IconX.mjs";
import { Button } from "#app/components/button.tsx";
import { RadioGroup } from "#app/components/radio-group.tsx";
import type { BoardCard, BoardTheme } from "#app/domain/live/board.ts";
import { m } from "#app/words/index.ts";
import type { Move } from "./arrange.ts";
import { takeFields } from "./form-fields.ts";
import { NewTheme, type NewThemeProps } from "./new-theme.tsx";

export interface MoveCardProps {
	card: BoardCard;
	/** the theme that it is taken up in; another word for none */
	place: string;
	themes: BoardTheme[];
	/** makes the move; without scripts the form itself does */
	onMove: (move: Move) => void;
	onNewTheme: NewThemeProps["onMake"];
	commandId: string;
}

/** Everything that can be done with one card: to a theme, to one more, out of one, or into a new theme. */
export function MoveCard({ card, place, themes, onMove, onNewTheme, commandId }: MoveCardProps) {
	const here = themes.filter((theme) => card.themes.includes(theme.id));
	const others = themes.filter((theme) => !card.themes.includes(theme.id));
	const from = here.find((theme) => theme.id === place);
	return (
		<div className="move-card stack" data-card-in-hand={card.id}>
			<blockquote className="move-card__text" lang={card.translation ? "nl" : card.language} dir="auto">
				{card.translation ?? card.text}
			</blockquote>
			{others.length > 0 && (
				<form
					method="post"
					className="stack"
					onSubmit={(event) => {
						const fields = takeFields(event);
						onMove({ card: card.id, to: fields.theme ?? null, from: fields.from || null });
					}}
				>
					<input type="hidden" name="type" value="move-contribution" />
					<input type="hidden" name="contribution" value={card.id} />
					<input type="hidden" name="keep" value="1" />
					{from && (
						<RadioGroup
							id="move-from"
							name="from"
							legend={m.themes_move_keep({ theme: from.name })}
							defaultValue={from.id}
							options={[
								{ value: from.id, label: m.themes_move_keep_no() },
								{ value: "", label: m.themes_move_keep_yes() },
							]}
						/>
					)}
					<fieldset className="fieldset">
						<legend>{here.length > 0 && !from ? m.themes_move_also() : m.themes_move_to()}</legend>
						<ul className="move-card__themes">
							{others.map((theme) => (
								<li key={theme.id}>
									<Button className="move-card__theme" variant="secondary" name="theme" value={theme.id}>
										{theme.name}
									</Button>
								</li>
							))}
						</ul>
					</fieldset>
				</form>
			)}
			{here.length > 0 && (
				<section aria-label={m.themes_lies_in()}>
					<p className="utrecht-form-label">{m.themes_lies_in()}</p>
					<ul className="move-card__here">
						{here.map((theme) => (
							<li key={theme.id}>
								<span>{theme.name}</span>
								<TakeOut card={card} theme={theme} onMove={onMove} />
							</li>
						))}
					</ul>
				</section>
			)}
			<NewTheme
				id="move-new"
				label={m.themes_new_with_card()}
				button={m.themes_new_button()}
				icon={<IconPlus stroke={1.75} aria-hidden="true" />}
				contribution={card.id}
				onMake={onNewTheme}
				commandId={commandId}
			/>
		</div>
	);
}

function TakeOut({
	card,
	theme,
	onMove,
}: {
	card: BoardCard;
	theme: BoardTheme;
	onMove: MoveCardProps["onMove"];
}) {
	return (
		<form
			method="post"
			onSubmit={(event) => {
				takeFields(event);
				onMove({ card: card.id, to: null, from: theme.id });
			}}
		>
			<input type="hidden" name="type" value="remove-from-theme" />
			<input type="hidden" name="contribution" value={card.id} />
			<input type="hidden" name="theme" value={theme.id} />
			<Button
				variant="quiet"
				icon={<IconX stroke={1.75} aria-hidden="true" />}
				aria-label={m.themes_take_out_of({ theme: theme.name })}
			>
				{m.themes_take_out()}
			</Button>
		</form>
	);
}
