CREATE TABLE "fineprint"."triage" (
	"change_id" integer NOT NULL,
	"channel_id" integer NOT NULL,
	"kind" text NOT NULL,
	"actor" text NOT NULL,
	"actor_name" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"assignee" text,
	"assignee_name" text,
	"reason" text,
	CONSTRAINT "triage_change_id_channel_id_kind_pk" PRIMARY KEY("change_id","channel_id","kind"),
	CONSTRAINT "triage_kind" CHECK ("fineprint"."triage"."kind" in ('acknowledged', 'assigned', 'not-material', 'escalated')),
	CONSTRAINT "triage_assigned" CHECK ("fineprint"."triage"."kind" <> 'assigned' or "fineprint"."triage"."assignee_name" is not null),
	CONSTRAINT "triage_reason" CHECK (("fineprint"."triage"."kind" in ('not-material', 'escalated')) = ("fineprint"."triage"."reason" is not null))
);
--> statement-breakpoint
CREATE TABLE "fineprint"."workspace_documents" (
	"adapter" text NOT NULL,
	"workspace" text NOT NULL,
	"document_id" integer NOT NULL,
	"since" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "workspace_documents_document_id_adapter_workspace_pk" PRIMARY KEY("document_id","adapter","workspace")
);
--> statement-breakpoint
ALTER TABLE "fineprint"."documents" ADD COLUMN "is_public" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "fineprint"."triage" ADD CONSTRAINT "triage_change_id_change_records_id_fk" FOREIGN KEY ("change_id") REFERENCES "fineprint"."change_records"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fineprint"."triage" ADD CONSTRAINT "triage_channel_id_channels_id_fk" FOREIGN KEY ("channel_id") REFERENCES "fineprint"."channels"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fineprint"."workspace_documents" ADD CONSTRAINT "workspace_documents_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "fineprint"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
INSERT INTO "fineprint"."triage" ("change_id", "channel_id", "kind", "actor", "actor_name", "at") SELECT "change_id", "channel_id", 'acknowledged', "actor", "actor_name", "at" FROM "fineprint"."acknowledgements";--> statement-breakpoint
INSERT INTO "fineprint"."workspace_documents" ("adapter", "workspace", "document_id", "since")
SELECT "channels"."adapter", "channels"."workspace", "seen"."document_id", min("seen"."at")
FROM (
	SELECT "channel_id", "document_id", "created_at" AS "at" FROM "fineprint"."watches"
	UNION ALL SELECT "channel_id", "document_id", "planned_at" FROM "fineprint"."deliveries" WHERE "document_id" IS NOT NULL
	UNION ALL SELECT "audit"."channel_id", "documents"."id", "audit"."at" FROM "fineprint"."audit" JOIN "fineprint"."documents" ON "audit"."subject" = 'D-' || "documents"."id" WHERE "audit"."verb" = 'watch'
) AS "seen" JOIN "fineprint"."channels" ON "channels"."id" = "seen"."channel_id"
GROUP BY 1, 2, 3;--> statement-breakpoint
UPDATE "fineprint"."documents" SET "is_public" = true WHERE EXISTS (
	SELECT 1 FROM "fineprint"."import_marks" WHERE "import_marks"."document_id" = "documents"."id" AND NOT EXISTS (
		SELECT 1 FROM "fineprint"."workspace_documents"
		WHERE "workspace_documents"."document_id" = "documents"."id" AND "workspace_documents"."since" < "import_marks"."finished_at"
	)
);
