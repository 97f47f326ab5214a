import './board.query.ts';
import './board-sums.query.ts';
