-- CreateTable
CREATE TABLE "provincial_standard" (
    "id" UUID NOT NULL,
    "unit_id" TEXT NOT NULL,
    "standard_code" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "document" TEXT NOT NULL,
    "overrides" JSONB NOT NULL,
    "added_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "added_by_id" TEXT,

    CONSTRAINT "provincial_standard_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "provincial_opinion" (
    "id" UUID NOT NULL,
    "unit_id" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "required" BOOLEAN NOT NULL,
    "document" TEXT NOT NULL,
    "added_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "added_by_id" TEXT,

    CONSTRAINT "provincial_opinion_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "provincial_standard_unit_id_idx" ON "provincial_standard"("unit_id");

-- CreateIndex
CREATE INDEX "provincial_opinion_unit_id_idx" ON "provincial_opinion"("unit_id");

-- AddForeignKey
ALTER TABLE "provincial_standard" ADD CONSTRAINT "provincial_standard_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "provincial_standard" ADD CONSTRAINT "provincial_standard_standard_code_fkey" FOREIGN KEY ("standard_code") REFERENCES "standard"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "provincial_opinion" ADD CONSTRAINT "provincial_opinion_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What a province has said stays said; another line that counts from a later day, or is added later, takes its place. It is the
-- word of the administrators of that province, or of the installation.
DO $$
DECLARE line text;
BEGIN
  FOREACH line IN ARRAY ARRAY['provincial_standard', 'provincial_opinion'] LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE OR TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting()', line || '_is_append_only', line);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO bacthang_app', line);
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', line);
    EXECUTE format('CREATE POLICY %I ON %I FOR SELECT TO bacthang_app USING (app_user_id() IS NOT NULL)', line || '_read', line);
    EXECUTE format('CREATE POLICY %I ON %I FOR INSERT TO bacthang_app WITH CHECK (unit_id IN (SELECT app_units(''administrator'')) OR (SELECT app_runs_installation()))', line || '_add', line);
    EXECUTE format('CREATE TRIGGER %I AFTER INSERT ON %I REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit_write()', line || '_audit_insert', line);
  END LOOP;
END $$;
