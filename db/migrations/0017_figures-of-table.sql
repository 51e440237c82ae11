ALTER TABLE "session_figure" DROP CONSTRAINT "session_figure_session_id_position_pk";--> statement-breakpoint
ALTER TABLE "session_figure" ADD COLUMN "id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL;--> statement-breakpoint
ALTER TABLE "session_figure" ADD COLUMN "period" text;--> statement-breakpoint
ALTER TABLE "session_figure" ADD COLUMN "breakdown" text;--> statement-breakpoint
CREATE UNIQUE INDEX "session_figure_position" ON "session_figure" USING btree ("session_id","position");