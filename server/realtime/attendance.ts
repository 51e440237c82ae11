import type { GroupCounts, Presence } from "#app/domain/live/realtime-protocol.ts";
import { type Actor, actorKey, partIn } from "#app/domain/session/authorisation.ts";
import { toldPresence } from "#app/domain/session/shown-group.ts";
import type { Group } from "#app/domain/vocabulary.ts";

/** A process that says nothing for so long is gone, in milliseconds. */
const forgetElsewhere = 15_000;
/** Who has no socket and has not asked for so long is gone, in milliseconds: a page that nobody looks at asks less often. */
const forgetAsking = 40_000;

interface Present {
	actorKey: string;
	group: Group;
}

/** As whom somebody is counted. */
export function presentAs(actor: Actor, sessionId: string): Present {
	const part = partIn(actor, sessionId);
	const isResident = part === "ouder" || part === "jongere" || part === "bewoner";
	return { actorKey: actorKey(actor), group: isResident ? part : "professional" };
}

/** How many people of each group are in a room, here and in other processes. */
export class Attendance {
	private readonly elsewhere = new Map<string, { counts: GroupCounts; at: number }>();
	/** by actor, who follows without a socket */
	private readonly asking = new Map<string, Present & { at: number }>();

	constructor(private readonly connections: ReadonlySet<Present>) {}

	/** In this process; somebody with two tabs counts once. */
	here(): GroupCounts {
		const groups = new Map(this.everybodyHere().map(({ actorKey, group }) => [actorKey, group]));
		return sum([...groups.values()].map((group) => ({ [group]: 1 })));
	}

	/** Who is in this process, by actor key; somebody with two tabs twice. */
	everybodyHere(): Present[] {
		for (const [key, { at }] of this.asking) if (Date.now() - at > forgetAsking) this.asking.delete(key);
		return [...this.asking.values(), ...this.connections];
	}

	get isSomebodyHere(): boolean {
		return this.connections.size + this.asking.size > 0;
	}

	/** Somebody without a socket asks what is new. They ask again while they are here. */
	ask(present: Present): void {
		this.asking.set(present.actorKey, { ...present, at: Date.now() });
	}

	/** Another process says who is there. It says so again while that holds. */
	hear(node: string, counts: GroupCounts): void {
		this.elsewhere.set(node, { counts, at: Date.now() });
	}

	/** Everybody, here and elsewhere. */
	private everywhere(): GroupCounts {
		for (const [node, { at }] of this.elsewhere) {
			if (Date.now() - at > forgetElsewhere) this.elsewhere.delete(node);
		}
		return sum([this.here(), ...[...this.elsewhere.values()].map(({ counts }) => counts)]);
	}

	/** As it may be shown. */
	shown(): Presence {
		return toldPresence(this.everywhere());
	}

	/** How many people there are. */
	get size(): number {
		return Object.values(this.everywhere()).reduce((total, count) => total + count, 0);
	}
}

function sum(all: GroupCounts[]): GroupCounts {
	const total: GroupCounts = {};
	for (const [group, count] of all.flatMap((counts) => Object.entries(counts) as [Group, number][])) {
		total[group] = (total[group] ?? 0) + count;
	}
	return total;
}
