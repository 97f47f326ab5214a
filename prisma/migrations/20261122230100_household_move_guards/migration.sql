-- Households that one commune sends to another: who may, who reads what before and after, and the figures of both.

CREATE UNIQUE INDEX household_move_one_on_the_way ON household_move (household_id) WHERE state = 'onTheWay';
CREATE INDEX former_residence_village ON former_residence (village_id);

ALTER TABLE household_move ADD CONSTRAINT household_move_elsewhere CHECK (from_unit_id <> to_unit_id);
ALTER TABLE household_move ADD CONSTRAINT household_move_whole CHECK (
  (state = 'onTheWay') = (ended_at IS NULL) AND (state = 'takenIn') = (arrived_on IS NOT NULL)
  AND (state = 'turnedAway') = (reason IS NOT NULL) AND coalesce(arrived_on >= leaves_on, true)
);

-- What has been answered is not answered again.
CREATE FUNCTION refuse_ended_move() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.state <> 'onTheWay' OR NEW.household_id <> OLD.household_id OR NEW.to_unit_id <> OLD.to_unit_id THEN
    RAISE EXCEPTION 'move % is ended and never changes', OLD.id USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER household_move_is_frozen BEFORE UPDATE ON household_move FOR EACH ROW EXECUTE FUNCTION refuse_ended_move();

GRANT SELECT, INSERT ON household_move TO bacthang_app;
GRANT UPDATE (state, reason, ended_at, ended_by_id, version) ON household_move TO bacthang_app;

ALTER TABLE household_move ENABLE ROW LEVEL SECURITY;
CREATE POLICY household_move_read ON household_move FOR SELECT TO bacthang_app
  USING (from_unit_id IN (SELECT app_scope('viewer')) OR to_unit_id IN (SELECT app_scope('viewer')));
CREATE POLICY household_move_send ON household_move FOR INSERT TO bacthang_app
  WITH CHECK (state = 'onTheWay' AND from_unit_id IN (SELECT app_units('editor'))
    AND EXISTS (SELECT FROM household h JOIN unit_membership m ON m.unit_id = h.village_id
      WHERE h.id = household_move.household_id AND m.parent_id = household_move.from_unit_id));
CREATE POLICY household_move_end ON household_move FOR UPDATE TO bacthang_app
  USING (from_unit_id IN (SELECT app_units('editor')) OR to_unit_id IN (SELECT app_units('editor')))
  WITH CHECK ((state = 'calledBack' AND from_unit_id IN (SELECT app_units('editor')))
    OR (state = 'turnedAway' AND to_unit_id IN (SELECT app_units('editor'))));

-- What decides whether a household may move, for editors of the commune it lives in or is on its way to. SECURITY DEFINER: the
-- second does not see the household before it has arrived.
CREATE FUNCTION app_moving_household(household uuid)
  RETURNS TABLE (ended_on date, movable_from date, review_kind review_kind, review_year int, review_month int)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT h.exists_to,
    greatest(h.resides_from + 1, (SELECT max(greatest(m.valid_from, m.valid_to)) FROM household_member m WHERE m.household_id = h.id)),
    r.kind, r.year, r.month
  FROM household h
  LEFT JOIN LATERAL (
    SELECT x.kind, x.year, x.month FROM review_case c JOIN review_round x ON x.id = c.round_id AND x.purpose = 'official'
    WHERE c.household_id = h.id AND NOT EXISTS (SELECT FROM review_decision d WHERE d.round_id = x.id)
    ORDER BY x.opened_on LIMIT 1
  ) r ON true
  WHERE h.id = app_moving_household.household AND (h.village_id IN (SELECT app_villages('editor')) OR EXISTS (
    SELECT FROM household_move w WHERE w.household_id = h.id AND w.state = 'onTheWay' AND w.to_unit_id IN (SELECT app_units('editor'))))
$$;

-- Takes a household into a village of the commune it was sent to: its new address, and the end of the move, as one act. SECURITY
-- DEFINER: until then it is another commune's to change.
CREATE FUNCTION app_take_in_household(move uuid, village text, address text, arrived date) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE taken household_move;
BEGIN
  UPDATE household_move SET state = 'takenIn', arrived_on = arrived, ended_at = now(), ended_by_id = app_user_id(), version = version + 1
    WHERE id = move AND state = 'onTheWay' AND to_unit_id IN (SELECT app_units('editor')) RETURNING * INTO taken;
  IF taken.id IS NULL OR NOT EXISTS (SELECT FROM unit_membership m WHERE m.unit_id = village AND m.parent_id = taken.to_unit_id) THEN
    RAISE EXCEPTION 'a household is taken in by an editor of the commune it was sent to' USING ERRCODE = 'insufficient_privilege';
  END IF;
  INSERT INTO former_residence (household_id, village_id, address, valid_from, valid_to)
    SELECT h.id, h.village_id, h.address, h.resides_from, arrived FROM household h WHERE h.id = taken.household_id;
  UPDATE household h SET village_id = village, address = app_take_in_household.address, resides_from = arrived,
    version = h.version + 1, updated_at = now(), updated_by_id = app_user_id() WHERE h.id = taken.household_id;
