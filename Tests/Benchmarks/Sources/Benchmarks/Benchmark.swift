/// One thing that is measured.
struct Benchmark {
  let name: String
  /// The limit for the median in milliseconds, where it names one.
  var limit: Double?
  let run: (inout Meter, Fixtures) throws -> Void

  init(_ name: String, limit: Double? = nil, run: @escaping (inout Meter, Fixtures) throws -> Void)
  {
    self.name = name
    self.limit = limit
    self.run = run
  }
}

/// Times single rounds of a benchmark and knows their median and 95th percentile.
struct Meter {
  private var rounds: [Duration] = []

  /// Times `work` `count` times; `prepare` makes its argument and is not timed.
  mutating func measure<Input, Output>(
    _ count: Int, prepare: () throws -> Input, _ work: (Input) throws -> Output
  ) rethrows {
    for _ in 0..<count {
      let input = try prepare()
      let start = ContinuousClock.now
      let output = try work(input)
      rounds.append(ContinuousClock.now - start)
      keep(output)
    }
  }

  mutating func measure<Output>(_ count: Int, _ work: () throws -> Output) rethrows {
    try measure(count, prepare: {}, { try work() })
  }

  /// The share `part` of the rounds took at most this many milliseconds.
  func milliseconds(_ part: Double) -> Double {
    let sorted = rounds.sorted()
    guard !sorted.isEmpty else { return .nan }
    let duration = sorted[min(sorted.count - 1, Int(part * Double(sorted.count)))]
    return Double(duration.components.attoseconds) / 1e15
      + Double(duration.components.seconds) * 1000
  }

  var count: Int { rounds.count }
}

/// Keeps the optimiser from dropping work whose result nobody uses.
@inline(never)
private func keep<Value>(_ value: Value) {}
