-- A user's own file of official unit codes: who may import one, and what they may then write.

-- ---------------------------------------------------------------- the right: an administrator of the installation

CREATE FUNCTION app_runs_installation() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = public, pg_temp AS $$
  SELECT 'VN' IN (SELECT app_units('administrator'))
$$;

-- No unit is ever deleted: what was a unit stays one, with a last day. Nor does it change its id or its tier.
GRANT INSERT ON unit, unit_membership, unit_attribute, unit_succession, unit_ancestor TO bacthang_app;
GRANT UPDATE (code, name, type, valid_from, valid_to, search_name) ON unit TO bacthang_app;
GRANT UPDATE (takes_effect_on, extent, source) ON unit_succession TO bacthang_app;
GRANT DELETE ON unit_membership, unit_attribute, unit_succession, unit_ancestor TO bacthang_app;

DO $$
DECLARE part text;
BEGIN
  FOREACH part IN ARRAY ARRAY['unit', 'unit_membership', 'unit_attribute', 'unit_succession', 'unit_ancestor'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', part);
    -- The map is public: even the page where people sign in may name a place.
    EXECUTE format('CREATE POLICY %I ON %I FOR SELECT TO bacthang_app USING (true)', part || '_read', part);
    EXECUTE format('CREATE POLICY %I ON %I FOR INSERT TO bacthang_app WITH CHECK ((SELECT app_runs_installation()))', part || '_add', part);
    EXECUTE format('CREATE POLICY %I ON %I FOR UPDATE TO bacthang_app USING ((SELECT app_runs_installation()))', part || '_change', part);
    EXECUTE format('CREATE POLICY %I ON %I FOR DELETE TO bacthang_app USING ((SELECT app_runs_installation()))', part || '_remove', part);
  END LOOP;
END $$;

-- ---------------------------------------------------------------- audit: a unit can now be moved, so its memberships are trailed too

CREATE TRIGGER unit_membership_audit_insert AFTER INSERT ON unit_membership REFERENCING NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION audit_write();
CREATE TRIGGER unit_membership_audit_update AFTER UPDATE ON unit_membership REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION audit_write();
CREATE TRIGGER unit_membership_audit_delete AFTER DELETE ON unit_membership REFERENCING OLD TABLE AS old_rows
  FOR EACH STATEMENT EXECUTE FUNCTION audit_write();

-- ---------------------------------------------------------------- the closure

-- Computed from units and memberships, which are bound to each other already. Checking its hundred thousand references
-- once more took longer than computing and writing it.
ALTER TABLE unit_ancestor DROP CONSTRAINT unit_ancestor_unit_id_fkey, DROP CONSTRAINT unit_ancestor_ancestor_id_fkey;
