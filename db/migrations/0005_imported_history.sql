CREATE TABLE "fineprint"."import_marks" (
	"document_id" integer NOT NULL,
	"source" text NOT NULL,
	"last_origin" text NOT NULL,
	"finished_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "import_marks_document_id_source_pk" PRIMARY KEY("document_id","source")
);
--> statement-breakpoint
ALTER TABLE "fineprint"."change_records" ADD COLUMN "imported" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "fineprint"."snapshots" ADD COLUMN "origin" text;--> statement-breakpoint
ALTER TABLE "fineprint"."import_marks" ADD CONSTRAINT "import_marks_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "fineprint"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "snapshots_once_per_origin" ON "fineprint"."snapshots" USING btree ("document_id","origin") WHERE "fineprint"."snapshots"."origin" is not null;