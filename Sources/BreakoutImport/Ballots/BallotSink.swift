/// What takes the ballots of a file, one after another.
protocol BallotSink {
  /// Takes equal ballots; a place for every option that was named so far. In it 0 is left out; else the
  /// rank, or the mark and one.
  mutating func add(_ marks: UnsafeBufferPointer<UInt16>, count: Int) throws(ImportProblem.Reason)

  /// Takes what one option, or one step of a scale, got from everybody.
  mutating func add(total: Int, to option: Int) throws(ImportProblem.Reason)
}
