import IconAnchor from "@tabler/icons-react/dist/esm/icons/IconAnchor.mjs";
import IconBallFootball from "@tabler/icons-react/dist/esm/icons/IconBallFootball.mjs";
import IconDeviceMobile from "@tabler/icons-react/dist/esm/icons/IconDeviceMobile.mjs";
import IconHome from "@tabler/icons-react/dist/esm/icons/IconHome.mjs";
import IconMapPin from "@tabler/icons-react/dist/esm/icons/IconMapPin.mjs";
import IconPalette from "@tabler/icons-react/dist/esm/icons/IconPalette.mjs";
import IconSchool from "@tabler/icons-react/dist/esm/icons/IconSchool.mjs";
import IconSun from "@tabler/icons-react/dist/esm/icons/IconSun.mjs";
import IconTool from "@tabler/icons-react/dist/esm/icons/IconTool.mjs";
import type { LensTone } from "#app/components/tone.ts";
import type { ContributionKind, Group, Lens, Subject } from "#app/domain/vocabulary.ts";
import { m } from "#app/words/index.ts";

type Icon = typeof IconSun;

/** How a lens looks and what it is called: never by its colour alone. */
export interface LensLook {
	tone: LensTone;
	Icon: Icon;
	label: () => string;
	hint: () => string;
}

const looks: Record<Lens, LensLook> = {
	"gaat-goed": { tone: "goed", Icon: IconSun, label: m.lens_gaat_goed, hint: m.lens_gaat_goed_hint },
	"kan-beter": { tone: "beter", Icon: IconTool, label: m.lens_kan_beter, hint: m.lens_kan_beter_hint },
	"mag-niet-ontbreken": {
		tone: "nodig",
		Icon: IconAnchor,
		label: m.lens_mag_niet_ontbreken,
		hint: m.lens_mag_niet_ontbreken_hint,
	},
};

export function lensLook(lens: Lens): LensLook {
	return looks[lens];
}

const kinds: Record<ContributionKind, { label: () => string; hint: () => string }> = {
	verhaal: { label: m.kind_verhaal, hint: m.kind_verhaal_hint },
	signaal: { label: m.kind_signaal, hint: m.kind_signaal_hint },
	kwestie: { label: m.kind_kwestie, hint: m.kind_kwestie_hint },
	dilemma: { label: m.kind_dilemma, hint: m.kind_dilemma_hint },
};

/** In plain words: "Dit valt mij op". */
export function kindLabel(kind: ContributionKind): string {
	return kinds[kind].label();
}

export function kindHint(kind: ContributionKind): string {
	return kinds[kind].hint();
}

const subjectLooks: Record<Subject, { icon: Icon; label: () => string }> = {
	gezin: { icon: IconHome, label: m.subject_gezin },
	school: { icon: IconSchool, label: m.subject_school },
	buurt: { icon: IconMapPin, label: m.subject_buurt },
	sport: { icon: IconBallFootball, label: m.subject_sport },
	cultuur: { icon: IconPalette, label: m.subject_cultuur },
	online: { icon: IconDeviceMobile, label: m.subject_online },
};

export function subjectLabel(subject: Subject): string {
	return subjectLooks[subject].label();
}

export function SubjectIcon({ subject }: { subject: Subject }) {
	const { icon: SubjectLook } = subjectLooks[subject];
	return <SubjectLook stroke={1.75} aria-hidden="true" />;
}

const groupWords: Record<Group, () => string> = {
	jongere: m.group_jongere,
	ouder: m.group_ouder,
	bewoner: m.group_bewoner,
	together: m.group_together,
	professional: m.group_professional,
};

export function groupLabel(group: Group): string {
	return groupWords[group]();
}

/** One drawing per group on a field of 12: circle, cross, triangle, square, and the first three together. */
const groupShapes: Record<Group, string> = {
	jongere: "M6 1a5 5 0 1 0 0 10a5 5 0 1 0 0-10z",
	ouder: "M4 1h4v3h3v4h-3v3h-4v-3h-3v-4h3z",
	bewoner: "M6 1l5.5 10h-11z",
	together:
		"M3 0.5a2.5 2.5 0 1 0 0 5a2.5 2.5 0 1 0 0-5zM8 0.5h2v1.5h1.5v2h-1.5v1.5h-2v-1.5h-1.5v-2h1.5zM6 6.5l3.5 5h-7z",
	professional: "M1.5 1.5h9v9h-9z",
};

/** A group's own small shape; the word always stands beside it. */
export function GroupShape({ group }: { group: Group }) {
	return (
		<svg className="group-shape" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
			<path d={groupShapes[group]} />
		</svg>
	);
}
