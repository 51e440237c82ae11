import { useMemo } from "react";
import { type OwnProposal, OwnProposals } from "#app/contributions/own-proposals.tsx";
import { firstSentence, type RichText } from "#app/domain/live/rich-text.ts";
import { type SharedTexts, themeKey } from "#app/domain/live/workbook-keys.ts";
import { proposingIsOpen, tellingIsOpen } from "#app/domain/session/session-rules.ts";
import type { WritingLanguage } from "#app/domain/vocabulary.ts";
import type { Evening } from "#app/evening/shell/use-evening.tsx";
import { useWorkbook, WorkbookProvider } from "#app/evening/texts/workbook-context.tsx";
import type { PhoneFigure } from "#app/figures/phone-figure.tsx";
import { useSearchParams } from "#app/live/pages.ts";
import { m } from "#app/words/index.ts";
import { arrange } from "./arrange.ts";
import { PhoneTheme } from "./phone-theme.tsx";
import { PhoneThemes } from "./phone-themes.tsx";
import { ProposeForm } from "./propose-form.tsx";
import { ReadingTexts } from "./reading-texts.tsx";
import { TableThemes } from "./table-themes.tsx";
import { figuresOf } from "./theme-figures.tsx";
import { ThemeTexts } from "./theme-texts.tsx";
import { useArrival } from "./use-arrival.ts";

export interface UnderstandProps {
	evening: Evening;
	page: {
		me: { key: string; language: WritingLanguage };
		opensWorkbook: boolean;
		texts: SharedTexts;
		figures: PhoneFigure[];
		waiting: Record<string, number> | null;
		proposals: OwnProposal[];
		longest: number;
		commandId: string;
	};
	/** as they are now, for who only reads */
	texts: Record<string, RichText>;
	/** a form that was posted without scripts and refused */
	posted: { message: string; fields: Record<string, string> } | null;
}

/** The themes, for whoever this is: to arrange and write in at the table, to read and add to on a phone. */
export function Understand(props: UnderstandProps) {
	const { evening, page } = props;
	if (!evening.atTable) return <OnPhone {...props} />;
	if (!page.opensWorkbook) return <Watching {...props} />;
	return (
		<WorkbookProvider sessionId={evening.session.id} actor={page.me.key} initial={page.texts}>
			<Working {...props} />
		</WorkbookProvider>
	);
}

/** Facilitators, partners and readers: they arrange, and the first two write. */
function Working({ evening, page }: UnderstandProps) {
	const { meta } = evening.board;
	const { texts } = useWorkbook();
	return (
		<TableThemes
			evening={evening}
			texts={texts}
			figures={page.figures}
			proposals={page.waiting}
			mayArrange={!meta.closed && !meta.adopted && evening.state !== "ended"}
			commandId={page.commandId}
			textsOf={(theme) => <ThemeTexts theme={theme} />}
		/>
	);
}

/** A partner whom nobody confirmed yet sees the table, and adds like everybody else. */
function Watching(props: UnderstandProps) {
	const { evening, page, texts } = props;
	return (
		<>
			<TableThemes
				evening={evening}
				texts={texts}
				figures={page.figures}
				proposals={null}
				mayArrange={false}
				commandId={page.commandId}
				textsOf={(theme) => <TextsToAddTo {...props} theme={theme} />}
			/>
			<OwnProposals proposals={page.proposals} />
		</>
	);
}

function OnPhone(props: UnderstandProps) {
	const { evening, page, texts } = props;
	const { board, session, part } = evening;
	const [address] = useSearchParams();
	const open = address.get("thema");
	useArrival(open);
	const { inTheme } = useMemo(() => arrange(board.cards, board.themes, new Set()), [board]);
	const theme = board.themes.find(({ id }) => id === open) ?? null;
	const cards = (theme && inTheme.get(theme.id)) ?? [];
	return (
		<>
			{open !== null ? (
				<PhoneTheme theme={theme} cards={cards} figures={figuresOf(cards, page.figures)}>
					{theme && <TextsToAddTo {...props} theme={theme.id} />}
				</PhoneTheme>
			) : (
				<PhoneThemes
					sessionId={session.id}
					themes={board.themes}
					counts={new Map([...inTheme].map(([id, there]) => [id, there.length]))}
					sentences={Object.fromEntries(
						board.themes.map(({ id }) => [id, firstSentence(texts[themeKey(id, "see")] ?? [])]),
					)}
					telling={!board.meta.closed && tellingIsOpen(part, board.meta.phase)}
				/>
			)}
			<OwnProposals proposals={page.proposals} />
		</>
	);
}

/** The three texts of a theme to read, with a short form under each while additions are taken. */
function TextsToAddTo({ evening, page, texts, posted, theme }: UnderstandProps & { theme: string }) {
	const [address] = useSearchParams();
	const { meta } = evening.board;
	const open = proposingIsOpen(meta.phase) && !meta.closed && evening.state !== "ended";
	const mine = posted?.fields.theme === theme ? posted : null;
	return (
		<>
			{!open && <p className="soft">{m.themes_add_later()}</p>}
			<ReadingTexts theme={theme} texts={texts}>
				{(part) => {
					const refused = mine?.fields.part === part ? mine : null;
					return (
						open && (
							<ProposeForm
								key={`${theme} ${part}`}
								owner={{ session: evening.session.id, actor: page.me.key }}
								theme={theme}
								part={part}
								language={page.me.language}
								longest={page.longest}
								commandId={page.commandId}
								posted={{
									sent: !posted && address.get("verstuurd") === part,
									text: refused?.fields.text ?? "",
									message: refused?.message ?? null,
								}}
								onSent={evening.refresh}
							/>
						)
					);
				}}
			</ReadingTexts>
		</>
	);
}
