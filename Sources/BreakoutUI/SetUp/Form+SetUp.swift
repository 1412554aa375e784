import BreakoutModel
import BreakoutWords
import Terminal

/// The forms by which lines of the set-up are mended.
extension Form {
  /// Which lines are mended together.
  enum SetUpMatter: String, CaseIterable, Hashable, Sendable, Codable {
    case title, event, place, date, length, decisions, groups
  }

  static func setUp(_ matter: SetUpMatter, _ header: SessionHeader) -> Form {
    let say = words.setUp
    let (title, fields): (String, [Field]) =
      switch matter {
      case .title: (say.titleForm, [Field(say.title, header.title)])
      case .event: (say.eventForm, [Field(say.event, header.event ?? "")])
      case .place:
        (say.placeForm, [Field(say.place, header.place ?? ""), Field(say.room, header.room ?? "")])
      case .date:
        (
          say.dateForm,
          [Field(say.date, header.date ?? ""), Field(say.start, header.plannedStart ?? "")]
        )
      case .length:
        (
          say.lengthForm,
          [
            Field(say.length, TypedLength.text(of: header.duration)),
            Field(say.wrapUp, header.namedReserve.map(TypedLength.text) ?? ""),
          ]
        )
      case .decisions: (say.decisionsForm, [Field(say.rule, header.decision.given)])
      case .groups: (say.groupsForm, [Field(say.groups, Self.text(of: header.constituencies))])
      }
    return Form(purpose: .setUp(matter), title: title, fields: fields)
  }

  /// What a filled form asks for: the parts that were changed, in one act.
  func setUpIntents(_ matter: SetUpMatter) -> Result<[Intent], FormProblem> {
    parts(matter).map { $0.isEmpty ? [] : [.setUp($0)] }
  }

  private func parts(_ matter: SetUpMatter) -> Result<[SetUpPart], FormProblem> {
    let say = words.setUp
    switch matter {
    case .title:
      guard !line(0).isEmpty else { return .failure(.init(field: 0, sentence: say.noTitle)) }
      return .success(changed(0).map { [.title($0)] } ?? [])
    case .event: return .success(changed(0).map { [.event($0)] } ?? [])
    case .place:
      return .success(
        [changed(0).map(SetUpPart.place), changed(1).map(SetUpPart.room)].compactMap { $0 })
    case .date: return dateParts
    case .length: return lengthParts
    case .decisions: return .success(changed(0).map { [.decision($0)] } ?? [])
    case .groups:
      // Another comma is no other group.
      let names = Self.names(in: line(0))
      return .success(names == Self.names(in: start(0)) ? [] : [.constituencies(names)])
    }
  }

  private var lengthParts: Result<[SetUpPart], FormProblem> {
    var parts: [SetUpPart] = []
    if let text = changed(0) {
      guard let length = TypedLength(text)?.length, Session.lengths.contains(length) else {
        return .failure(.init(field: 0, sentence: words.setUp.noSuchLength))
      }
      parts.append(.duration(length))
    }
    if let text = changed(1) {
      let length = TypedLength(text)?.length
      guard length != nil || text.isEmpty else {
        return .failure(.init(field: 1, sentence: words.setUp.noSuchReserve))
      }
      parts.append(.reserve(length))
    }
    return .success(parts)
  }

  /// The header as it would be with what is typed for the length.
  func length(in header: SessionHeader) -> SessionHeader? {
    guard let length = TypedLength(line(0))?.length, Session.lengths.contains(length) else {
      return nil
    }
    let reserve = line(1).isEmpty ? nil : TypedLength(line(1))?.length
    guard reserve != nil || line(1).isEmpty else { return nil }
    return header.with([.duration(length), .reserve(reserve)])
  }

  private var dateParts: Result<[SetUpPart], FormProblem> {
    let say = words.setUp
    var parts: [SetUpPart] = []
    var start: TimeOfDay?
    if let text = changed(0), text.isEmpty {
      parts.append(.date(nil))
    } else if let text = changed(0) {
      switch TypedDay.read(text) {
      case .success(let typed):
        parts.append(.date(typed.day))
        start = typed.time
      case .failure(.noDay): return .failure(.init(field: 0, sentence: say.noSuchDay))
      case .failure(.moreThanADay):
        return .failure(.init(field: 0, sentence: say.moreThanADay))
      }
    }
    if let text = changed(1) {
      let time = TimeOfDay(typed: text)
      guard time != nil || text.isEmpty else {
        return .failure(.init(field: 1, sentence: say.noSuchTime))
      }
      // A time in each of the two fields is one too many.
      guard start == nil || start == time else {
        return .failure(.init(field: 0, sentence: say.moreThanADay))
      }
      parts.append(.start(time))
    } else if let start {
      parts.append(.start(start))
    }
    return .success(parts)
  }

  /// What a field holds now; `nil` where nobody has changed it.
  func changed(_ field: Int) -> String? {
    line(field) == Self.line(start(field)) ? nil : line(field)
  }
}

/// Lists of names in one field.
extension Form {
  /// Between semicolons where a comma is part of a name, such as `Dr. Ann Lee, Water Institute`.
  static func text(of names: [String]) -> String {
    guard names.contains(where: { $0.contains { ",，、،".contains($0) } }) else {
      return names.joined(separator: ", ")
    }
    return names.count == 1 ? names[0] + ";" : names.joined(separator: "; ")
  }

  static func names(in text: String) -> [String] {
    let marks = text.contains { ";；؛".contains($0) } ? ";；؛" : ",，、،"
    return text.parts { marks.unicodeScalars.contains($0) }
  }
}

/// What stands below them: how it is understood.
extension FormNote {
  func setUp(_ matter: Form.SetUpMatter, _ form: Form) -> [(text: String, style: Style)] {
    let say = words.setUp
    switch matter {
    case .date:
      return SetUpView.date(form).map { [(say.understood($0), Theme.quiet)] } ?? []
    case .length:
      guard let header = form.length(in: cockpit.session.header) else { return [] }
      let text = SetUpView.length(header.duration, of: cockpit.session, at: cockpit.now)
      return [(say.understood(text), Theme.quiet), (SetUpView.reserve(header), Theme.quiet)]
    case .decisions:
      let practice = DecisionPractice(words: form.line(0))
      return [(say.votesNeed(practice.rule.words), Theme.quiet)]
        + ([practice.problem].compactMap(\.self) + practice.remarks).map { ($0, Theme.warning) }
    case .title, .event, .place, .groups: return []
    }
  }
}
