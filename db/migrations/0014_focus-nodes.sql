ALTER TABLE "agenda_item" ADD COLUMN "focus_node" text;--> statement-breakpoint
ALTER TABLE "agenda_item" ADD CONSTRAINT "agenda_item_focus_node_framework_node_id_fk" FOREIGN KEY ("focus_node") REFERENCES "public"."framework_node"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
INSERT INTO "framework" ("id", "title", "place")
	SELECT 'beleidskader-jeugd', 'Beleidskader jeugd', (SELECT "parent" FROM "place" WHERE "level" = 'wijk' LIMIT 1)
	WHERE EXISTS (SELECT FROM "agenda_item" WHERE "focus_point" IS NOT NULL);--> statement-breakpoint
INSERT INTO "framework_node" ("id", "framework", "kind", "code", "label", "position")
	SELECT 'beleidskader-jeugd:focus-' || "number", 'beleidskader-jeugd', 'focus-point', 'focus-' || "number", jsonb_build_object('nl', "nl", 'en', "en"), "number" - 1
	FROM (VALUES
		(1, 'Sterke pedagogische basis', 'Strong pedagogical basis'),
		(2, 'Gebiedsgericht sturen en ongelijk investeren', 'Steering per area and unequal investing'),
		(3, 'Veiligheid als gezamenlijke verantwoordelijkheid', 'Safety as a shared responsibility'),
		(4, 'Ontwikkeling en soepele overgangen van 0 tot 23 jaar', 'Development and smooth transitions from 0 to 23 years')
	) AS "point"("number", "nl", "en")
	WHERE EXISTS (SELECT FROM "framework" WHERE "id" = 'beleidskader-jeugd');--> statement-breakpoint
UPDATE "agenda_item" SET "focus_node" = 'beleidskader-jeugd:focus-' || "focus_point" WHERE "focus_point" IS NOT NULL;
