import BreakoutModel
import BreakoutStore
import Foundation

/// Session files to measure with. The large ones are made once and copied.
final class Fixtures {
  static let start = Timestamp(milliseconds: 1_461_664_800_000)
  private let folder: String
  private var masters: [Int: String] = [:]
  private var count = 0

  init() throws {
    folder = NSTemporaryDirectory() + "breakout-benchmarks-\(getpid())"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  func discard() throws {
    try FileManager.default.removeItem(atPath: folder)
  }

  /// A path that is not taken yet.
  func path() -> String {
    count += 1
    return "\(folder)/\(count).breakout"
  }

  /// A copy of a closed session file of `count` events.
  func file(events count: Int) throws -> String {
    let master = try masters[count] ?? Self.write(count, to: path())
    masters[count] = master
    let copy = path()
    try FileManager.default.copyItem(atPath: master, toPath: copy)
    return copy
  }

  static func opening() -> [Change] {
    let header = SessionHeader(
      agenda: Agenda(title: "Civil Society and Business"), reserve: .minutes(9),
      utcOffsetMinutes: 240)
    let points = (1...8).map {
      Point(
        id: PointID($0), title: "Point \($0)", question: "Which way is best for point \($0)?",
        planned: .minutes(10))
    }
    return [
      .sessionCreated(header: header, points: points),
      .pointOpened(id: PointID(1), leaving: .pending),
    ]
  }

  /// A note as people take them: about a line and a half, one in three with a speaker.
  static func note(_ number: Int) -> NoteDraft {
    NoteDraft(
      at: start + .seconds(number), kind: NoteKind.allCases[number % NoteKind.allCases.count],
      text: "Trust between civil society and business needs a shared measure, said speaker "
        + "\(number), and somebody who reports on it each year — não só uma vez.",
      speaker: number % 3 == 0 ? Speaker(name: "Ana Souza", constituency: "Business") : nil,
      tags: number % 5 == 0 ? ["trust"] : [])
  }

  /// A session file of `count` events, each an act of its own, that was closed properly.
  static func write(_ count: Int, to path: String) throws -> String {
    let opening = opening()
    var (store, session) = try SessionStore.create(path, opening, at: start, seat: .rapporteur)
    for number in 0..<count - opening.count {
      let intent: Intent =
        number % 10 == 9
        ? .note(.extend(nil, text: "Corrected.")) : .note(.add(note(number)))
      _ = try store.perform(
        intent, on: &session, at: start + .seconds(number), seat: .rapporteur)
    }
    store.close(session)
    return path
  }
}
