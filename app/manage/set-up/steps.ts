import * as paths from "#app/paths.ts";
import { formatList, formatNumber, m } from "#app/words/index.ts";
import type { SetUp } from "./set-up.server.ts";

/** A step of the set-up: what there is of it, what is missing still, and where it is done. */
export interface Step {
	id: "gemeente" | "wijken" | "catalogue" | "figures" | "accounts" | "evening";
	title: string;
	done: boolean;
	/** a sentence each */
	texts: string[];
	/** null for who may not do it, or when it cannot be done yet */
	way: { href: string; label: string } | null;
}

const present = (texts: (string | false | null)[]): string[] =>
	texts.filter((text) => text !== false && text !== null);

/** The steps from an empty installation to the first evening, in their order. */
export function stepsOf(setUp: SetUp): Step[] {
	return [gemeente(setUp), wijken(setUp), catalogue(setUp), figures(setUp), accounts(setUp), evening(setUp)];
}

function gemeente({ gemeente: own }: SetUp): Step {
	return {
		...{ id: "gemeente", title: m.setup_gemeente(), done: own !== null },
		texts: [own ? m.setup_gemeente_is(own) : m.setup_gemeente_missing()],
		way: { href: paths.setUpGemeente, label: own ? m.setup_change() : m.setup_begin() },
	};
}

function wijken({ gemeente: own, wijken: count, buurten, undrawn }: SetUp): Step {
	const done = count > 0;
	return {
		...{ id: "wijken", title: m.setup_wijken(), done },
		texts: present([
			done ? m.setup_wijken_are({ wijken: count, buurten }) : m.setup_wijken_missing(),
			done && undrawn.length === 0 && m.setup_wijken_drawn(),
			undrawn.length > 0 && m.setup_wijken_undrawn({ names: formatList(undrawn) }),
		]),
		way: own && { href: paths.setUpWijken, label: done ? m.setup_change() : m.setup_begin() },
	};
}

function catalogue({ indicators, starter }: SetUp): Step {
	const done = indicators > 0;
	return {
		...{ id: "catalogue", title: m.setup_catalogue(), done },
		texts: [
			done
				? m.setup_catalogue_are({ count: formatNumber(indicators) })
				: m.setup_catalogue_missing({ count: starter }),
		],
		way: { href: paths.setUpCatalogue, label: done ? m.setup_change() : m.setup_begin() },
	};
}

function figures({ figures: count, accounts: { managers }, may }: SetUp): Step {
	const done = count > 0;
	return {
		...{ id: "figures", title: m.setup_figures(), done },
		texts: present([
			done ? m.setup_figures_are({ count: formatNumber(count) }) : m.setup_figures_missing(),
			!may.figures && !done && (managers > 0 ? m.setup_figures_ask() : m.setup_figures_who()),
		]),
		way: may.figures ? { href: paths.imports, label: done ? m.setup_change() : m.setup_begin() } : null,
	};
}

function accounts({ accounts: { admins, managers, facilitators }, may }: SetUp): Step {
	const counted = [
		m.setup_accounts_admins({ count: admins }),
		m.setup_accounts_managers({ count: managers }),
		m.setup_accounts_facilitators({ count: facilitators }),
	];
	return {
		...{ id: "accounts", title: m.setup_accounts(), done: managers > 0 && facilitators > 0 },
		texts: present([
			m.setup_accounts_are({ accounts: counted.join(" · ") }),
			managers === 0 && m.setup_accounts_missing_manager(),
			facilitators === 0 && m.setup_accounts_missing_facilitator(),
			!may.accounts && m.setup_accounts_who(),
		]),
		way: may.accounts ? { href: paths.accounts, label: m.setup_accounts_add() } : null,
	};
}

function evening({ evenings, wijken: count, indicators, may }: SetUp): Step {
	const possible = count > 0 && indicators > 0;
	const done = evenings > 0;
	return {
		...{ id: "evening", title: m.setup_evening(), done },
		texts: present([
			done ? m.setup_evening_are({ count: formatNumber(evenings) }) : m.setup_evening_missing(),
			!possible && m.setup_evening_first(),
			!may.evenings && m.setup_evening_who(),
		]),
		way: possible && may.evenings ? { href: paths.newSession, label: m.setup_evening_add() } : null,
	};
}
