ALTER TABLE "participant" ADD COLUMN "stayed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "session" ADD COLUMN "electorate" integer;--> statement-breakpoint
ALTER TABLE "session" ADD COLUMN "started_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "session" ADD COLUMN "present" jsonb;--> statement-breakpoint
ALTER TABLE "session" ADD COLUMN "corrected_present" jsonb;--> statement-breakpoint
ALTER TABLE "session_member" ADD COLUMN "stayed_at" timestamp with time zone;--> statement-breakpoint
UPDATE "participant" SET "stayed_at" = "joined_at";--> statement-breakpoint
UPDATE "session" SET "started_at" = "phase_started_at" WHERE "phase" <> 'prepare';--> statement-breakpoint
UPDATE "session_member" SET "stayed_at" = now() WHERE "session_id" IN (SELECT "id" FROM "session" WHERE "started_at" IS NOT NULL);
