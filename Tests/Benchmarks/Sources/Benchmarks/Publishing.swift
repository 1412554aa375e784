import BreakoutExport
import BreakoutModel
import BreakoutReport

/// A large session as data, and the search for names in it.
enum Publishing {
  static var all: [Benchmark] {
    [
      Benchmark("scan 5000 notes for 500 names", limit: 50) { meter, _ in
        let session = Self.session(names: 500)
        meter.measure(9) { NameScan(session).hits.count }
      },
      Benchmark("export 500 recommendations and 5000 notes as JSON", limit: 300) { meter, _ in
        let session = Self.session(names: 500)
        try meter.measure(9) { try JSONWriter(PublishedRecord(session)).bytes.count }
      },
      Benchmark("export 500 recommendations and 5000 notes as CSV", limit: 300) { meter, _ in
        let session = Self.session(names: 500)
        meter.measure(9) {
          Register.all(for: session).reduce(0) { $0 + CSVWriter($1).bytes.count }
        }
      },
      Benchmark("export 500 recommendations and 5000 notes as text", limit: 300) { meter, _ in
        let session = Self.session(names: 500)
        meter.measure(9) { DocumentFormat.text.bytes(of: Report(session: session)).count }
      },
    ]
  }

  /// A session under the Chatham House Rule, in which one note in a hundred names somebody.
  private static func session(names: Int) -> Session {
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
    }
    apply(Fixtures.opening())
    act(.document(.setRegime(.chathamHouse, of: nil, coversEarlier: true)))
    act(
      .people(
        .add(
          (0..<names).map {
            ParticipantDraft(
              name: "\(givenNames[$0 % givenNames.count]) Person\($0)", organisation: "House \($0)",
              constituency: $0 % 2 == 0 ? "CSO" : "Business")
          })))
    for number in 0..<5_000 {
      now = now + .seconds(1)
      act(.note(.add(Fixtures.note(number))))
      if number % 100 == 0 {
        act(
          .note(
            .add(NoteDraft(at: now, text: "as Amina Person0 said, and person\(number % names)"))))
      }
      if number % 10 == 0 {
        act(
          .recommendation(
            .add(
              RecommendationFields(
                text: "Publish what is bought, number \(number).", addressees: ["Business"],
                indicator: "share of contracts", target: "30 %", deadline: "2027-12",
                lead: "Chamber"),
              at: now)))
      }
    }
    return session
  }

  private static let givenNames = ["Amina", "Tomás", "Nguyễn", "Анна", "أحمد", "王小明", "Zoë"]
}
