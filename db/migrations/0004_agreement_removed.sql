ALTER TABLE "session" ADD COLUMN "agreement_removed_at" timestamp with time zone;--> statement-breakpoint
UPDATE "session" SET "agreement_removed_at" = "removal"."at" FROM (
	SELECT "detail"->>'session' AS "session", max("at") AS "at"
	FROM "audit_log"
	WHERE "action" = 'remove-agenda-item' AND "result" = 'ok'
	GROUP BY 1
) AS "removal" WHERE "removal"."session" = "session"."id"::text;
