import BreakoutModel
import BreakoutWords

/// The forms of the roster, and of who runs the session.
extension Form {
  static func people(_ people: People) -> Form {
    Form(
      purpose: .people, title: words.shell.whoRunsTheSession,
      fields: [
        Field(words.shell.moderators, text(of: people.moderators)),
        Field(words.shell.rapporteurs, text(of: people.rapporteurs)),
        Field(words.setUp.panellists, text(of: people.panellists)),
      ])
  }

  static var importRoster: Form {
    Form(
      purpose: .importRoster, title: words.people.importRoster, fields: [Field(words.people.file)])
  }

  /// - Parameters:
  ///   - one: who is changed; `nil` for somebody new.
  ///   - name: what the new person's name begins as.
  static func person(_ one: Participant?, name: String = "") -> Form {
    Form(
      purpose: .person(one?.id), title: one?.name ?? words.people.somebodyNew,
      fields: [
        Field(words.people.nameField, one?.name ?? name),
        Field(words.people.organisation, one?.organisation ?? ""),
        Field(words.people.constituency, one?.constituency ?? ""),
        Field(words.people.roleField, (one?.role ?? .voting).name),
        Field(words.people.country, one?.country ?? ""),
      ])
  }

  func person(
    _ id: ParticipantID?, in session: Session
  ) -> Result<[Intent], FormProblem> {
    guard !line(0).isEmpty else {
      return .failure(.init(field: 0, sentence: words.people.typeTheName))
    }
    let word = line(3).folded
    let role =
      word.isEmpty ? .voting : ParticipantRole.allCases.first { $0.name.folded.hasPrefix(word) }
    guard let role else {
      let roles = ParticipantRole.allCases.map(\.name)
      return .failure(.init(field: 3, sentence: words.people.noSuchRole(roles)))
    }
    let draft = ParticipantDraft(
      name: self[0], organisation: self[1], constituency: constituency(in: session), role: role,
      country: self[4])
    return .success([id.map { .people(.edit($0, draft)) } ?? .people(.add([draft]))])
  }

  /// As the session spells it when it is that one, or the only one that begins so; else as it is typed.
  private func constituency(in session: Session) -> String? {
    let word = line(2)
    guard !word.isEmpty else { return nil }
    let known = session.constituencies
    if let same = known.first(where: { $0.folded == word.folded }) { return same }
    let beginning = known.filter { $0.folded.hasPrefix(word.folded) }
    return beginning.count == 1 ? beginning[0] : word
  }
}
