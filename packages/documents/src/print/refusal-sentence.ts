import type { SourceRefusal, SourceRefusalCode } from '../source/source.errors.ts';

/** What to tell a person, and what they can do. */
const SENTENCES: Readonly<Record<SourceRefusalCode, string>> = {
  fileEmpty: 'Tệp không có nội dung. Hãy chọn lại tệp có văn bản.',
  fileTooLarge: 'Tệp lớn hơn 64 MB. Hãy bỏ bớt hình ảnh trong văn bản rồi lưu lại.',
  oldWord: 'Đây là tệp Word cũ (.doc). Hãy mở bằng Word hoặc LibreOffice và lưu lại dạng .docx.',
  pdf: 'Đây là tệp PDF. Hãy dùng bản Word (.docx) của văn bản; với bản quét, hãy nhận dạng chữ rồi dán phần chữ vào.',
  richText: 'Đây là tệp RTF. Hãy mở bằng Word hoặc LibreOffice và lưu lại dạng .docx.',
  passwordProtected: 'Tệp được bảo vệ bằng mật khẩu. Hãy bỏ mật khẩu rồi lưu lại.',
  macroFile: 'Tệp có chứa macro nên không được nhận. Hãy lưu lại dạng .docx không có macro.',
  notADocument: 'Đây không phải là tệp văn bản .docx hoặc .txt.',
  damaged: 'Tệp bị hỏng, không đọc được. Hãy mở bằng Word hoặc LibreOffice và lưu lại dạng .docx.',
  unpacksTooLarge: 'Phần chữ của tệp giải nén ra quá lớn nên không được nhận.',
  xmlEntities: 'Tệp có khai báo XML không an toàn nên không được nhận. Hãy mở bằng Word và lưu lại.',
  textTooLong: 'Văn bản dài quá 1 triệu ký tự. Hãy tách thành nhiều tệp.',
  encodingUnknown: 'Không nhận ra bảng mã của tệp chữ. Hãy lưu lại với bảng mã UTF-8.',
};

export function refusalSentence({ code }: SourceRefusal): string {
  return SENTENCES[code];
}
