ALTER TABLE "figure_release" DROP COLUMN "undone_at";--> statement-breakpoint
ALTER TABLE "indicator" DROP COLUMN "result_area";--> statement-breakpoint
ALTER TABLE "indicator" DROP COLUMN "breakdowns";