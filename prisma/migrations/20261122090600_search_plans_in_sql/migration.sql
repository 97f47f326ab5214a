-- Plans are found by words of their number, title, issuer and unit, folded once when they are written.

-- The same as `foldVietnamese` of the domain for the Latin script; capitals of other scripts stay as they are. It leans on
-- no locale, so that every server folds alike: marks are taken off before case is looked at, and of what is left
-- only letters without marks have two cases.
CREATE FUNCTION fold_vietnamese(written text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT btrim(regexp_replace(
    regexp_replace(
      translate(
        lower(normalize(translate(written, '‘’ʼ`´', ''''''''''''), NFKD) COLLATE "C"),
        'ĐđÐðƉɖÆØÞĦŁŊŒŦ', 'ddddddæøþħłŋœŧ'),
      -- Marks, and what nobody sees.
      '[\u0001-\u0008\u000E-\u001F\u007F-\u009F\u00AD\u0300-\u036F\u1AB0-\u1AFF\u1DC0-\u1DFF\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\u20D0-\u20F0\uFE00-\uFE0F\uFE20-\uFE2F\uFEFF]',
      '', 'g'),
    -- Runs of space and dashes.
    '[\u0009-\u000D\u0020\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000\u002D\u2010-\u2015]+', ' ', 'g'))
$$;

-- No index: row-level security would keep the application from using one, and a page of thousands of short texts is read
-- in milliseconds.
ALTER TABLE revision ADD COLUMN search_text text
  GENERATED ALWAYS AS (fold_vietnamese(coalesce(document_number, '') || ' ' || title)) STORED;
ALTER TABLE organization ADD COLUMN search_name text GENERATED ALWAYS AS (fold_vietnamese(name)) STORED;
