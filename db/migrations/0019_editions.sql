CREATE TABLE "edition" (
	"id" uuid PRIMARY KEY NOT NULL,
	"framework" text NOT NULL,
	"place" text NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"from" text NOT NULL,
	"until" text NOT NULL,
	"plan" jsonb NOT NULL,
	"state" text DEFAULT 'draft' NOT NULL,
	"number" integer,
	"content" jsonb,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"published_at" timestamp with time zone,
	"published_by" uuid,
	"withdrawn_at" timestamp with time zone,
	CONSTRAINT "edition_frozen_when_published" CHECK (num_nonnulls("edition"."number", "edition"."content", "edition"."published_at") = case when "edition"."state" = 'draft' then 0 else 3 end),
	CONSTRAINT "edition_withdrawn_at" CHECK (("edition"."state" = 'withdrawn') = ("edition"."withdrawn_at" is not null))
);
--> statement-breakpoint
ALTER TABLE "edition" ADD CONSTRAINT "edition_framework_framework_id_fk" FOREIGN KEY ("framework") REFERENCES "public"."framework"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "edition" ADD CONSTRAINT "edition_place_place_id_fk" FOREIGN KEY ("place") REFERENCES "public"."place"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "edition" ADD CONSTRAINT "edition_published_by_account_id_fk" FOREIGN KEY ("published_by") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "edition_number" ON "edition" USING btree ("framework","place","kind","number");