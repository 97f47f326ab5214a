-- As before, but a regular round that was decided after its year's periodic one (a correction, a late record) belongs to the year
-- that follows, which begins with the lists as that periodic round decided them: else such a round would be in neither year.
CREATE OR REPLACE FUNCTION app_movement_tallies(root text, review_year int)
  RETURNS TABLE (start_unit text, end_unit text, start_class text, end_class text, escaped_poor boolean, escaped_near_poor boolean,
    households bigint, persons_start bigint, persons_end bigint, persons_stayed bigint)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp SET jit = off AS $$
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
  SELECT coalesce(array_agg(r.round_id) FILTER (WHERE r.kind = 'periodic'), '{}'),
    regular || coalesce(array_agg(r.round_id) FILTER (WHERE r.kind = 'regular' AND r.decided_on > r.closed_on), '{}')
    INTO earlier_year, regular
  FROM (
    SELECT d.round_id, d.kind, d.decided_on, max(d.decided_on) FILTER (WHERE d.kind = 'periodic') OVER (PARTITION BY d.unit_id) AS closed_on
    FROM app_decided_rounds(root, review_year - 1) d WHERE d.unit_id = ANY (units)
  ) r;

  RETURN QUERY
  WITH place AS (SELECT u.unit_id, u.name FROM unnest(units, places) u (unit_id, name)),
  in_year AS (
    SELECT DISTINCT ON (h.household_id) h.household_id, h.class_before, coalesce(h.unit_before, h.unit_id) AS unit_before,
      coalesce(h.persons_before, h.persons) AS persons_before, h.left_poor_in, h.left_near_poor_in,
      first_value(h.class) OVER newest AS class, first_value(h.unit_id) OVER newest AS unit_id, first_value(h.persons) OVER newest AS persons
    FROM class_history h WHERE h.round_id = ANY (regular)
    WINDOW newest AS (PARTITION BY h.household_id ORDER BY h.decided_on DESC, h.round_id DESC)
    ORDER BY h.household_id, h.decided_on, h.round_id
  ), met_twice AS MATERIALIZED (
    -- Who was in a regular round of the year, with how the periodic one decided them: few, and found by index.
    SELECT e, h FROM in_year e LEFT JOIN class_history h ON h.household_id = e.household_id AND h.round_id = ANY (periodic)
  ), counted AS MATERIALIZED (
    SELECT t.unit_before AS from_unit, t.unit_id AS to_unit, t.class_before AS before, t.class AS after, t.left_poor, t.left_near_poor AS left_near,
      t.households AS many, t.persons_before AS at_start, t.persons AS at_end, t.persons_both AS at_both
    FROM class_tally t WHERE t.round_id = ANY (periodic)
    UNION ALL
    SELECT coalesce((m.h).unit_before, (m.h).unit_id), (m.h).unit_id, coalesce((m.h).class_before, 'above'), (m.h).class,
      (m.h).left_poor_in IS NOT NULL, (m.h).left_near_poor_in IS NOT NULL, -1,
      -coalesce((m.h).persons_before, (m.h).persons), -(m.h).persons, -least((m.h).persons_before, (m.h).persons)
    FROM met_twice m WHERE (m.h).household_id IS NOT NULL
    UNION ALL
    SELECT (m.e).unit_before, coalesce((m.h).unit_id, (m.e).unit_id), coalesce((m.e).class_before, 'above'), coalesce((m.h).class, (m.e).class),
      coalesce((m.h).left_poor_in, (m.e).left_poor_in) IS NOT NULL, coalesce((m.h).left_near_poor_in, (m.e).left_near_poor_in) IS NOT NULL, 1,
      (m.e).persons_before, coalesce((m.h).persons, (m.e).persons), least((m.e).persons_before, coalesce((m.h).persons, (m.e).persons))
    FROM met_twice m
  ), gone AS (
    SELECT l.unit_id, l.class, l.many - coalesce(m.many, 0) AS many, greatest(l.persons - coalesce(m.persons, 0), 0) AS persons
    FROM (
      SELECT t.unit_id, t.class, sum(t.households) AS many, sum(t.persons) AS persons
      FROM class_tally t WHERE t.round_id = ANY (earlier_year) AND t.class <> 'above' GROUP BY 1, 2
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
  GROUP BY 1, 2, 3, 4, 5, 6
  HAVING sum(g.many) > 0;
END $$;
