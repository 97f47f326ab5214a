/** What the shares in sight are to those below, and to the server. */
export interface AssignmentStatus {
  readonly isKept: boolean;
  readonly isDirty: boolean;
  readonly isOutdated: boolean;
  readonly isDraft: boolean;
  readonly isBalanced: boolean;
  readonly inForce: number | null;
}

/** Where they stand, in a sentence; a paper says it too. */
export function statusText({ isKept, isDirty, isOutdated, isDraft, isBalanced, inForce }: AssignmentStatus): string {
  if (!isBalanced) return 'Chưa cân nên chưa lưu được.';
  if (isOutdated) return 'Số liệu gốc đã khác lúc lưu: đây là các mức chia lại, chưa lưu.';
  if (!isKept) return isDirty ? 'Có thay đổi chưa lưu.' : 'Đây là mức máy đề xuất, chưa lưu.';
  if (isDraft) return 'Bản thảo đã lưu; chưa đơn vị nào thấy.';
  return inForce === null ? 'Đã lưu.' : `Đang là các mức của lần giao số ${inForce}.`;
}
