import BreakoutModel
import Foundation
import TestSupport
import Testing

@testable import BreakoutExport
@testable import BreakoutReport

/// Records of somebody who computes the links anew, with the most extreme numbers that a record lets in, in every
/// place where a number stands: nothing that is made of them may stop the program.
@Suite struct ForgedNumberTests {
  private static let cases = RandomCases.count(240).count

  /// Others by the environment variable `BREAKOUT_SEED`.
  private static let seed =
    ProcessInfo.processInfo.environment["BREAKOUT_SEED"].flatMap(UInt64.init) ?? 10

  @Test func nothingTraps() throws {
    let records =
      AttributionRegime.allCases.flatMap {
        [Room.decided($0), .floored($0), .reported($0)]
      }.map(\.events) + [Room.rich().events, Room.complete().events]
    var random = SeededGenerator(seed: Self.seed)
    var forged = 0
    for number in 0..<Self.cases {
      var events = try #require(records.randomElement(using: &random))
      for _ in 0...number % 3 {
        let place = Int.random(in: 0..<events.count, using: &random)
        guard let event = ForgedEvent(events[place], .numbers, &random) else { continue }
        events[place] = event.event
        forged += 1
      }
      var session = Session()
      for event in events { session.apply(event) }
      expectDocuments(of: session, ReportTemplate.allCases[number % ReportTemplate.allCases.count])
    }
    #expect(forged > Self.cases / 2)
  }

  private func expectDocuments(of session: Session, _ template: ReportTemplate) {
    let report = Report(session: session, as: template)
    for format in DocumentFormat.allCases { #expect(!format.bytes(of: report).isEmpty) }
    for register in Register.all(for: session) { #expect(!CSVWriter(register).bytes.isEmpty) }
    #expect(throws: Never.self) { try JSONWriter(PublishedRecord(session)).bytes }
    #expect((try? Session(snapshot: session.snapshot())) != nil)
  }
}
