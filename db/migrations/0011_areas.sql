CREATE TABLE "place_member" (
	"group" text NOT NULL,
	"member" text NOT NULL,
	"year" integer NOT NULL,
	CONSTRAINT "place_member_group_year_member_pk" PRIMARY KEY("group","year","member")
);
--> statement-breakpoint
ALTER TABLE "place" ADD COLUMN "retired_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "place_member" ADD CONSTRAINT "place_member_group_place_id_fk" FOREIGN KEY ("group") REFERENCES "public"."place"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "place_member" ADD CONSTRAINT "place_member_member_place_id_fk" FOREIGN KEY ("member") REFERENCES "public"."place"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "place_member_member_index" ON "place_member" USING btree ("member");