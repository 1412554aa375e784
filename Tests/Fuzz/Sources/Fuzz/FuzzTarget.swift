/// A reader of what comes from outside, with what holds for any input. A broken promise traps, which is how
/// the fuzzer learns of it.
struct FuzzTarget: Sendable {
  let name: String
  let test: @Sendable ([UInt8]) -> Void

  /// Set once, before the first input.
  nonisolated(unsafe) static var current = all[0]

  static let all: [FuzzTarget] =
    [.terminal, .noteLine, .decisionRule, .agenda, .roster, .recordRows, .synthesisFile, .template]
    + ballots

  static func named(_ name: String) -> FuzzTarget? { all.first { $0.name == name } }
}

/// The fuzzer's library asks for it by this name.
@_cdecl("LLVMFuzzerTestOneInput")
func testOneInput(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  FuzzTarget.current.test(Array(UnsafeBufferPointer(start: data, count: size)))
  return 0
}

/// What people read has no control characters but line ends, whatever the input held.
func expectClean(_ sentence: String) {
  precondition(
    !sentence.unicodeScalars.contains { $0.properties.generalCategory == .control && $0 != "\n" },
    "a control character in a sentence")
}
