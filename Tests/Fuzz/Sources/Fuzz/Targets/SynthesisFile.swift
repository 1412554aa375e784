import BreakoutSynthesis

extension FuzzTarget {
  /// What is read is written and read again as the same.
  static let synthesisFile = FuzzTarget(name: "synthesis-file") { bytes in
    do throws(SynthesisProblem) {
      let synthesis = try SynthesisFile.synthesis(from: bytes, path: "synthesis.json")
      let again = try SynthesisFile.synthesis(
        from: SynthesisFile.bytes(of: synthesis), path: "again.json")
      precondition(again == synthesis, "a synthesis changes when it is written")
    } catch {
      expectClean(error.sentence)
    }
  }
}
