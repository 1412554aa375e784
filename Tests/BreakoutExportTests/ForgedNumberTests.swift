import BreakoutModel
import Foundation
import TestSupport
import Testing

@testable import BreakoutExport
@testable import BreakoutReport

/// Records of somebody who computes the links anew, with the most extreme numbers that a record lets in, in every
/// place where a number stands: nothing that is made of them may stop the program.
@Suite struct ForgedNumberTests {
  /// How many random cases; more by the environment variable `BREAKOUT_CASES`.
  private static let cases =
    ProcessInfo.processInfo.environment["BREAKOUT_CASES"].flatMap(Int.init) ?? 240

  /// Others by the environment variable `BREAKOUT_SEED`.
  private static let seed =
    ProcessInfo.processInfo.environment["BREAKOUT_SEED"].flatMap(UInt64.init) ?? 10

  static let extremes: [Int64] = [
    RecordLimits.number, -RecordLimits.number, RecordLimits.lengths.upperBound,
    RecordLimits.lengths.lowerBound, 0, -1, 1_000_000_000_000, 1 << 31,
  ]

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
        guard let event = try Self.forge(events[place], &random) else { continue }
        events[place] = event
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

  /// `nil` where the event has no number, or no record lets this one in.
  private static func forge(_ event: Event, _ random: inout SeededGenerator) throws -> Event? {
    let extreme = try #require(extremes.randomElement(using: &random))
    if Int.random(in: 0..<12, using: &random) == 0, RecordLimits.moments.contains(extreme) {
      return Event(
        seq: event.seq, act: event.act, at: Timestamp(milliseconds: extreme), seat: event.seat,
        change: event.change)
    }
    let text = String(decoding: try JSONEncoder().encode(event.change), as: UTF8.self)
    // A number stands behind a colon, a comma or a bracket, and no quotation mark between.
    let numbers = text.matches(of: /[:,\[](-?[0-9]+)(?=[,\]}])/)
    guard let number = numbers.randomElement(using: &random) else { return nil }
    let forged = text.replacingCharacters(
      in: number.output.1.startIndex..<number.output.1.endIndex, with: "\(extreme)")
    do {
      let change = try JSONDecoder().decode(Change.self, from: Data(forged.utf8))
      guard change.isPossible else { return nil }
      return Event(seq: event.seq, act: event.act, at: event.at, seat: event.seat, change: change)
    } catch {
      return nil
    }
  }
}