END $$;

-- ---------------------------------------------------------------- who goes on reading what

-- Households that lived in the user's scope and moved on.
CREATE FUNCTION app_households_left() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT f.household_id FROM former_residence f WHERE f.village_id IN (SELECT app_scope('viewer'))
$$;

-- Until when a household last lived there; null of one that never did.
CREATE FUNCTION app_left_on(household uuid) RETURNS date LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT max(f.valid_to) FROM former_residence f WHERE f.household_id = app_left_on.household AND f.village_id IN (SELECT app_scope('viewer'))
$$;

-- The communes that a household has left by this very transaction of the user, who took it in: their figures are counted with it.
CREATE FUNCTION app_units_to_count() RETURNS SETOF text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT m.from_unit_id FROM household_move m WHERE m.state = 'takenIn' AND m.ended_by_id = app_user_id() AND m.ended_at = now()
$$;
CREATE FUNCTION app_villages_to_count() RETURNS SETOF text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT m.unit_id FROM unit_membership m WHERE m.parent_id IN (SELECT app_units_to_count())
$$;

DROP POLICY household_read ON household;
CREATE POLICY household_read ON household FOR SELECT TO bacthang_app USING (village_id IN (SELECT app_scope('viewer'))
  OR id IN (SELECT app_households_left()) OR village_id IN (SELECT app_villages_to_count()));

-- Of a household that has moved on its former commune reads what was recorded for the days until then.
DO $$
DECLARE part text;
BEGIN
  FOREACH part IN ARRAY ARRAY['former_residence', 'household_member', 'household_cause', 'need', 'support'] LOOP
    EXECUTE format('DROP POLICY %I ON %I', part || '_read', part);
    EXECUTE format('CREATE POLICY %I ON %I FOR SELECT TO bacthang_app USING (EXISTS (SELECT FROM household h WHERE h.id = %I.household_id
      AND (h.village_id IN (SELECT app_scope(''viewer'')) OR h.village_id IN (SELECT app_villages_to_count()))) OR %I < app_left_on(household_id))',
      part || '_read', part, part, CASE part WHEN 'support' THEN 'given_on' ELSE 'valid_from' END);
  END LOOP;
END $$;

-- Whoever has a household in their register knows its class, whichever commune decided it.
DROP POLICY class_history_read ON class_history;
CREATE POLICY class_history_read ON class_history FOR SELECT TO bacthang_app USING (unit_id IN (SELECT app_scope('viewer'))
  OR EXISTS (SELECT FROM household h WHERE h.id = class_history.household_id
    AND (h.village_id IN (SELECT app_scope('viewer')) OR h.village_id IN (SELECT app_villages_to_count()))));

-- The decisions on a household that the user may see, with their rounds. SECURITY DEFINER: a round of another commune is not theirs.
CREATE FUNCTION app_class_history(household uuid)
  RETURNS TABLE (round_id uuid, unit_id text, class household_class, class_before household_class, labels text[], year int, month int,
    standard_code text, policy_year int, decided_on date, decision_number text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT c.round_id, c.unit_id, c.class, c.class_before, c.labels, r.year, r.month, c.standard_code, c.policy_year, c.decided_on, d.number
  FROM class_history c
  JOIN household h ON h.id = c.household_id
  JOIN review_round r ON r.id = c.round_id
  LEFT JOIN review_decision d ON d.round_id = r.id
  WHERE c.household_id = app_class_history.household
    AND (c.unit_id IN (SELECT app_scope('viewer')) OR h.village_id IN (SELECT app_scope('viewer')))
$$;

CREATE POLICY observation_count_read ON observation FOR SELECT TO bacthang_app USING (unit_id IN (SELECT app_units_to_count()));
CREATE POLICY observation_count_add ON observation FOR INSERT TO bacthang_app
  WITH CHECK (status = 'provisional' AND source IN ('register', 'synthetic') AND unit_id IN (SELECT app_units_to_count()));
CREATE POLICY observation_count_change ON observation FOR UPDATE TO bacthang_app
  USING (status = 'provisional' AND unit_id IN (SELECT app_units_to_count()))
  WITH CHECK (status = 'provisional' AND source IN ('register', 'synthetic') AND unit_id IN (SELECT app_units_to_count()));

REVOKE EXECUTE ON FUNCTION app_moving_household, app_take_in_household, app_class_history FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app_moving_household, app_take_in_household, app_class_history TO bacthang_app;

-- ---------------------------------------------------------------- audit

CREATE TRIGGER household_move_audit_insert AFTER INSERT ON household_move REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit_write();
CREATE TRIGGER household_move_audit_update AFTER UPDATE ON household_move REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit_write();
CREATE TRIGGER household_move_audit_delete AFTER DELETE ON household_move REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit_write();
