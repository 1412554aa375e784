import BreakoutExport
import BreakoutModel
import BreakoutReport

/// The document of a full session: 5,000 notes and 500 recommendations, each with its decision.
enum Reporting {
  static var all: [Benchmark] {
    let gaps = Benchmark("gap list of 5000 notes and 500 recommendations", limit: 50) {
      meter, _ in
      let session = try session()
      meter.measure(20) { GapList(session).gaps.count }
    }
    let documents = ReportTemplate.allCases.map { template in
      Benchmark("\(template.rawValue) of 5000 notes and 500 recommendations", limit: 300) {
        meter, _ in
        let session = try session()
        meter.measure(5) {
          DocumentFormat.markdown.bytes(of: Report(session: session, as: template))
        }
      }
    }
    let page = Benchmark("a page of HTML of 5000 notes and 500 recommendations", limit: 300) {
      meter, _ in
      let session = try session()
      meter.measure(5) { DocumentFormat.html.bytes(of: Report(session: session)) }
    }
    return [gaps] + documents + [page]
  }

  private static func session() throws -> Session {
    var session = Session()
    var now = Fixtures.start
    func apply(_ changes: [Change]) {
      for event in session.events(changes, at: now, by: .rapporteur) { session.apply(event) }
    }
    apply(Fixtures.opening())
    for number in 0..<5_000 {
      now = Fixtures.start + .seconds(number)
      apply(try session.decide(.note(.add(Fixtures.note(number))), at: now))
      guard number % 10 == 0 else { continue }
      let fields = RecommendationFields(
        text: "Publish yearly figures on purchase \(number) in areas of conflict.",
        addressees: ["Business"], indicator: "share of contracts", deadline: "2027-12",
        sdgTargets: ["17.17"])
      apply(try session.decide(.recommendation(.add(fields, at: now)), at: now))
      let topic = DecisionTopic.recommendation(
        RecommendationID(point: PointID(1), ordinal: number / 10 + 1))
      apply(
        try session.decide(
          .vote(
            .open(
              topic, rule: .twoThirds, method: .hands, Electorate(present: 40), confirmed: true)),
          at: now))
      apply(try session.decide(.vote(.record(Tally(yes: 30, no: 6, abstain: 4))), at: now))
    }
    return session
  }
}
