import BreakoutModel

extension ConstituencyLens {
  /// The result in the declared words (product rules F11, §2.6), e.g. `Supported by a large majority
  /// (30 to 10), with majorities among CSO, Government and UN but not among Business (5 to 7).`
  public var sentence: String { words.votes.lens(self) }

  /// Yes of all votes cast, e.g. `75.0 %`; `nil` where nobody voted for or against.
  public var overall: String? { overallTenths.map { words.numbers.percent(tenths: $0) } }

  /// The mean of the constituencies' percentages, e.g. `78.5 %`, of those with a view; `nil` if none has.
  public var equalWeight: String? {
    equalWeightTenths.map { words.numbers.percent(tenths: $0) }
  }

  /// E.g. `0.691`.
  public var crossGroupIndex: String? {
    crossGroupThousandths.map { words.numbers.decimal(thousandths: $0) }
  }
}

extension ConstituencyLens.Row {
  /// The constituency, or several together.
  public var name: String { words.votes.name(group) }

  /// E.g. `41.7 %`.
  public var percent: String? { percentTenths.map { words.numbers.percent(tenths: $0) } }
}
