import './board.query.ts';
