import './poverty-change.query.ts';
import './poverty-report.query.ts';
import './poverty-signs.query.ts';
import './provincial-list.query.ts';
import './standard-shift.query.ts';
