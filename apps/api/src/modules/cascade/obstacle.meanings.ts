/** Why a figure can not be held against another, wherever that is said. */
export const OBSTACLE_MEANINGS = {
  needsBaseline: 'The figure that it is counted from is not known.',
  waitingForAssignment: 'Nothing has been assigned for the year.',
  waitingForParent: 'The figure of the unit above is not known.',
  byEvidence: 'It is judged by evidence, and has no figure.',
  noRequirementInYear: 'Nothing falls due in the year.',
  differentMeasure: 'One is a state, the other what a period brings.',
  oppositeSense: 'One is a ceiling, the other a floor.',
};
