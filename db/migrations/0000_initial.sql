CREATE TABLE "account" (
	"id" uuid PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"organisation" text DEFAULT '' NOT NULL,
	"role" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "demo_mail" (
	"id" uuid PRIMARY KEY NOT NULL,
	"recipient" text NOT NULL,
	"subject" text NOT NULL,
	"body" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "login_code" (
	"id" uuid PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"code_hash" text NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "document" (
	"id" uuid PRIMARY KEY NOT NULL,
	"session_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"epoch" integer DEFAULT 1 NOT NULL,
	"head_seq" integer DEFAULT 0 NOT NULL,
	"snapshot_seq" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "document_snapshot" (
	"document_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	"data" "bytea" NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "document_snapshot_document_id_seq_pk" PRIMARY KEY("document_id","seq")
);
--> statement-breakpoint
CREATE TABLE "document_update" (
	"document_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	"data" "bytea" NOT NULL,
	"actor" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "document_update_document_id_seq_pk" PRIMARY KEY("document_id","seq")
);
--> statement-breakpoint
CREATE TABLE "figure" (
	"indicator" text NOT NULL,
	"place" text NOT NULL,
	"period" text NOT NULL,
	"breakdown" text DEFAULT '' NOT NULL,
	"release" text NOT NULL,
	"value" numeric,
	"status" text NOT NULL,
	"fictional" boolean DEFAULT false NOT NULL,
	"respondents" integer,
	"caveats" jsonb DEFAULT '[]'::jsonb NOT NULL,
	CONSTRAINT "figure_indicator_place_period_breakdown_release_pk" PRIMARY KEY("indicator","place","period","breakdown","release")
);
--> statement-breakpoint
CREATE TABLE "figure_release" (
	"id" text PRIMARY KEY NOT NULL,
	"source" text NOT NULL,
	"label" text NOT NULL,
	"public_from" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"undone_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "indicator" (
	"id" text PRIMARY KEY NOT NULL,
	"position" integer NOT NULL,
	"label" jsonb NOT NULL,
	"sentence" jsonb NOT NULL,
	"explanation" jsonb NOT NULL,
	"unit" text NOT NULL,
	"population" text NOT NULL,
	"decimals" smallint DEFAULT 0 NOT NULL,
	"direction" text NOT NULL,
	"result_area" smallint NOT NULL,
	"relation" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"breakdowns" jsonb DEFAULT '[]'::jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "published_figure" (
	"indicator" text NOT NULL,
	"place" text NOT NULL,
	"period" text NOT NULL,
	"breakdown" text DEFAULT '' NOT NULL,
	"release" text NOT NULL,
	"state" text NOT NULL,
	"value" numeric,
	"less_than" smallint,
	"status" text NOT NULL,
	"fictional" boolean DEFAULT false NOT NULL,
	"respondents" integer,
	"caveats" jsonb DEFAULT '[]'::jsonb NOT NULL,
	CONSTRAINT "published_figure_indicator_place_period_breakdown_release_pk" PRIMARY KEY("indicator","place","period","breakdown","release"),
	CONSTRAINT "published_figure_value_only_when_shown" CHECK (("published_figure"."state" = 'shown') = ("published_figure"."value" is not null)),
	CONSTRAINT "published_figure_limit_only_when_small" CHECK (("published_figure"."state" = 'small') = ("published_figure"."less_than" is not null))
);
--> statement-breakpoint
CREATE TABLE "source" (
	"id" text PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"publisher" text NOT NULL,
	"url" text,
	"published" date NOT NULL,
	"threshold" smallint DEFAULT 5 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "audit_log" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "audit_log_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"actor" text NOT NULL,
	"action" text NOT NULL,
	"subject" text DEFAULT '' NOT NULL,
	"address" text DEFAULT '' NOT NULL,
	"result" text NOT NULL,
	"detail" jsonb
);
--> statement-breakpoint
CREATE TABLE "installation" (
	"key" text PRIMARY KEY NOT NULL,
	"value" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "rate_limit" (
	"key" text PRIMARY KEY NOT NULL,
	"count" integer NOT NULL,
	"window_ends_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "login" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"account_id" uuid,
	"participant_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "area" (
	"place" text NOT NULL,
	"year" integer NOT NULL,
	"code" text NOT NULL,
	"geometry" jsonb,
	"schematic" boolean DEFAULT false NOT NULL,
	CONSTRAINT "area_year_code_pk" PRIMARY KEY("year","code")
);
--> statement-breakpoint
CREATE TABLE "place" (
	"id" text PRIMARY KEY NOT NULL,
	"level" text NOT NULL,
	"name" text NOT NULL,
	"short_name" text NOT NULL,
	"parent" text
);
--> statement-breakpoint
CREATE TABLE "command" (
	"session_id" uuid NOT NULL,
	"actor" text NOT NULL,
	"id" uuid NOT NULL,
	"content_hash" text NOT NULL,
	"answer" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "command_session_id_actor_id_pk" PRIMARY KEY("session_id","actor","id")
);
--> statement-breakpoint
CREATE TABLE "contribution" (
	"id" uuid PRIMARY KEY NOT NULL,
	"session_id" uuid NOT NULL,
	"participant_id" uuid,
	"account_id" uuid,
	"kind" text NOT NULL,
	"lens" text NOT NULL,
	"about" text NOT NULL,
	"text" text NOT NULL,
	"language" text DEFAULT 'nl' NOT NULL,
	"translation" text,
	"indicator_id" text,
	"figure_place_id" text,
	"period" text,
	"breakdown" text,
	"release_id" text,
	"behalf_role" text,
	"from_paper" boolean DEFAULT false NOT NULL,
	"source" text DEFAULT '' NOT NULL,
	"head_count" integer DEFAULT 1 NOT NULL,
	"quotable" boolean DEFAULT false NOT NULL,
	"status" text NOT NULL,
	"reject_reason" text,
	"shown_group" text,
	"board_order" integer,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"decided_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "participant" (
	"id" uuid PRIMARY KEY NOT NULL,
	"session_id" uuid NOT NULL,
	"role" text NOT NULL,
	"nickname" text NOT NULL,
	"organisation" text DEFAULT '' NOT NULL,
	"language" text DEFAULT 'nl' NOT NULL,
	"return_code_hash" text NOT NULL,
	"joined_at" timestamp with time zone DEFAULT now() NOT NULL,
	"confirmed_at" timestamp with time zone,
	"removed_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "session" (
	"id" uuid PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"place_id" text NOT NULL,
	"held_on" date NOT NULL,
	"code" text NOT NULL,
	"phase" text DEFAULT 'prepare' NOT NULL,
	"phase_started_at" timestamp with time zone DEFAULT now() NOT NULL,
	"minutes" jsonb NOT NULL,
	"settings" jsonb NOT NULL,
	"focus" integer DEFAULT 0 NOT NULL,
	"previous_id" uuid,
	"created_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"closed_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "session_figure" (
	"session_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"indicator_id" text NOT NULL,
	CONSTRAINT "session_figure_session_id_position_pk" PRIMARY KEY("session_id","position")
);
--> statement-breakpoint
CREATE TABLE "session_member" (
	"session_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"role" text NOT NULL,
	"removed_at" timestamp with time zone,
	CONSTRAINT "session_member_session_id_account_id_pk" PRIMARY KEY("session_id","account_id")
);
--> statement-breakpoint
ALTER TABLE "document" ADD CONSTRAINT "document_session_id_session_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."session"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_snapshot" ADD CONSTRAINT "document_snapshot_document_id_document_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."document"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_update" ADD CONSTRAINT "document_update_document_id_document_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."document"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "figure" ADD CONSTRAINT "figure_indicator_indicator_id_fk" FOREIGN KEY ("indicator") REFERENCES "public"."indicator"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "figure" ADD CONSTRAINT "figure_place_place_id_fk" FOREIGN KEY ("place") REFERENCES "public"."place"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "figure" ADD CONSTRAINT "figure_release_figure_release_id_fk" FOREIGN KEY ("release") REFERENCES "public"."figure_release"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "figure_release" ADD CONSTRAINT "figure_release_source_source_id_fk" FOREIGN KEY ("source") REFERENCES "public"."source"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "published_figure" ADD CONSTRAINT "published_figure_indicator_indicator_id_fk" FOREIGN KEY ("indicator") REFERENCES "public"."indicator"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "published_figure" ADD CONSTRAINT "published_figure_place_place_id_fk" FOREIGN KEY ("place") REFERENCES "public"."place"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "published_figure" ADD CONSTRAINT "published_figure_release_figure_release_id_fk" FOREIGN KEY ("release") REFERENCES "public"."figure_release"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "published_figure" ADD CONSTRAINT "published_figure_figure_fk" FOREIGN KEY ("indicator","place","period","breakdown","release") REFERENCES "public"."figure"("indicator","place","period","breakdown","release") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "login" ADD CONSTRAINT "login_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "login" ADD CONSTRAINT "login_participant_id_participant_id_fk" FOREIGN KEY ("participant_id") REFERENCES "public"."participant"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "area" ADD CONSTRAINT "area_place_place_id_fk" FOREIGN KEY ("place") REFERENCES "public"."place"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "place" ADD CONSTRAINT "place_parent_place_id_fk" FOREIGN KEY ("parent") REFERENCES "public"."place"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "command" ADD CONSTRAINT "command_session_id_session_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."session"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contribution" ADD CONSTRAINT "contribution_session_id_session_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."session"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contribution" ADD CONSTRAINT "contribution_participant_id_participant_id_fk" FOREIGN KEY ("participant_id") REFERENCES "public"."participant"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contribution" ADD CONSTRAINT "contribution_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participant" ADD CONSTRAINT "participant_session_id_session_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."session"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_place_id_place_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."place"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_created_by_account_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_previous_id_session_id_fk" FOREIGN KEY ("previous_id") REFERENCES "public"."session"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_figure" ADD CONSTRAINT "session_figure_session_id_session_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."session"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_figure" ADD CONSTRAINT "session_figure_indicator_id_indicator_id_fk" FOREIGN KEY ("indicator_id") REFERENCES "public"."indicator"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_member" ADD CONSTRAINT "session_member_session_id_session_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."session"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_member" ADD CONSTRAINT "session_member_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "account_email" ON "account" USING btree ("email");--> statement-breakpoint
CREATE INDEX "login_code_email" ON "login_code" USING btree ("email","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "document_session_kind" ON "document" USING btree ("session_id","kind");--> statement-breakpoint
CREATE INDEX "published_figure_place_index" ON "published_figure" USING btree ("place");--> statement-breakpoint
CREATE INDEX "audit_log_at" ON "audit_log" USING btree ("at");--> statement-breakpoint
CREATE INDEX "login_account" ON "login" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "login_participant" ON "login" USING btree ("participant_id");--> statement-breakpoint
CREATE INDEX "login_expiry" ON "login" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "area_place_index" ON "area" USING btree ("place");--> statement-breakpoint
CREATE INDEX "contribution_session" ON "contribution" USING btree ("session_id","status");--> statement-breakpoint
CREATE INDEX "contribution_participant" ON "contribution" USING btree ("participant_id");--> statement-breakpoint
CREATE INDEX "contribution_account" ON "contribution" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "contribution_waiting" ON "contribution" USING btree ("session_id","created_at") WHERE status = 'waiting';--> statement-breakpoint
CREATE UNIQUE INDEX "participant_return_code" ON "participant" USING btree ("return_code_hash");--> statement-breakpoint
CREATE INDEX "participant_session" ON "participant" USING btree ("session_id");--> statement-breakpoint
CREATE UNIQUE INDEX "session_code" ON "session" USING btree ("code");--> statement-breakpoint
CREATE INDEX "session_member_account" ON "session_member" USING btree ("account_id");