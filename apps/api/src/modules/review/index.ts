import './ask-opinion.mutation.ts';
import './complaint.mutation.ts';
import './decide-round.mutation.ts';
import './open-round.mutation.ts';
import './post-results.mutation.ts';
import './record-meeting.mutation.ts';
import './round.query.ts';
import './score-case.mutation.ts';
