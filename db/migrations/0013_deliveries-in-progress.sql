ALTER TABLE "import_file" ADD COLUMN "reading" uuid;--> statement-breakpoint
ALTER TABLE "import_file" ADD COLUMN "progress" jsonb;--> statement-breakpoint
ALTER TABLE "import_file" ADD COLUMN "refusal" jsonb;--> statement-breakpoint
ALTER TABLE "import_part" ADD COLUMN "reading" uuid;--> statement-breakpoint
ALTER TABLE "series_break" ADD COLUMN "retired" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "source" ADD COLUMN "deliverer" text;--> statement-breakpoint
ALTER TABLE "source" ADD COLUMN "due" date;