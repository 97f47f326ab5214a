import type { Complaint, ReviewCase } from './case.ts';
import { reviewedClass } from './case-state.rules.ts';
import type { ReviewAct } from './review-act.ts';

/** A case with an act that may be done added to it. A scoring before its meeting takes the place of the one before. */
export function withAct(reviewed: ReviewCase, act: ReviewAct): ReviewCase {
  const { on, by } = act;
  switch (act.kind) {
    case 'score': {
      const held = reviewed.scorings.slice(0, reviewed.meetings.length);
      return { ...reviewed, scorings: [...held, { on, by, class: act.class }] };
    }
    case 'meet': {
      const { present, agreeing } = act;
      return { ...reviewed, meetings: [...reviewed.meetings, { on, by, present, agreeing }] };
    }
    case 'post':
      return { ...reviewed, posting: { on, by } };
    case 'complain':
      return { ...reviewed, complaints: [...reviewed.complaints, { on, by, reason: act.reason, recheck: null }] };
    case 'recheck':
      return withComplaint(reviewed, act.complaint, (complaint) => ({
        ...complaint,
        recheck: { on, by, class: act.class, posting: null },
      }));
    case 'postRecheck':
      return withComplaint(reviewed, act.complaint, (complaint) => ({
        ...complaint,
        recheck: complaint.recheck && { ...complaint.recheck, posting: { on, by } },
      }));
    case 'askOpinion':
      return { ...reviewed, opinion: { asked: { on, by }, answered: null } };
    case 'answerOpinion': {
      const answered = { on, by, agrees: act.agrees, note: act.note };
      return { ...reviewed, opinion: reviewed.opinion && { ...reviewed.opinion, answered } };
    }
    case 'decide': {
      const of = reviewedClass(reviewed);
      return { ...reviewed, decision: of && { on, by, number: act.number, class: of } };
    }
    case 'certify':
      return { ...reviewed, certificate: { on, by, number: act.number } };
  }
}

function withComplaint(reviewed: ReviewCase, at: number, change: (complaint: Complaint) => Complaint): ReviewCase {
  const complaints = reviewed.complaints.map((each, index) => (index === at ? change(each) : each));
  return { ...reviewed, complaints };
}
