/** Worked examples, one tab each. The test suite runs every one of them and counts its SQL statements. */
export const playgroundExamples: readonly string[] = [
  `# Ai đang đăng nhập, và việc gì đang chờ
query Viewer {
  viewer {
    user { name email }
    members { role organization { name unit { fullName } } }
  }
}`,
];
