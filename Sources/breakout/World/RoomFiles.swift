import BreakoutModel
import BreakoutReport
import BreakoutStore
import BreakoutSynthesis

/// The session files of the rooms, read for a synthesis. Nothing is changed in them.
struct RoomFiles {
  let readings: [RoomReading]
  /// What to know about them before the synthesis leaves the room, a sentence each.
  let remarks: [String]

  /// - Parameter names: session files, names of sessions, or agendas.
  /// - Throws: a `Failure` with a sentence for every session that cannot be merged.
  init(_ names: [String]) throws {
    var readings: [RoomReading] = []
    var (remarks, problems): ([String], [String]) = ([], [])
    for name in names {
      do {
        let (reading, words) = try Self.read(name)
        readings.append(reading)
        remarks += words
      } catch let failure as Failure {
        problems += failure.sentences
      }
    }
    guard problems.isEmpty else { throw Failure(problems) }
    (self.readings, self.remarks) = (readings, remarks)
  }

  private static func read(_ name: String) throws -> (RoomReading, [String]) {
    let path = try SessionFinding.path(of: name, closedToo: true)
    let (store, session) = try stored { try SessionStore.open(path) }
    if let problem = store.problem, problem.isIncomplete {
      let way =
        problem.isOfNewerVersion ? "merge it by that version" : "merge an undamaged copy of it"
      throw Failure("\(problem.sentence) It is not merged; \(way).")
    }
    guard let first = store.link(at: 1), let link = store.link(at: session.lastSeq) else {
      throw Failure("\(path) can no longer be read; try again.")
    }
    let reading = RoomReading(
      name: name, mark: RecordMark(first: first, entry: session.lastSeq, link: link),
      contribution: Contribution(session), link: store.link(at:))
    return (reading, remarks(on: session, name))
  }

  private static func remarks(on session: Session, _ name: String) -> [String] {
    var remarks: [String] = []
    if session.closed == nil {
      remarks.append(
        "\(name) is still open; it is merged as it stands. Merge it again once it is closed.")
    }
    let hits = NameScan(session).hitsInContribution
    if !hits.isEmpty {
      let names = hits.count == 1 ? "name remains" : "names remain"
      remarks.append(
        "\(name): \(hits.count) \(names) in free text although the attribution rule forbids it:")
      remarks += hits.map { "“\($0.found)”: \($0.sentence)" }
    }
    return remarks
  }
}

extension Admission {
  /// What to know about it; `nil` where it is as expected.
  ///
  /// - Parameter name: how the session was named.
  func remark(on name: String) -> String? {
    switch self {
    case .added, .unchanged: nil
    case .addedBeside(let label, let original):
      "\(name) began as a copy of room \(original) and went its own way; it is merged as room \(label)."
    case .updated(let label, let from, let to):
      "\(name) has gone on from entry \(from) to \(to) since it was merged as room \(label); what was"
        + " decided on texts that have changed is asked again."
    }
  }
}
