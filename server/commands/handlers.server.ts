import * as agenda from "./agenda-commands.server.ts";
import { restoreCheckpoint } from "./checkpoint-commands.server.ts";
import type { Handlers } from "./command-context.ts";
import * as contributions from "./contribution-commands.server.ts";
import * as outcomes from "./outcome-commands.server.ts";
import { chooseShown, prepareSession } from "./prepare-commands.server.ts";
import * as proposals from "./proposal-commands.server.ts";
import * as sessions from "./session-commands.server.ts";
import * as themes from "./theme-commands.server.ts";
import * as votes from "./vote-commands.server.ts";

/** What each type of command does. */
export const handlers: Handlers = {
	contribute: contributions.contribute,
	"edit-contribution": contributions.editContribution,
	"withdraw-contribution": contributions.withdrawContribution,
	approve: contributions.approve,
	reject: contributions.reject,
	"translate-contribution": contributions.translateContribution,
	"set-phase": sessions.setPhase,
	"set-focus": sessions.setFocus,
	"choose-shown": chooseShown,
	"set-follow-me": sessions.setFollowMe,
	"confirm-partner": sessions.confirmPartner,
	"renew-code": sessions.renewCode,
	"remove-participant": sessions.removeParticipant,
	"set-member-role": sessions.setMemberRole,
	"prepare-session": prepareSession,
	"close-session": sessions.closeSession,
	"reopen-session": sessions.reopenSession,
	"create-theme": themes.createTheme,
	"rename-theme": themes.renameTheme,
	"merge-themes": themes.mergeThemes,
	"split-theme": themes.splitTheme,
	"remove-theme": themes.removeTheme,
	"move-contribution": themes.moveContribution,
	"remove-from-theme": themes.removeFromTheme,
	propose: proposals.propose,
	"take-proposal": proposals.takeProposal,
	"decline-proposal": proposals.declineProposal,
	"restore-checkpoint": restoreCheckpoint,
	"open-voting": votes.openVoting,
	"close-voting": votes.closeVoting,
	"show-votes": votes.showVotes,
	vote: votes.vote,
	unvote: votes.unvote,
	"admit-voter": votes.admitVoter,
	"set-tally": votes.setTally,
	"set-own-choice": votes.setOwnChoice,
	"set-chosen": votes.setChosen,
	"set-agenda-item": agenda.setAgendaItem,
	"remove-agenda-item": agenda.removeAgendaItem,
	"move-agenda-item": agenda.moveAgendaItem,
	"set-absent": agenda.setAbsent,
	"confirm-agenda": agenda.confirmAgenda,
	"report-progress": agenda.reportProgress,
	"answer-read-back": outcomes.answerReadBack,
	adopt: outcomes.adopt,
	"correct-present": outcomes.correctPresent,
	"reopen-agenda": outcomes.reopenAgenda,
	"propose-notes": outcomes.proposeNotes,
};
