import BreakoutModel
import BreakoutWords

/// An act of the record as one line, for people or for programs.
struct ActLine {
  let event: Event
  let what: String
  /// Minutes east of UTC in the room.
  let utcOffsetMinutes: Int

  /// The acts of some events, one line each, however many events an act has.
  ///
  /// - Parameter session: holds the events already.
  static func lines(of events: [Event], in session: Session) -> [ActLine] {
    var lines: [ActLine] = []
    for event in events {
      if lines.last?.event.act == event.act { lines.removeLast() }
      lines.append(
        ActLine(
          event: event, what: session.account(of: event).phrase,
          utcOffsetMinutes: session.header.utcOffsetMinutes))
    }
    return lines
  }

  /// `10:42:05  moderator       opening point 3 “Roles”`, in the room's time.
  var text: String {
    let seconds = event.at.milliseconds / 1000 + Int64(utcOffsetMinutes) * 60
    let day = ((seconds % 86_400) + 86_400) % 86_400
    let time = [day / 3600, day / 60 % 60, day % 60]
      .map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
    let seat = event.seat.words
    let gap = String(repeating: " ", count: max(2, 16 - seat.count))
    return VisibleText.line("\(time)  \(seat)\(gap)\(what)")
  }

  /// One object on one line, with its end.
  func json() throws -> String {
    try JSONAnswer.line(Fields(self))
  }

  private struct Fields: Encodable {
    let seq: Int
    let act: Int
    /// Milliseconds since 1970.
    let at: Int64
    let role: String
    let name: String?
    let kind: String
    let what: String
    /// The act that this one takes back or does again.
    let of: Int?

    init(_ line: ActLine) {
      seq = line.event.seq
      act = line.event.act
      at = line.event.at.milliseconds
      role = line.event.seat.role.rawValue
      name = line.event.seat.name.isEmpty ? nil : line.event.seat.name
      kind = line.event.change.kind.rawValue
      what = line.what
      of =
        switch line.event.change {
        case .undone(let act), .redone(let act): act
        default: nil
        }
    }
  }
}

extension ActLine {
  func words(_ format: AnswerFormat) throws -> String {
    switch format {
    case .text: text + "\n"
    case .json: try json()
    }
  }
}
