CREATE TABLE "import_file" (
	"id" uuid PRIMARY KEY NOT NULL,
	"state" text DEFAULT 'draft' NOT NULL,
	"name" text NOT NULL,
	"source" text,
	"hash" text NOT NULL,
	"content" "bytea",
	"mapping" jsonb NOT NULL,
	"preview" jsonb NOT NULL,
	"release" text,
	"by" uuid,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"claimed_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "import_part" (
	"import" uuid NOT NULL,
	"part" integer NOT NULL,
	"figures" jsonb NOT NULL,
	CONSTRAINT "import_part_import_part_pk" PRIMARY KEY("import","part")
);
--> statement-breakpoint
ALTER TABLE "import_file" ADD CONSTRAINT "import_file_source_source_id_fk" FOREIGN KEY ("source") REFERENCES "public"."source"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_file" ADD CONSTRAINT "import_file_release_figure_release_id_fk" FOREIGN KEY ("release") REFERENCES "public"."figure_release"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_file" ADD CONSTRAINT "import_file_by_account_id_fk" FOREIGN KEY ("by") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_part" ADD CONSTRAINT "import_part_import_import_file_id_fk" FOREIGN KEY ("import") REFERENCES "public"."import_file"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "import_file_at" ON "import_file" USING btree ("at");