CREATE TABLE "fineprint"."installations" (
	"adapter" text NOT NULL,
	"workspace" text NOT NULL,
	"sealed" text NOT NULL,
	"installed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "installations_adapter_workspace_pk" PRIMARY KEY("adapter","workspace")
);
