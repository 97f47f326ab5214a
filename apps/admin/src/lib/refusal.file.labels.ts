const UNREADABLE: Readonly<Record<string, string>> = {
  kindUnknown: 'Tệp không phải là XLSX hoặc CSV.',
  oldOffice: 'Đây là tệp Excel dạng cũ (.xls). Hãy lưu lại thành .xlsx hoặc CSV.',
  locked: 'Tệp được bảo vệ bằng mật khẩu. Hãy bỏ mật khẩu rồi lưu lại.',
  unsafeNames: 'Tệp nén có đường dẫn không an toàn bên trong nên không được nhận.',
  unpacksTooLarge: 'Tệp giải nén ra quá lớn nên không được nhận.',
  encodingUnknown: 'Tệp CSV không ở mã UTF-8; hãy lưu lại với mã UTF-8.',
  noSheet: 'Tệp nén này không phải là bảng tính.',
  fileTooLarge: 'Tệp lớn hơn mức được nhận. Hãy chép riêng bảng cần nhập sang tệp mới.',
  tooManyRows: 'Bảng có nhiều dòng hơn mức được nhận; hãy chia nhỏ.',
};

/** Why a file of a table was not read, by the reader's code. */
export function unreadableSentence(code: string | null): string {
  return UNREADABLE[code ?? ''] ?? 'Tệp bị hỏng, không đọc được. Hãy mở bằng Excel hoặc LibreOffice rồi lưu lại.';
}
