import type { Presence } from "#app/domain/realtime-protocol.ts";
import { shownPresence } from "#app/domain/shown-group.ts";

/** A process that says nothing for so long is gone, in milliseconds. */
const forgetElsewhere = 15_000;

interface Present {
	actorKey: string;
	group: keyof Presence;
}

/** How many people of each group are in a room, here and in other processes. */
export class Attendance {
	private readonly elsewhere = new Map<string, { counts: Presence; at: number }>();

	constructor(private readonly connections: ReadonlySet<Present>) {}

	/** In this process; somebody with two tabs counts once. */
	here(): Presence {
		const groups = new Map([...this.connections].map(({ actorKey, group }) => [actorKey, group]));
		return sum([...groups.values()].map((group) => ({ [group]: 1 })));
	}

	/** Another process says who is there. It says so again while that holds. */
	hear(node: string, counts: Presence): void {
		this.elsewhere.set(node, { counts, at: Date.now() });
	}

	/** Everybody, here and elsewhere. */
	private everywhere(): Presence {
		for (const [node, { at }] of this.elsewhere) {
			if (Date.now() - at > forgetElsewhere) this.elsewhere.delete(node);
		}
		return sum([this.here(), ...[...this.elsewhere.values()].map(({ counts }) => counts)]);
	}

	/** As it may be shown. */
	shown(): Presence {
		return shownPresence(this.everywhere());
	}

	/** How many people there are. */
	get size(): number {
		return Object.values(this.everywhere()).reduce((total, count) => total + count, 0);
	}
}

function sum(all: Presence[]): Presence {
	const total: Presence = {};
	for (const [group, count] of all.flatMap(
		(counts) => Object.entries(counts) as [keyof Presence, number][],
	)) {
		total[group] = (total[group] ?? 0) + count;
	}
	return total;
}
