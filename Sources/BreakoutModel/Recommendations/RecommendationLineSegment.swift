/// One part of a recommendation line: a label and its value, or a value alone.
struct RecommendationSegment: Equatable {
  /// `nil` for a part without a label.
  var field: RecommendationField?
  var value: EscapedText

  private struct Label {
    let word: String
    let field: RecommendationField
    /// Whether it needs no colon.
    var isWord = false
  }

  /// The first label of a field is the one that is written.
  private static let labels = [
    Label(word: "by", field: .deadline, isWord: true), Label(word: "deadline", field: .deadline),
    Label(word: "due", field: .deadline),
    Label(word: "lead", field: .lead), Label(word: "owner", field: .lead),
    Label(word: "follow-up", field: .lead),
    Label(word: "indicator", field: .indicator), Label(word: "target", field: .target),
    Label(word: "baseline", field: .baseline),
    Label(word: "from", field: .baseline, isWord: true),
    Label(word: "resources", field: .resources), Label(word: "budget", field: .resources),
    Label(word: "sdgs", field: .sdgTargets, isWord: true),
    Label(word: "sdg", field: .sdgTargets, isWord: true),
    Label(word: "why", field: .rationale), Label(word: "rationale", field: .rationale),
    Label(word: "because", field: .rationale, isWord: true),
    Label(word: "proposed by", field: .proposer, isWord: true),
    Label(word: "proposer", field: .proposer),
    Label(word: "priority", field: .priority),
  ]

  /// Reads a part. A label with nothing behind it is no label, so that it is not lost.
  init(_ part: EscapedText) {
    let part = part.trimmed
    for label in Self.labels {
      guard let rest = part.afterWord(label.word) else { continue }
      let behind = rest.trimmed
      var value: EscapedText?
      if let sign = behind.signs.first, !sign.isLiteral, ":=：＝".contains(sign.character) {
        value = EscapedText(signs: behind.signs.dropFirst()).trimmed
      } else if label.isWord, rest.signs.first?.character.isWhitespace == true {
        value = behind
      }
      if let value, !value.signs.isEmpty {
        (field, self.value) = (label.field, value)
        return
      }
    }
    (field, value) = (nil, part)
  }

  /// The part that reads as this value; `nil` for an empty one.
  static func text(for value: String, as field: RecommendationField) -> String? {
    guard !value.isEmpty else { return nil }
    let escaped = EscapedText.escaping(value, ["|"])
    let fitting = labels.filter { $0.field == field && $0.word != "sdgs" && $0.word != "from" }
    let forms = fitting.map { $0.isWord ? "\($0.word) \(escaped)" : "\($0.word): \(escaped)" }
    return forms.first { form in
      let read = RecommendationSegment(EscapedText(form))
      return read.field == field && read.value.string == value
    } ?? fitting.last.map { "\($0.word): \(escaped)" }
  }

  /// The part that reads as these SDG targets; `nil` for none.
  static func text(forTargets targets: [String]) -> String? {
    if targets.isEmpty { return nil }
    let escaped = targets.map { EscapedText.escaping($0, ["|", ",", ";", ":", "="]) }
    return "sdg " + escaped.joined(separator: ", ")
  }

  /// `17.17, 16.6`, or separated by spaces where each is a number; `SDG` before one goes.
  static func sdgTargets(_ value: EscapedText) -> [String] {
    var targets: [String] = []
    for piece in value.split(at: RecommendationFields.listSeparators).map(\.trimmed.string) {
      let words = piece.split(whereSeparator: \.isWhitespace)
      let areNumbers = words.allSatisfy { $0.first?.isNumber == true }
      for target in areNumbers ? words.map(String.init) : [piece] {
        var name = target
        while name.folded.hasPrefix("sdg ") { name = name.dropFirst(4).trimmed }
        if !name.isEmpty, !targets.contains(name) { targets.append(name) }
      }
    }
    return targets
  }
}
