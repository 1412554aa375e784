import BreakoutModel
import BreakoutWords

/// How people are called on a screen that everybody sees, under the regime of the session (product rule
/// F17). As in the documents, it lets through what the regime allows: a name, or what somebody looks like,
/// where everything is attributed; a constituency of the agenda under every regime but the Chatham House
/// Rule.
struct RoomNames {
  private let session: Session

  init(_ session: Session) {
    self.session = session
  }

  func name(of one: Intervention) -> String {
    switch one.details.kind {
    case .moderator: return words.display.moderator
    case .technical: return words.display.technicalBreak
    case .floor: return person(of: one)
    case .panel, .response, .question, .order, .reply:
      return words.display.speaker(person(of: one), as: one.details.kind.name)
    }
  }

  private func person(of one: Intervention) -> String {
    let person = one.details.person
    let constituency = session.speaker(of: person).constituency ?? ""
    let affiliation: String? =
      switch session.header.attribution {
      case .attributed: session.name(of: person)
      case .affiliation: constituency.isEmpty ? nil : constituency
      case .group:
        session.header.constituencies.first { $0.folded == constituency.folded }
      case .chathamHouse: nil
      }
    return affiliation ?? words.display.participant
  }

  /// Whether the figures of a result may tell who was for what.
  var hidesFigures: Bool { session.header.attribution == .chathamHouse }
}
