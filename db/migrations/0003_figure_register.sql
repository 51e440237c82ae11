ALTER TABLE "figure_release" ADD COLUMN "state" text DEFAULT 'published' NOT NULL;--> statement-breakpoint
ALTER TABLE "published_figure" ADD COLUMN "period_end" date;--> statement-breakpoint
-- By hand: the last day of "2023", "2024-H1" and "2025-01-01". An older process that still runs publishes no figures.
UPDATE "published_figure" SET "period_end" = CASE
	WHEN "period" ~ '^\d{4}-\d{2}-\d{2}$' THEN "period"::date
	WHEN "period" ~ '^\d{4}-H1$' THEN (left("period", 4) || '-06-30')::date
	ELSE (left("period", 4) || '-12-31')::date
END;--> statement-breakpoint
ALTER TABLE "published_figure" ALTER COLUMN "period_end" SET NOT NULL;--> statement-breakpoint
CREATE INDEX "area_code_year_index" ON "area" USING btree ("code","year");
