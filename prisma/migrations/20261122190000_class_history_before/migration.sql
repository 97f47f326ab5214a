-- AlterTable
ALTER TABLE "class_history" ADD COLUMN     "persons_before" INTEGER,
ADD COLUMN     "unit_before" TEXT,
ADD COLUMN     "left_poor_in" INTEGER,
ADD COLUMN     "left_near_poor_in" INTEGER;

-- What households of the communes where the user publishes were last decided to be, wherever that was. SECURITY DEFINER: a commune
-- does not see what another one decided about a household that has moved to it.
CREATE FUNCTION app_decided_before(households uuid[])
  RETURNS TABLE (household_id uuid, class household_class, unit_id text, persons int, left_poor_in int, left_near_poor_in int)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT DISTINCT ON (x.household_id) x.household_id, x.class, x.unit_id, x.persons,
    CASE WHEN x.class_before = 'poor' AND x.class <> 'poor' THEN r.year ELSE x.left_poor_in END,
    CASE WHEN x.class_before = 'nearPoor' AND x.class <> 'nearPoor' THEN r.year ELSE x.left_near_poor_in END
  FROM class_history x
  JOIN review_round r ON r.id = x.round_id
  JOIN household h ON h.id = x.household_id AND h.village_id IN (SELECT app_villages('publisher'))
  WHERE x.household_id = ANY (households)
  ORDER BY x.household_id, x.decided_on DESC, x.round_id DESC
$$;
REVOKE EXECUTE ON FUNCTION app_decided_before FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app_decided_before TO bacthang_app;

-- ---------------------------------------------------------------- tables counted from the register

