import BreakoutModel
import Foundation

/// An event of a record as somebody may write it who computes the links anew: with the most extreme numbers that a
/// record lets in, with ids that name nothing, with text that nobody would type.
public struct ForgedEvent {
  public let event: Event

  public enum Part: CaseIterable, Sendable {
    case numbers
    case texts
    case moments
  }

  static let extremes: [Int64] = [
    RecordLimits.number, -RecordLimits.number, RecordLimits.lengths.upperBound,
    RecordLimits.lengths.lowerBound, 0, -1, 1_000_000_000_000, 1 << 31,
  ]

  /// `nil` where the event has no such part, or no record lets in what was made of it.
  ///
  /// - Parameter part: what is forged; where it is numbers, now and then the moment of the event instead.
  public init?(_ event: Event, _ part: Part, _ random: inout SeededGenerator) {
    let extreme = random.pick(Self.extremes)
    if part == .moments || part == .numbers && random.below(12) == 0 {
      guard RecordLimits.moments.contains(extreme) else { return nil }
      self.event = Event(
        seq: event.seq, act: event.act, at: Timestamp(milliseconds: extreme), seat: event.seat,
        change: event.change)
      return
    }
    do {
      let text = String(decoding: try JSONEncoder().encode(event.change), as: UTF8.self)
      // A value stands behind a colon, a comma or a bracket, and no colon follows it.
      let values =
        part == .texts
        ? text.matches(of: /[:,\[]("(?:[^"\\]|\\.)*")(?=[,\]}])/).map(\.output.1)
        : text.matches(of: /[:,\[](-?[0-9]+)(?=[,\]}])/).map(\.output.1)
      guard !values.isEmpty else { return nil }
      let value = random.pick(values)
      let forged =
        part == .texts
        ? String(decoding: try JSONEncoder().encode(Self.text(&random)), as: UTF8.self)
        : "\(extreme)"
      let change = try JSONDecoder().decode(
        Change.self,
        from: Data(
          text.replacingCharacters(in: value.startIndex..<value.endIndex, with: forged).utf8))
      guard change.isPossible else { return nil }
      self.event = Event(
        seq: event.seq, act: event.act, at: event.at, seat: event.seat, change: change)
    } catch {
      return nil
    }
  }

  /// Sometimes far more of it than any field has room for.
  private static func text(_ random: inout SeededGenerator) -> String {
    random.chance(20)
      ? String(repeating: random.pick(NastyText.pieces), count: 2000) : random.nastyText()
  }
}
