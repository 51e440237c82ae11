ALTER TABLE "document_snapshot" ADD COLUMN "sha256" text;--> statement-breakpoint
UPDATE "document_snapshot" SET "sha256" = encode(sha256("data"), 'hex');--> statement-breakpoint
ALTER TABLE "document_snapshot" ALTER COLUMN "sha256" SET NOT NULL;
