import BreakoutModel

/// What somebody typed for an act that waits: a form, as a draft keeps it, or the line.
extension Cockpit {
  /// What stands now where a request is made.
  func source(of origin: Request.Origin) -> [String] {
    switch origin {
    case .form:
      if case .form(let form) = panel { return ["form", Draft.text(of: KeptForm(form))] }
      return []
    case .noteLine: return ["line", composer.base ?? "", composer.editor.text]
    case .key, .outbox, .offTheRecord: return []
    }
  }
}

extension WaitingAct {
  /// What was typed, in one line.
  var words: String {
    switch source.first {
    case "line": source.last ?? ""
    case "form", "edit":
      form?.words ?? source.dropFirst(2).filter { !$0.isEmpty }.joined(separator: " · ")
    default: ""
    }
  }

  /// The form into which it was typed; `nil` also for one that version 0.2 kept, of which only the words are left.
  var form: KeptForm? {
    source.first == "form" && source.count == 2 ? Draft.value(of: source[1]) : nil
  }

  /// What an edited note said when the edit began.
  var base: String { source.count == 3 && source[0] == "line" ? source[1] : "" }

  /// The line that means the act when it is entered again.
  ///
  /// - Parameter sayingNobody: whether a note of nobody has to say so, because somebody has the floor.
  func line(sayingNobody: Bool) -> String {
    switch intent {
    case .note(.add(let draft)), .note(.edit(_, let draft)):
      NoteLine.text(
        for: Note(id: NoteID(0), point: nil, draft), sayingNobody: sayingNobody)
    case .recommendation(.add(let fields, _, _)), .recommendation(.edit(_, let fields)),
      .recommendation(.merge(_, _, let fields)):
      "r " + RecommendationLine.text(for: fields)
    default: words
    }
  }

  /// When the first character was typed.
  var begun: Timestamp {
    switch intent {
    case .note(.add(let draft)), .note(.edit(_, let draft)): draft.at
    case .recommendation(.add(_, let at, _)): at
    default: at
    }
  }
}
