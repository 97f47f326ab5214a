-- CreateEnum
CREATE TYPE "import_act" AS ENUM ('add', 'change', 'none');

-- CreateEnum
CREATE TYPE "import_state" AS ENUM ('waiting', 'taken', 'stale');

-- CreateTable
CREATE TABLE "household_import" (
    "id" UUID NOT NULL,
    "unit_id" TEXT NOT NULL,
    "file_name" TEXT NOT NULL,
    "row_count" INTEGER NOT NULL,
    "faulty" INTEGER NOT NULL,
    "read_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "read_by_id" TEXT NOT NULL,
    "undone_at" TIMESTAMPTZ,
    "undone_by_id" TEXT,

    CONSTRAINT "household_import_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "imported_household" (
    "import_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "code_key" TEXT NOT NULL,
    "row" INTEGER NOT NULL,
    "act" "import_act" NOT NULL,
    "doubtful" BOOLEAN NOT NULL,
    "state" "import_state" NOT NULL DEFAULT 'waiting',
    "household_id" UUID,
    "draft_sealed" BYTEA,
    "before_sealed" BYTEA,
    "version_read" INTEGER NOT NULL,
    "version_taken" INTEGER,
    "added_members" UUID[] DEFAULT ARRAY[]::UUID[],

    CONSTRAINT "imported_household_pkey" PRIMARY KEY ("import_id","ordinal")
);

-- CreateTable
CREATE TABLE "import_finding" (
    "import_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "row" INTEGER NOT NULL,
    "column" TEXT,
    "warning" BOOLEAN NOT NULL,
    "code" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "value" TEXT,
    "allowed" TEXT,
    "subject" TEXT,

    CONSTRAINT "import_finding_pkey" PRIMARY KEY ("import_id","ordinal")
);

-- CreateIndex
CREATE INDEX "household_import_unit_id_read_at_idx" ON "household_import"("unit_id", "read_at");

-- CreateIndex
CREATE INDEX "imported_household_import_id_state_idx" ON "imported_household"("import_id", "state");

-- CreateIndex
CREATE INDEX "imported_household_code_key_idx" ON "imported_household"("code_key");

-- CreateIndex
CREATE INDEX "imported_household_household_id_idx" ON "imported_household"("household_id");

-- AddForeignKey
ALTER TABLE "household_import" ADD CONSTRAINT "household_import_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "imported_household" ADD CONSTRAINT "imported_household_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "household_import"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "imported_household" ADD CONSTRAINT "imported_household_household_id_fkey" FOREIGN KEY ("household_id") REFERENCES "household"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_finding" ADD CONSTRAINT "import_finding_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "household_import"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ---------------------------------------------------------------- who sees and writes it, and the trail of it

GRANT SELECT, INSERT, UPDATE ON household_import, imported_household TO bacthang_app;
GRANT SELECT, INSERT ON import_finding TO bacthang_app;

-- A file holds what is sensitive of people: only the editors of its commune see what it says.
ALTER TABLE household_import ENABLE ROW LEVEL SECURITY;
CREATE POLICY household_import_read ON household_import FOR SELECT TO bacthang_app USING (unit_id IN (SELECT app_units('editor')));
CREATE POLICY household_import_add ON household_import FOR INSERT TO bacthang_app
  WITH CHECK (unit_id IN (SELECT app_units('editor')) AND read_by_id = app_user_id());
CREATE POLICY household_import_change ON household_import FOR UPDATE TO bacthang_app
  USING (unit_id IN (SELECT app_units('editor'))) WITH CHECK (unit_id IN (SELECT app_units('editor')));

DO $$
DECLARE
  part text;
  theirs text;
BEGIN
  FOREACH part IN ARRAY ARRAY['imported_household', 'import_finding'] LOOP
    theirs := format('EXISTS (SELECT FROM household_import i WHERE i.id = %I.import_id)', part);
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', part);
    EXECUTE format('CREATE POLICY %I ON %I FOR SELECT TO bacthang_app USING (%s)', part || '_read', part, theirs);
    EXECUTE format('CREATE POLICY %I ON %I FOR INSERT TO bacthang_app WITH CHECK (%s)', part || '_add', part, theirs);
    EXECUTE format('CREATE POLICY %I ON %I FOR UPDATE TO bacthang_app USING (%s) WITH CHECK (%s)', part || '_change', part, theirs, theirs);
  END LOOP;
END $$;

-- Takes out again what an import added: its new households with their people, and the people it added to others. Nothing
-- else is ever deleted; foreign keys keep what something depends on. SECURITY DEFINER: the application deletes nothing.
CREATE FUNCTION app_take_out_import(import uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  added uuid[];
BEGIN
  IF NOT EXISTS (SELECT FROM household_import i WHERE i.id = import AND i.undone_at IS NULL AND i.unit_id IN (SELECT app_units('editor'))) THEN
    RAISE EXCEPTION 'an import is taken back once, by an editor of its commune' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF EXISTS (SELECT FROM imported_household t JOIN household h ON h.id = t.household_id
    WHERE t.import_id = import AND t.state = 'taken' AND h.version <> t.version_taken) THEN
    RAISE EXCEPTION 'a household was changed since it was imported' USING ERRCODE = 'restrict_violation';
  END IF;
  CREATE TEMP TABLE taken_out ON COMMIT DROP AS
    SELECT m.id FROM imported_household t JOIN household_member m ON m.household_id = t.household_id
    WHERE t.import_id = import AND t.state = 'taken' AND (t.act = 'add' OR m.id = ANY (t.added_members));
  SELECT array_agg(t.household_id) INTO added FROM imported_household t
    WHERE t.import_id = import AND t.state = 'taken' AND t.act = 'add';
  UPDATE imported_household t SET household_id = NULL WHERE t.household_id IN (SELECT unnest(added));
  DELETE FROM member_sensitive s WHERE s.member_id IN (SELECT o.id FROM taken_out o);
  DELETE FROM household_member m WHERE m.id IN (SELECT o.id FROM taken_out o);
  DELETE FROM household h WHERE h.id IN (SELECT unnest(added));
END $$;

REVOKE EXECUTE ON FUNCTION app_take_out_import FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app_take_out_import TO bacthang_app;

-- Findings are no record of anything but a file; households are.
DO $$
DECLARE
  written text;
  hidden text;
BEGIN
  FOREACH written IN ARRAY ARRAY['household_import', 'imported_household'] LOOP
    hidden := CASE written WHEN 'imported_household' THEN '''draft_sealed'', ''before_sealed''' ELSE '' END;
    EXECUTE format('CREATE TRIGGER %I AFTER INSERT ON %I REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit_write(%s)', written || '_audit_insert', written, hidden);
    EXECUTE format('CREATE TRIGGER %I AFTER UPDATE ON %I REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit_write(%s)', written || '_audit_update', written, hidden);
    EXECUTE format('CREATE TRIGGER %I AFTER DELETE ON %I REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit_write(%s)', written || '_audit_delete', written, hidden);
  END LOOP;
END $$;
