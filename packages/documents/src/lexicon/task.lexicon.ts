/** A heading over tasks that is none itself: "Nhiệm vụ, giải pháp chủ yếu". */
export const OVER_TASKS =
  /^(?:cac |mot so |nhung |he thong |nhom )*(?:nhiem vu|giai phap|bien phap)(?:[ ,-]+(?:va |cac )?(?:nhiem vu|giai phap|bien phap|chu yeu|trong tam|cu the|chinh|thuc hien|dot pha|chung))*\s*[:.]?$/u;

/** Lines under a task that say who does it, with whom, and by when. */
export const LEAD_LABEL =
  /^(?:co quan |don vi )?(?:chu tri|chiu trach nhiem|dau moi)(?: chinh| thuc hien| tham muu)*\s*:\s*|^(?:co quan|don vi) thuc hien\s*:\s*/u;
export const PARTNER_LABEL = /^(?:(?:co quan|don vi) )?phoi hop(?: thuc hien)?\s*:\s*/u;
export const TIME_LABEL = /^(?:thoi gian|thoi han|tien do)(?: thuc hien| hoan thanh)?\s*:\s*/u;

/** "trước ngày 30/6/2026", "trong quý I năm 2022", "đến năm 2028": by when, in the words of the document. */
export const BY_WHEN =
  /(?:truoc|cham nhat(?: la| den| vao)?|den(?: het| cuoi)?|trong|xong trong|vao)\s(?:ngay\s)?(?:(?:cuoi |het )?(?:\d{1,2}\/\d{1,2}(?:\/\d{4})?|(?:thang|quy) [\divx]{1,4}(?:(?: nam |\/| ?\/ ?)\d{4})?|nam (?:19|20)\d{2}|\d{1,2} thang \d{1,2}(?: nam \d{4})?))(?![\p{L}\d])/u;
