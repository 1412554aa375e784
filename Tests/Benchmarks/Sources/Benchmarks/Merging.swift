import BreakoutModel
import BreakoutReport
import BreakoutSynthesis

/// The synthesis of many rooms.
enum Merging {
  static var all: [Benchmark] {
    [
      Benchmark("duplicates and contradictions of 100 x 100 recommendations", limit: 2000) {
        meter, _ in
        let rooms = Self.rooms(100, 100)
        meter.measure(5) { PairQuestions(rooms).all.count }
      },
      Benchmark("the same, from sessions to the document", limit: 2000) { meter, _ in
        let readings = Self.readings(100, 100)
        try meter.measure(5) {
          var synthesis = Synthesis()
          _ = try synthesis.take(readings)
          let outcome = SynthesisOutcome(synthesis, PairQuestions(synthesis.rooms))
          return SynthesisDocument(synthesis, outcome).report.blocks.count
        }
      },
      Benchmark("the merged file of 100 x 100 recommendations") { meter, _ in
        let synthesis = Synthesis(rooms: Self.rooms(100, 100))
        try meter.measure(5) { try SynthesisFile.bytes(of: synthesis).count }
      },
      Benchmark("a decision among 16 x 20 recommendations") { meter, _ in
        let rooms = Self.rooms(16, 20)
        let questions = PairQuestions(rooms)
        let synthesis = Synthesis(rooms: rooms)
        guard let question = questions.all.first else { return }
        try meter.measure(20) {
          var synthesis = synthesis
          synthesis.decide(question, .keepBoth, at: Fixtures.start)
          return try SynthesisFile.bytes(of: synthesis).count
            + SynthesisOutcome(synthesis, questions).open.count
        }
      },
    ]
  }

  private static func rooms(_ count: Int, _ recommendations: Int) -> [Room] {
    var synthesis = Synthesis()
    do {
      _ = try synthesis.take(readings(count, recommendations))
    } catch {
      preconditionFailure("The rooms of the fixture cannot be merged: \(error.sentence)")
    }
    return synthesis.rooms
  }

  private static func readings(_ count: Int, _ recommendations: Int) -> [RoomReading] {
    var random = Words()
    return (1...count).map { room in
      let session = session(room, recommendations, &random)
      return RoomReading(
        name: "\(room)", mark: RecordMark(first: "\(room)", entry: 1, link: "\(room)"),
        contribution: Contribution(session), link: { _ in "\(room)" })
    }
  }

  /// A session in which everything is supported.
  private static func session(_ room: Int, _ count: Int, _ random: inout Words) -> Session {
    var session = Session()
    var now = Fixtures.start
    func apply(_ changes: [Change]) {
      for event in session.events(changes, at: now, by: .rapporteur) { session.apply(event) }
    }
    func act(_ intent: Intent) {
      guard let changes = try? session.decide(intent, at: now) else {
        preconditionFailure("The fixture's session refuses \(intent).")
      }
      apply(changes)
      now = now + .seconds(5)
    }
    apply(Fixtures.opening())
    for number in 1...count {
      act(
        .recommendation(
          .add(
            RecommendationFields(
              text: random.sentence(), addressees: [Addressee.names[number % 7]],
              indicator: "share of contracts", target: "30 %", deadline: "2027-12"), at: now)))
      guard let id = session.sortedRecommendations.last?.id else { continue }
      act(.consensus(.call(.recommendation(id), confirmed: true)))
      act(.consensus(.declare))
    }
    return session
  }
}

/// Sentences in which few words are frequent and many rare, as in a language, and every tenth of which is an
/// earlier one with two words changed.
private struct Words {
  private var state: UInt64 = 29
  private var sentences: [[String]] = []
  private static let verbs = ["publish", "fund", "train", "establish", "adopt", "report"]
  /// One in fifty asks against something, as far more people recommend than warn.
  private static let against = ["do not publish", "stop funding", "abolish"]

  private mutating func below(_ end: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % end
  }

  private mutating func word() -> String {
    // The square of an even number is small more often than large.
    let place = below(2000) * below(2000) / 2000
    return "w"
      + String(place, radix: 26).map { $0.isNumber ? "x\($0.wholeNumberValue ?? 0)" : "\($0)" }
      .joined()
  }

  mutating func sentence() -> String {
    var words: [String]
    if !sentences.isEmpty, below(10) == 0 {
      words = sentences[below(sentences.count)]
      for _ in 0..<2 { words[below(words.count - 1) + 1] = word() }
    } else {
      let verbs = below(50) == 0 ? Self.against : Self.verbs
      words = [verbs[below(verbs.count)]] + (0..<(8 + below(12))).map { _ in word() }
    }
    sentences.append(words)
    return words.joined(separator: " ")
  }
}
