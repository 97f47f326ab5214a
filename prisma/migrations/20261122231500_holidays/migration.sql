-- CreateTable
CREATE TABLE "holiday_year" (
    "id" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "holidays" JSONB NOT NULL,
    "worked_days" JSONB NOT NULL,
    "source" TEXT NOT NULL,
    "entered_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "entered_by_id" TEXT,

    CONSTRAINT "holiday_year_pkey" PRIMARY KEY ("id")
);

-- What was entered of a year stays; what is entered later takes its place. It is the word of whoever runs the installation.
CREATE TRIGGER holiday_year_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON holiday_year FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
GRANT SELECT, INSERT ON holiday_year TO bacthang_app;
ALTER TABLE holiday_year ENABLE ROW LEVEL SECURITY;
CREATE POLICY holiday_year_read ON holiday_year FOR SELECT TO bacthang_app USING (app_user_id() IS NOT NULL);
CREATE POLICY holiday_year_add ON holiday_year FOR INSERT TO bacthang_app WITH CHECK ((SELECT app_runs_installation()));
CREATE TRIGGER holiday_year_audit_insert AFTER INSERT ON holiday_year REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit_write();
