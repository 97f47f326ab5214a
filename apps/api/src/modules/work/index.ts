import './work.query.ts';