-- The decided rounds of a year at and under a unit whose figures the user may read: of communes in their scope, and of any
-- other whose figures of that year are official. `child_id` is the unit right below `root` that the commune lies in; of a
-- commune itself it is null. SECURITY DEFINER: who may read a table need not be able to read the households in it.
CREATE FUNCTION app_decided_rounds(root text, review_year int)
  RETURNS TABLE (round_id uuid, unit_id text, child_id text, kind review_kind, total_households int, decided_on date, standard_code text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT r.id, r.unit_id, c.child_id, r.kind, d.total_households, d.decided_on, r.standard_code
  FROM unit_ancestor a
  JOIN review_round r ON r.unit_id = a.unit_id AND r.year = review_year AND r.purpose = 'official'
  JOIN review_decision d ON d.round_id = r.id
  LEFT JOIN (
    SELECT b.unit_id, min(b.ancestor_id) AS child_id FROM unit_ancestor child JOIN unit_ancestor b ON b.ancestor_id = child.unit_id
    WHERE child.ancestor_id = root AND child.depth = 1 GROUP BY b.unit_id
  ) c ON c.unit_id = r.unit_id
  WHERE a.ancestor_id = root AND app_user_id() IS NOT NULL AND (
    r.unit_id IN (SELECT app_scope('viewer'))
    OR EXISTS (SELECT FROM observation o WHERE o.unit_id = r.unit_id AND o.year = review_year AND o.indicator_code IN ('poor-households', 'poverty-rate')
      AND o.subgroup_code IS NULL AND o.status = 'official'))
$$;

-- How the households of a unit's decided communes stood at both ends of a year, as many as stood alike: by the periodic round, and
-- before it by the first of the year's regular ones. Of whoever was on the list a year before, those whom no round of this one found
-- there are gone; so the start of a year is the end of the one before.
CREATE FUNCTION app_movement_tallies(root text, review_year int)
  RETURNS TABLE (start_unit text, end_unit text, start_class text, end_class text, escaped_poor boolean, escaped_near_poor boolean,
    households bigint, persons_start bigint, persons_end bigint, persons_stayed bigint)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp SET work_mem = '192MB' SET jit = off AS $$
DECLARE
  periodic uuid[];
  regular uuid[];
  earlier_year uuid[];
  units text[];
  places text[];
BEGIN
  SELECT array_agg(r.round_id) FILTER (WHERE r.kind = 'periodic'), array_agg(r.unit_id) FILTER (WHERE r.kind = 'periodic'),
    array_agg(r.place) FILTER (WHERE r.kind = 'periodic'),
    coalesce(array_agg(r.round_id) FILTER (WHERE r.kind = 'regular' AND r.decided_on <= r.closed_on), '{}')
    INTO periodic, units, places, regular
  FROM (
    SELECT d.round_id, d.unit_id, d.kind, d.decided_on, coalesce(d.child_id, d.unit_id) AS place,
      max(d.decided_on) FILTER (WHERE d.kind = 'periodic') OVER (PARTITION BY d.unit_id) AS closed_on
    FROM app_decided_rounds(root, review_year) d
  ) r;
  SELECT coalesce(array_agg(r.round_id), '{}') INTO earlier_year
  FROM app_decided_rounds(root, review_year - 1) r WHERE r.kind = 'periodic' AND r.unit_id = ANY (units);

  RETURN QUERY
  WITH place AS (SELECT u.unit_id, u.name FROM unnest(units, places) u (unit_id, name)),
  in_year AS MATERIALIZED (
    SELECT DISTINCT ON (h.household_id) h.household_id, h.class_before, coalesce(h.unit_before, h.unit_id) AS unit_before,
      coalesce(h.persons_before, h.persons) AS persons_before, h.left_poor_in, h.left_near_poor_in,
      first_value(h.class) OVER newest AS class, first_value(h.unit_id) OVER newest AS unit_id, first_value(h.persons) OVER newest AS persons
    FROM class_history h WHERE h.round_id = ANY (regular)
    WINDOW newest AS (PARTITION BY h.household_id ORDER BY h.decided_on DESC, h.round_id DESC)
    ORDER BY h.household_id, h.decided_on, h.round_id
  ), standing AS (
    -- Who was in a regular round of the year, with where they are at its end: few, and found by index.
    SELECT e.unit_before AS from_unit, coalesce(h.unit_id, e.unit_id) AS to_unit, coalesce(e.class_before, 'above') AS before,
      coalesce(h.class, e.class) AS after, coalesce(h.left_poor_in, e.left_poor_in) IS NOT NULL AS left_poor,
      coalesce(h.left_near_poor_in, e.left_near_poor_in) IS NOT NULL AS left_near, e.persons_before, coalesce(h.persons, e.persons) AS persons
    FROM in_year e
    LEFT JOIN class_history h ON h.household_id = e.household_id AND h.round_id = ANY (periodic)
  ), counted AS MATERIALIZED (
    SELECT coalesce(s.unit_before, s.unit_id) AS from_unit, s.unit_id AS to_unit, coalesce(s.class_before, 'above') AS before, s.class AS after,
      s.left_poor, s.left_near, s.many, s.at_start, s.at_end, s.at_both
    FROM (
      SELECT h.unit_before, h.unit_id, h.class_before, h.class, h.left_poor_in IS NOT NULL AS left_poor, h.left_near_poor_in IS NOT NULL AS left_near,
        count(*) AS many, sum(coalesce(h.persons_before, h.persons)) AS at_start, sum(h.persons) AS at_end,
        sum(least(h.persons_before, h.persons)) AS at_both
      FROM class_history h
      WHERE h.round_id = ANY (periodic)
        AND NOT EXISTS (SELECT FROM class_history e WHERE e.household_id = h.household_id AND e.round_id = ANY (regular))
      GROUP BY 1, 2, 3, 4, 5, 6
    ) s
    UNION ALL
    SELECT s.from_unit, s.to_unit, s.before, s.after, s.left_poor, s.left_near, count(*),
      sum(s.persons_before), sum(s.persons), sum(least(s.persons_before, s.persons))
    FROM standing s GROUP BY 1, 2, 3, 4, 5, 6
  ), gone AS (
    SELECT l.unit_id, l.class, l.many - coalesce(m.many, 0) AS many, greatest(l.persons - coalesce(m.persons, 0), 0) AS persons
    FROM (
      SELECT h.unit_id, h.class, count(*) AS many, sum(h.persons) AS persons
      FROM class_history h WHERE h.round_id = ANY (earlier_year) AND h.class <> 'above' GROUP BY 1, 2
    ) l
    LEFT JOIN (SELECT c.from_unit, c.before, sum(c.many) AS many, sum(c.at_start) AS persons FROM counted c GROUP BY 1, 2) m
      ON m.from_unit = l.unit_id AND m.before = l.class
    WHERE l.many > coalesce(m.many, 0)
  ), grouped AS (
    SELECT * FROM counted
    UNION ALL
    SELECT n.unit_id, NULL, n.class, NULL, false, false, n.many, n.persons, 0, 0 FROM gone n
  )
  SELECT f.name, t.name, CASE WHEN f.name IS NOT NULL THEN g.before::text END, CASE WHEN t.name IS NOT NULL THEN g.after::text END,
    g.left_poor, g.left_near, sum(g.many)::bigint,
    sum(CASE WHEN f.name IS NULL THEN 0 ELSE g.at_start END)::bigint, sum(CASE WHEN t.name IS NULL THEN 0 ELSE g.at_end END)::bigint,
    sum(CASE WHEN f.name IS NULL OR t.name IS NULL THEN 0 ELSE g.at_both END)::bigint
  FROM grouped g
  LEFT JOIN place f ON f.unit_id = g.from_unit
  LEFT JOIN place t ON t.unit_id = g.to_unit
  GROUP BY 1, 2, 3, 4, 5, 6;
END $$;

-- What the report tables of a review count, as many households as they count alike: by the periodic rounds of a year. `place` is the
-- village where `root` is the commune itself. Under 16 is whom the answers show to be so on the day of the scoring.
CREATE FUNCTION app_report_tallies(root text, review_year int)
  RETURNS TABLE (place text, class text, labels text[], ethnicity text, deprivations text[], causes text[], households bigint, persons bigint,
    children bigint, without_health_insurance bigint, malnourished bigint, not_at_school bigint)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp SET work_mem = '192MB' SET jit = off AS $$
  SELECT coalesce(r.child_id, h.village_id), h.class::text, h.labels, f.ethnicity, coalesce(f.deprivations, '{}'), coalesce(k.causes, '{}'),
    count(*), sum(h.persons)::bigint, coalesce(sum(f.children), 0)::bigint, coalesce(sum(f.without_health_insurance), 0)::bigint,
    coalesce(sum(f.malnourished), 0)::bigint, coalesce(sum(f.not_at_school), 0)::bigint
  FROM app_decided_rounds(root, review_year) r
  JOIN class_history h ON h.round_id = r.round_id
  LEFT JOIN review_case c ON c.round_id = r.round_id AND c.household_id = h.household_id
  LEFT JOIN LATERAL (
    SELECT s."on", x.facts, x.receipt FROM scoring s JOIN scoring_facts x ON x.scoring_id = s.id WHERE s.case_id = c.id ORDER BY s.ordinal DESC LIMIT 1
  ) z ON true
  LEFT JOIN LATERAL (
    SELECT
      (SELECT m ->> 'ethnicity' FROM jsonb_array_elements(z.facts -> 'members') m WHERE m ->> 'relation' = 'head' LIMIT 1) AS ethnicity,
      (SELECT array_agg(substr(t ->> 'step', 13) ORDER BY t ->> 'step') FROM jsonb_array_elements(z.receipt -> 'steps') t
        WHERE t ->> 'result' = 'deprived' AND t ->> 'step' LIKE 'deprivation.%') AS deprivations,
      count(*) AS children,
      count(*) FILTER (WHERE m -> 'healthInsurance' = 'false') AS without_health_insurance,
      count(*) FILTER (WHERE m -> 'malnourished' = 'true') AS malnourished,
      count(*) FILTER (WHERE m ->> 'attends' = 'none' AND m ->> 'birthDate' <= left((z."on" - interval '6 years')::date::text, length(m ->> 'birthDate'))) AS not_at_school
    FROM jsonb_array_elements(z.facts -> 'members') m
    WHERE m ->> 'birthDate' > left((z."on" - interval '16 years')::date::text, length(m ->> 'birthDate'))
  ) f ON true
  LEFT JOIN LATERAL (
    SELECT array_agg(DISTINCT hc.cause ORDER BY hc.cause) AS causes FROM household_cause hc
    WHERE hc.household_id = h.household_id AND hc.valid_from <= r.decided_on AND (hc.valid_to IS NULL OR hc.valid_to > r.decided_on)
  ) k ON true
  WHERE r.kind = 'periodic'
  GROUP BY 1, 2, 3, 4, 5, 6
$$;

REVOKE EXECUTE ON FUNCTION app_decided_rounds, app_movement_tallies, app_report_tallies FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app_decided_rounds, app_movement_tallies, app_report_tallies TO bacthang_app;
