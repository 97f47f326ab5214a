import './poverty-change.query.ts';
import './poverty-report.query.ts';
import './poverty-signs.query.ts';
import './provincial-list.query.ts';
import './review-years.query.ts';
import './standard-shift.query.ts';
