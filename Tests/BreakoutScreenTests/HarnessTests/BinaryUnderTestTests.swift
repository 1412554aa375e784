import Testing

/// Finding the executable under test.
@Suite struct BinaryUnderTestTests {
  @Test func itLiesBesideTheTests() throws {
    #expect(
      try BinaryUnderTest.path(named: "sh", besideTests: "/bin/any.xctest", environment: [:])
        == "/bin/sh")
    #expect(
      try BinaryUnderTest.path(
        named: "absent", besideTests: "/bin/x", environment: ["BREAKOUT_BINARY": "/bin/cat"])
        == "/bin/cat")
  }

  @Test func absenceIsExplained() throws {
    let error = #expect(throws: HarnessError.self) {
      try BinaryUnderTest.path(named: "absent", besideTests: "/bin/x", environment: [:])
    }
    #expect(error?.description.contains("/bin/absent is missing") == true)
  }
}
