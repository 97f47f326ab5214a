-- AlterEnum
ALTER TYPE "observation_source" ADD VALUE 'register';

-- AlterTable
ALTER TABLE "added_support_kind" ADD COLUMN     "indicator_code" TEXT;

-- AlterTable
ALTER TABLE "support" ADD COLUMN     "corrects_id" UUID,
ADD COLUMN     "withdrawn_by_id" TEXT,
ADD COLUMN     "withdrawn_on" DATE,
ADD COLUMN     "withdrawn_reason" TEXT;

-- AddForeignKey
ALTER TABLE "added_support_kind" ADD CONSTRAINT "added_support_kind_indicator_code_fkey" FOREIGN KEY ("indicator_code") REFERENCES "indicator"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "support" ADD CONSTRAINT "support_corrects_id_fkey" FOREIGN KEY ("corrects_id") REFERENCES "support"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- ---------------------------------------------------------------- what was recorded stays as it was

-- A cause or a need ends and a support is withdrawn; nothing else of them ever changes.
REVOKE UPDATE ON household_cause, need, support FROM bacthang_app;
GRANT UPDATE (valid_to, version) ON household_cause, need TO bacthang_app;
GRANT UPDATE (withdrawn_on, withdrawn_by_id, withdrawn_reason, version) ON support TO bacthang_app;

ALTER TABLE support ADD CONSTRAINT support_withdrawal CHECK ((withdrawn_on IS NULL) = (withdrawn_reason IS NULL));
CREATE UNIQUE INDEX support_corrected_once ON support (corrects_id) WHERE corrects_id IS NOT NULL;

-- Whether somebody has got a thing is looked for by household and kind.
CREATE INDEX support_answering ON support (household_id, kind_code, given_on) WHERE withdrawn_on IS NULL;

-- ---------------------------------------------------------------- a village gets another name

-- The name it had is kept as a label, from when to when. SECURITY DEFINER: all other units are the installation's.
CREATE FUNCTION app_rename_village(village text, name text, search_name text, since date) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF NOT (village IN (SELECT app_villages('editor'))) THEN
    RAISE EXCEPTION 'a village is renamed by an editor of its commune' USING ERRCODE = 'insufficient_privilege';
  END IF;
  INSERT INTO unit_attribute (id, unit_id, name, value, valid_from, valid_to)
    SELECT gen_random_uuid(), u.id, 'name', u.name,
      coalesce((SELECT max(a.valid_to) FROM unit_attribute a WHERE a.unit_id = u.id AND a.name = 'name'), u.valid_from), since
    FROM unit u WHERE u.id = village;
  UPDATE unit u SET name = app_rename_village.name, search_name = app_rename_village.search_name WHERE u.id = village;
END $$;
REVOKE EXECUTE ON FUNCTION app_rename_village FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app_rename_village TO bacthang_app;
