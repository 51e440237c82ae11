CREATE TABLE "agenda_confirmation" (
	"session_id" uuid NOT NULL,
	"actor" text NOT NULL,
	"organisation" text NOT NULL,
	"remark" text DEFAULT '' NOT NULL,
	"confirmed_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "agenda_confirmation_session_id_actor_pk" PRIMARY KEY("session_id","actor")
);
--> statement-breakpoint
CREATE TABLE "agenda_item" (
	"id" uuid PRIMARY KEY NOT NULL,
	"session_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"kind" text NOT NULL,
	"theme_id" uuid,
	"goal" text DEFAULT '' NOT NULL,
	"action" text DEFAULT '' NOT NULL,
	"who" text DEFAULT '' NOT NULL,
	"lead" text DEFAULT '' NOT NULL,
	"first_step" text DEFAULT '' NOT NULL,
	"first_step_on" date,
	"passed_to" text,
	"focus_point" smallint,
	"layer" text,
	"contact_point" text DEFAULT '' NOT NULL,
	"extra_capacity" text DEFAULT '' NOT NULL,
	"capacity_decider" text DEFAULT '' NOT NULL,
	"noticed_by" text DEFAULT '' NOT NULL,
	"indicator_id" text,
	"target_value" numeric,
	"target_direction" text,
	"target_year" integer,
	"commitment" text,
	"condition" text DEFAULT '' NOT NULL,
	"owner_id" uuid,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "agenda_reminder" (
	"item_id" uuid NOT NULL,
	"check" text NOT NULL,
	"sent_at" timestamp with time zone NOT NULL,
	CONSTRAINT "agenda_reminder_item_id_check_pk" PRIMARY KEY("item_id","check")
);
--> statement-breakpoint
CREATE TABLE "outcome" (
	"id" uuid PRIMARY KEY NOT NULL,
	"session_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"content" jsonb NOT NULL,
	"sha256" text NOT NULL,
	"adopted_by" uuid,
	"adopted_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "progress_report" (
	"id" uuid PRIMARY KEY NOT NULL,
	"item_id" uuid NOT NULL,
	"state" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"target_note" text DEFAULT '' NOT NULL,
	"check" text,
	"account_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "checkpoint" (
	"id" uuid PRIMARY KEY NOT NULL,
	"session_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	"reason" text NOT NULL,
	"phase" text NOT NULL,
	"data" "bytea" NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "own_choice" (
	"session_id" uuid NOT NULL,
	"group" text NOT NULL,
	"theme_id" uuid NOT NULL,
	CONSTRAINT "own_choice_session_id_group_pk" PRIMARY KEY("session_id","group")
);
--> statement-breakpoint
CREATE TABLE "proposal" (
	"id" uuid PRIMARY KEY NOT NULL,
	"session_id" uuid NOT NULL,
	"participant_id" uuid,
	"account_id" uuid,
	"theme_id" uuid,
	"part" text,
	"text" text NOT NULL,
	"language" text DEFAULT 'nl' NOT NULL,
	"status" text DEFAULT 'waiting' NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"decided_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "tally" (
	"session_id" uuid NOT NULL,
	"round" integer NOT NULL,
	"theme_id" uuid NOT NULL,
	"stickers" integer NOT NULL,
	CONSTRAINT "tally_session_id_round_theme_id_pk" PRIMARY KEY("session_id","round","theme_id")
);
--> statement-breakpoint
CREATE TABLE "theme" (
	"id" uuid PRIMARY KEY NOT NULL,
	"session_id" uuid NOT NULL,
	"name" text NOT NULL,
	"position" integer NOT NULL,
	"chosen" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "theme_contribution" (
	"theme_id" uuid NOT NULL,
	"contribution_id" uuid NOT NULL,
	CONSTRAINT "theme_contribution_theme_id_contribution_id_pk" PRIMARY KEY("theme_id","contribution_id")
);
--> statement-breakpoint
CREATE TABLE "vote" (
	"session_id" uuid NOT NULL,
	"round" integer NOT NULL,
	"voter" text NOT NULL,
	"theme_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vote_session_id_round_voter_theme_id_pk" PRIMARY KEY("session_id","round","voter","theme_id")
);
--> statement-breakpoint
ALTER TABLE "contribution" ADD COLUMN "understood" boolean;--> statement-breakpoint
ALTER TABLE "contribution" ADD COLUMN "understood_remark" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "participant" ADD COLUMN "admitted_to_round" integer;--> statement-breakpoint
ALTER TABLE "session" ADD COLUMN "votes" text DEFAULT 'none' NOT NULL;--> statement-breakpoint
ALTER TABLE "session" ADD COLUMN "vote_round" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "session" ADD COLUMN "votes_opened_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "session" ADD COLUMN "absent" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "session" ADD COLUMN "adopted_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "agenda_confirmation" ADD CONSTRAINT "agenda_confirmation_session_id_session_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."session"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_item" ADD CONSTRAINT "agenda_item_session_id_session_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."session"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_item" ADD CONSTRAINT "agenda_item_theme_id_theme_id_fk" FOREIGN KEY ("theme_id") REFERENCES "public"."theme"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_item" ADD CONSTRAINT "agenda_item_indicator_id_indicator_id_fk" FOREIGN KEY ("indicator_id") REFERENCES "public"."indicator"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_item" ADD CONSTRAINT "agenda_item_owner_id_account_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_reminder" ADD CONSTRAINT "agenda_reminder_item_id_agenda_item_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."agenda_item"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outcome" ADD CONSTRAINT "outcome_session_id_session_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."session"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outcome" ADD CONSTRAINT "outcome_adopted_by_account_id_fk" FOREIGN KEY ("adopted_by") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "progress_report" ADD CONSTRAINT "progress_report_item_id_agenda_item_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."agenda_item"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "progress_report" ADD CONSTRAINT "progress_report_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "checkpoint" ADD CONSTRAINT "checkpoint_session_id_session_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."session"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "own_choice" ADD CONSTRAINT "own_choice_session_id_session_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."session"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "own_choice" ADD CONSTRAINT "own_choice_theme_id_theme_id_fk" FOREIGN KEY ("theme_id") REFERENCES "public"."theme"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_session_id_session_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."session"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_participant_id_participant_id_fk" FOREIGN KEY ("participant_id") REFERENCES "public"."participant"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_theme_id_theme_id_fk" FOREIGN KEY ("theme_id") REFERENCES "public"."theme"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tally" ADD CONSTRAINT "tally_session_id_session_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."session"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tally" ADD CONSTRAINT "tally_theme_id_theme_id_fk" FOREIGN KEY ("theme_id") REFERENCES "public"."theme"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "theme" ADD CONSTRAINT "theme_session_id_session_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."session"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "theme_contribution" ADD CONSTRAINT "theme_contribution_theme_id_theme_id_fk" FOREIGN KEY ("theme_id") REFERENCES "public"."theme"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "theme_contribution" ADD CONSTRAINT "theme_contribution_contribution_id_contribution_id_fk" FOREIGN KEY ("contribution_id") REFERENCES "public"."contribution"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vote" ADD CONSTRAINT "vote_session_id_session_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."session"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vote" ADD CONSTRAINT "vote_theme_id_theme_id_fk" FOREIGN KEY ("theme_id") REFERENCES "public"."theme"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "agenda_item_session" ON "agenda_item" USING btree ("session_id");--> statement-breakpoint
CREATE INDEX "agenda_item_owner" ON "agenda_item" USING btree ("owner_id");--> statement-breakpoint
CREATE UNIQUE INDEX "outcome_session_number" ON "outcome" USING btree ("session_id","number");--> statement-breakpoint
CREATE INDEX "progress_report_item" ON "progress_report" USING btree ("item_id","created_at");--> statement-breakpoint
CREATE INDEX "checkpoint_session" ON "checkpoint" USING btree ("session_id");--> statement-breakpoint
CREATE INDEX "proposal_session" ON "proposal" USING btree ("session_id","status");--> statement-breakpoint
CREATE INDEX "theme_session" ON "theme" USING btree ("session_id");--> statement-breakpoint
CREATE INDEX "theme_contribution_contribution" ON "theme_contribution" USING btree ("contribution_id");--> statement-breakpoint
CREATE INDEX "vote_theme" ON "vote" USING btree ("theme_id");--> statement-breakpoint
CREATE FUNCTION outcome_is_immutable() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'An adopted outcome is never changed'; END $$;--> statement-breakpoint
CREATE TRIGGER outcome_is_immutable BEFORE UPDATE OF "number", "content", "sha256", "adopted_at" ON "outcome" FOR EACH ROW EXECUTE FUNCTION outcome_is_immutable();
