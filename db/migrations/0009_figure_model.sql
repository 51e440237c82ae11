CREATE TABLE "release_move" (
	"release" text NOT NULL,
	"state" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"by" uuid,
	CONSTRAINT "release_move_release_state_pk" PRIMARY KEY("release","state")
);
--> statement-breakpoint
CREATE TABLE "framework" (
	"id" text PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"place" text,
	"from" date,
	"until" date,
	"retired" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "framework_node" (
	"id" text PRIMARY KEY NOT NULL,
	"framework" text NOT NULL,
	"parent" text,
	"kind" text NOT NULL,
	"code" text NOT NULL,
	"label" jsonb NOT NULL,
	"text" jsonb,
	"position" integer NOT NULL,
	"retired" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "indicator_node" (
	"indicator" text NOT NULL,
	"node" text NOT NULL,
	"role" text DEFAULT 'result' NOT NULL,
	CONSTRAINT "indicator_node_indicator_node_pk" PRIMARY KEY("indicator","node")
);
--> statement-breakpoint
CREATE TABLE "dimension" (
	"id" text PRIMARY KEY NOT NULL,
	"label" jsonb NOT NULL,
	"adding" text,
	"retired" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "dimension_value" (
	"dimension" text NOT NULL,
	"id" text NOT NULL,
	"label" jsonb NOT NULL,
	"position" integer NOT NULL,
	"part_of" text,
	"aliases" text[] DEFAULT '{}' NOT NULL,
	"retired" boolean DEFAULT false NOT NULL,
	CONSTRAINT "dimension_value_dimension_id_pk" PRIMARY KEY("dimension","id")
);
--> statement-breakpoint
CREATE TABLE "indicator_dimension" (
	"indicator" text NOT NULL,
	"dimension" text NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "indicator_dimension_indicator_dimension_pk" PRIMARY KEY("indicator","dimension")
);
--> statement-breakpoint
CREATE TABLE "assessment" (
	"node" text NOT NULL,
	"place" text NOT NULL,
	"period" text NOT NULL,
	"colour" text NOT NULL,
	"words" jsonb NOT NULL,
	CONSTRAINT "assessment_node_place_period_pk" PRIMARY KEY("node","place","period")
);
--> statement-breakpoint
CREATE TABLE "offer" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" jsonb NOT NULL,
	"what" jsonb NOT NULL,
	"for_whom" jsonb NOT NULL,
	"layer" text NOT NULL,
	"place" text NOT NULL,
	"address" text DEFAULT '' NOT NULL,
	"times" text DEFAULT '' NOT NULL,
	"cost" text DEFAULT '' NOT NULL,
	"languages" text[] NOT NULL,
	"contact" text DEFAULT '' NOT NULL,
	"waiting_low" smallint,
	"waiting_high" smallint,
	"reported_on" date,
	"retired" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "reading_note" (
	"id" uuid PRIMARY KEY NOT NULL,
	"indicator" text NOT NULL,
	"place" text,
	"period" text,
	"kind" text NOT NULL,
	"text" jsonb NOT NULL,
	"session_id" uuid,
	"theme_id" uuid,
	"written_by" uuid,
	"written_at" timestamp with time zone DEFAULT now() NOT NULL,
	"retired" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "series_break" (
	"id" uuid PRIMARY KEY NOT NULL,
	"indicator" text NOT NULL,
	"place" text,
	"breakdown" text DEFAULT '' NOT NULL,
	"period" text NOT NULL,
	"kind" text NOT NULL,
	"text" jsonb
);
--> statement-breakpoint
CREATE TABLE "target" (
	"indicator" text NOT NULL,
	"place" text NOT NULL,
	"period" text NOT NULL,
	"breakdown" text DEFAULT '' NOT NULL,
	"basis" text NOT NULL,
	"document" text DEFAULT '' NOT NULL,
	"release" text NOT NULL,
	"value" numeric,
	"low" numeric,
	"high" numeric,
	"relative_to" text,
	"adopted" text,
	"verdict" text,
	"note" jsonb,
	CONSTRAINT "target_indicator_place_period_breakdown_basis_document_release_pk" PRIMARY KEY("indicator","place","period","breakdown","basis","document","release")
);
--> statement-breakpoint
CREATE TABLE "release_session" (
	"release" text NOT NULL,
	"session_id" uuid NOT NULL,
	"seen_at" timestamp with time zone,
	CONSTRAINT "release_session_release_session_id_pk" PRIMARY KEY("release","session_id")
);
--> statement-breakpoint
ALTER TABLE "figure_release" ALTER COLUMN "state" SET DEFAULT 'draft';--> statement-breakpoint
ALTER TABLE "figure_release" ALTER COLUMN "public_from" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "indicator" ALTER COLUMN "sentence" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "indicator" ALTER COLUMN "result_area" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "indicator" ALTER COLUMN "breakdowns" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "indicator" ALTER COLUMN "breakdowns" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "source" ALTER COLUMN "published" SET DATA TYPE text;--> statement-breakpoint
ALTER TABLE "source" ALTER COLUMN "published" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "figure" ADD COLUMN "qualifier" text DEFAULT 'exact' NOT NULL;--> statement-breakpoint
ALTER TABLE "figure" ADD COLUMN "low" numeric;--> statement-breakpoint
ALTER TABLE "figure" ADD COLUMN "high" numeric;--> statement-breakpoint
ALTER TABLE "figure" ADD COLUMN "numerator" numeric;--> statement-breakpoint
ALTER TABLE "figure" ADD COLUMN "denominator" numeric;--> statement-breakpoint
ALTER TABLE "figure" ADD COLUMN "missing" text;--> statement-breakpoint
ALTER TABLE "figure" ADD COLUMN "note" jsonb;--> statement-breakpoint
ALTER TABLE "figure" ADD COLUMN "printed" text;--> statement-breakpoint
ALTER TABLE "figure" ADD COLUMN "complete_until" date;--> statement-breakpoint
ALTER TABLE "figure_release" ADD COLUMN "sequence" integer;--> statement-breakpoint
ALTER TABLE "figure_release" ADD COLUMN "supersedes" text;--> statement-breakpoint
ALTER TABLE "figure_release" ADD COLUMN "delivered_by" uuid;--> statement-breakpoint
ALTER TABLE "figure_release" ADD COLUMN "file_hash" text;--> statement-breakpoint
ALTER TABLE "indicator" ADD COLUMN "kind" text;--> statement-breakpoint
-- By hand, as is all that moves what is there.
UPDATE "indicator" SET "kind" = CASE "unit" WHEN 'percentage' THEN 'share' WHEN 'euro' THEN 'amount' WHEN 'dagen' THEN 'duration' WHEN 'jaar' THEN 'mean' ELSE 'count' END;--> statement-breakpoint
ALTER TABLE "indicator" ALTER COLUMN "kind" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "indicator" ADD COLUMN "measure" text DEFAULT 'flow' NOT NULL;--> statement-breakpoint
ALTER TABLE "indicator" ADD COLUMN "period_kind" text DEFAULT 'year' NOT NULL;--> statement-breakpoint
ALTER TABLE "indicator" ADD COLUMN "shown_breakdown" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "indicator" ADD COLUMN "open_zero" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "indicator" ADD COLUMN "retired_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "published_figure" ADD COLUMN "qualifier" text DEFAULT 'exact' NOT NULL;--> statement-breakpoint
ALTER TABLE "published_figure" ADD COLUMN "reason" jsonb;--> statement-breakpoint
ALTER TABLE "published_figure" ADD COLUMN "low" numeric;--> statement-breakpoint
ALTER TABLE "published_figure" ADD COLUMN "high" numeric;--> statement-breakpoint
ALTER TABLE "published_figure" ADD COLUMN "numerator" numeric;--> statement-breakpoint
ALTER TABLE "published_figure" ADD COLUMN "denominator" numeric;--> statement-breakpoint
ALTER TABLE "published_figure" ADD COLUMN "missing" text;--> statement-breakpoint
ALTER TABLE "published_figure" ADD COLUMN "note" jsonb;--> statement-breakpoint
ALTER TABLE "published_figure" ADD COLUMN "printed" text;--> statement-breakpoint
ALTER TABLE "published_figure" ADD COLUMN "complete_until" date;--> statement-breakpoint
ALTER TABLE "source" ADD COLUMN "kind" text DEFAULT 'register' NOT NULL;--> statement-breakpoint
ALTER TABLE "source" ADD COLUMN "public" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "source" ADD COLUMN "totals" text DEFAULT 'exact' NOT NULL;--> statement-breakpoint
ALTER TABLE "source" ADD COLUMN "account" jsonb;--> statement-breakpoint
ALTER TABLE "source" ADD COLUMN "rounding" integer;--> statement-breakpoint
ALTER TABLE "source" ADD COLUMN "least_respondents" smallint;--> statement-breakpoint
ALTER TABLE "source" ADD COLUMN "retired" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "release_move" ADD CONSTRAINT "release_move_release_figure_release_id_fk" FOREIGN KEY ("release") REFERENCES "public"."figure_release"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "release_move" ADD CONSTRAINT "release_move_by_account_id_fk" FOREIGN KEY ("by") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "framework" ADD CONSTRAINT "framework_place_place_id_fk" FOREIGN KEY ("place") REFERENCES "public"."place"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "framework_node" ADD CONSTRAINT "framework_node_framework_framework_id_fk" FOREIGN KEY ("framework") REFERENCES "public"."framework"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "framework_node" ADD CONSTRAINT "framework_node_parent_framework_node_id_fk" FOREIGN KEY ("parent") REFERENCES "public"."framework_node"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicator_node" ADD CONSTRAINT "indicator_node_indicator_indicator_id_fk" FOREIGN KEY ("indicator") REFERENCES "public"."indicator"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicator_node" ADD CONSTRAINT "indicator_node_node_framework_node_id_fk" FOREIGN KEY ("node") REFERENCES "public"."framework_node"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dimension_value" ADD CONSTRAINT "dimension_value_dimension_dimension_id_fk" FOREIGN KEY ("dimension") REFERENCES "public"."dimension"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dimension_value" ADD CONSTRAINT "dimension_value_part_of_fk" FOREIGN KEY ("dimension","part_of") REFERENCES "public"."dimension_value"("dimension","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicator_dimension" ADD CONSTRAINT "indicator_dimension_indicator_indicator_id_fk" FOREIGN KEY ("indicator") REFERENCES "public"."indicator"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicator_dimension" ADD CONSTRAINT "indicator_dimension_dimension_dimension_id_fk" FOREIGN KEY ("dimension") REFERENCES "public"."dimension"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_node_framework_node_id_fk" FOREIGN KEY ("node") REFERENCES "public"."framework_node"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_place_place_id_fk" FOREIGN KEY ("place") REFERENCES "public"."place"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offer" ADD CONSTRAINT "offer_place_place_id_fk" FOREIGN KEY ("place") REFERENCES "public"."place"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reading_note" ADD CONSTRAINT "reading_note_indicator_indicator_id_fk" FOREIGN KEY ("indicator") REFERENCES "public"."indicator"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reading_note" ADD CONSTRAINT "reading_note_place_place_id_fk" FOREIGN KEY ("place") REFERENCES "public"."place"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reading_note" ADD CONSTRAINT "reading_note_session_id_session_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."session"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reading_note" ADD CONSTRAINT "reading_note_theme_id_theme_id_fk" FOREIGN KEY ("theme_id") REFERENCES "public"."theme"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reading_note" ADD CONSTRAINT "reading_note_written_by_account_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "series_break" ADD CONSTRAINT "series_break_indicator_indicator_id_fk" FOREIGN KEY ("indicator") REFERENCES "public"."indicator"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "series_break" ADD CONSTRAINT "series_break_place_place_id_fk" FOREIGN KEY ("place") REFERENCES "public"."place"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "target" ADD CONSTRAINT "target_indicator_indicator_id_fk" FOREIGN KEY ("indicator") REFERENCES "public"."indicator"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "target" ADD CONSTRAINT "target_place_place_id_fk" FOREIGN KEY ("place") REFERENCES "public"."place"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "target" ADD CONSTRAINT "target_release_figure_release_id_fk" FOREIGN KEY ("release") REFERENCES "public"."figure_release"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "target" ADD CONSTRAINT "target_relative_to_place_id_fk" FOREIGN KEY ("relative_to") REFERENCES "public"."place"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "release_session" ADD CONSTRAINT "release_session_release_figure_release_id_fk" FOREIGN KEY ("release") REFERENCES "public"."figure_release"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "release_session" ADD CONSTRAINT "release_session_session_id_session_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."session"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "framework_node_code" ON "framework_node" USING btree ("framework","code");--> statement-breakpoint
CREATE INDEX "offer_place" ON "offer" USING btree ("place");--> statement-breakpoint
CREATE INDEX "reading_note_indicator" ON "reading_note" USING btree ("indicator");--> statement-breakpoint
CREATE INDEX "series_break_indicator" ON "series_break" USING btree ("indicator");--> statement-breakpoint
ALTER TABLE "figure_release" ADD CONSTRAINT "figure_release_delivered_by_account_id_fk" FOREIGN KEY ("delivered_by") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "figure_release" ADD CONSTRAINT "figure_release_supersedes_figure_release_id_fk" FOREIGN KEY ("supersedes") REFERENCES "public"."figure_release"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "figure_release_sequence" ON "figure_release" USING btree ("sequence");--> statement-breakpoint
ALTER TABLE "published_figure" ADD CONSTRAINT "published_figure_nothing_beside_hidden" CHECK ("published_figure"."state" in ('shown', 'range') or num_nonnulls("published_figure"."low", "published_figure"."high", "published_figure"."numerator", "published_figure"."note", "published_figure"."printed") = 0);--> statement-breakpoint
-- What is counted on a day only is shown at its newest day.
UPDATE "indicator" SET "period_kind" = 'day' WHERE "id" IN (
	SELECT "indicator" FROM "figure" GROUP BY "indicator" HAVING bool_and("period" ~ '^\d{4}-\d{2}-\d{2}$')
);--> statement-breakpoint
UPDATE "indicator" SET "shown_breakdown" = "breakdowns" -> 0 ->> 'id' WHERE jsonb_array_length("breakdowns") > 0;--> statement-breakpoint
INSERT INTO "dimension" ("id", "label")
	SELECT DISTINCT split_part("part" ->> 'id', '=', 1), jsonb_build_object('nl', initcap(split_part("part" ->> 'id', '=', 1)))
	FROM "indicator", jsonb_array_elements("breakdowns") AS "part";--> statement-breakpoint
INSERT INTO "dimension_value" ("dimension", "id", "label", "position")
	SELECT DISTINCT ON (1, 2) split_part("part" ->> 'id', '=', 1), substr("part" ->> 'id', strpos("part" ->> 'id', '=') + 1), "part" -> 'label', "at"
	FROM "indicator", jsonb_array_elements("breakdowns") WITH ORDINALITY AS "parts"("part", "at")
	ORDER BY 1, 2, "indicator"."position";--> statement-breakpoint
INSERT INTO "indicator_dimension" ("indicator", "dimension", "position")
	SELECT DISTINCT "indicator"."id", split_part("part" ->> 'id', '=', 1), 0
	FROM "indicator", jsonb_array_elements("breakdowns") AS "part";--> statement-breakpoint
INSERT INTO "framework" ("id", "title")
	SELECT 'sociaal-domein', 'Sociaal domein' WHERE EXISTS (SELECT FROM "indicator");--> statement-breakpoint
INSERT INTO "framework_node" ("id", "framework", "kind", "code", "label", "position")
	SELECT 'sociaal-domein:' || "code", 'sociaal-domein', 'result-area', "code", jsonb_build_object('nl', "nl", 'en', "en"), "code"::integer - 1
	FROM (VALUES
		('1', 'Meedoen, regie en gelijke kansen', 'Taking part, being in charge and equal chances'),
		('2', 'Kwaliteit van leven en een sterke sociale basis', 'Quality of life and a strong social basis'),
		('3', 'Goede zorg, op tijd en dichtbij', 'Good care, in time and close by'),
		('4', 'Balans tussen sociale basis, basiszorg en aanvullende zorg', 'A balance of social basis, basic care and additional care')
	) AS "area"("code", "nl", "en")
	WHERE EXISTS (SELECT FROM "framework");--> statement-breakpoint
INSERT INTO "indicator_node" ("indicator", "node")
	SELECT "id", 'sociaal-domein:' || "result_area" FROM "indicator" WHERE "result_area" BETWEEN 1 AND 4;--> statement-breakpoint
UPDATE "figure_release" SET "sequence" = "ordered"."place" FROM (
	SELECT "id", row_number() OVER (ORDER BY "public_from", "created_at", "id") AS "place" FROM "figure_release" WHERE "state" = 'published'
) AS "ordered" WHERE "ordered"."id" = "figure_release"."id";--> statement-breakpoint
INSERT INTO "release_move" ("release", "state", "at")
	SELECT "id", 'published', "created_at" FROM "figure_release" WHERE "state" = 'published';--> statement-breakpoint
INSERT INTO "release_move" ("release", "state", "at")
	SELECT "id", 'undone', "undone_at" FROM "figure_release" WHERE "undone_at" IS NOT NULL;--> statement-breakpoint
UPDATE "figure_release" SET "state" = 'undone' WHERE "undone_at" IS NOT NULL;
