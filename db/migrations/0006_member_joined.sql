ALTER TABLE "session_member" ADD COLUMN "joined_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "session_member" ADD COLUMN "admitted_to_round" integer;