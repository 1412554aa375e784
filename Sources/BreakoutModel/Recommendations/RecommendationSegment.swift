/// One part of a recommendation line: a label and its value, or a value alone.
struct RecommendationSegment: Equatable {
  /// `nil` for a part without a label.
  var field: RecommendationField?
  var value: EscapedText
  /// What a part without a label says where it says when and nothing else.
  var time: TimePhrase.Kind?

  /// Reads a part. A label with nothing behind it is no label, so that it is not lost.
  init(_ part: EscapedText) {
    let part = part.trimmed
    for label in RecommendationLabel.fitting(part) {
      guard let rest = part.afterWord(label.word) else { continue }
      let behind = rest.trimmed
      var value: EscapedText?
      if let sign = behind.signs.first, !sign.isLiteral, ":=：＝".contains(sign.character) {
        value = EscapedText(signs: behind.signs.dropFirst()).trimmed
      } else if rest.signs.first?.character.isWhitespace == true, label.accepts(behind) {
        value = behind
      }
      if let value, !value.signs.isEmpty {
        (field, self.value) = (label.field, value)
        return
      }
    }
    // A sign that stands for itself only takes the meaning of a time away, too.
    guard !part.signs.contains(where: \.isLiteral), let time = TimePhrase(part.string) else {
      (field, value) = (nil, part)
      return
    }
    guard time.kind == .by else {
      (field, value, self.time) = (nil, part, time.kind)
      return
    }
    (field, value) = (.deadline, EscapedText(signs: part.signs.dropFirst(time.prefix)).trimmed)
  }

  /// The part that reads as this value; `nil` for an empty one.
  static func text(for value: String, as field: RecommendationField) -> String? {
    guard !value.isEmpty else { return nil }
    let escaped = EscapedText.escaping(value, EscapedText.bars)
    let fitting = RecommendationLabel.written(field).filter {
      $0.word != "sdgs" && $0.word != "from"
    }
    var forms = fitting.map { label in
      label.need == .anything ? "\(label.word) \(escaped)" : "\(label.word): \(escaped)"
    }
    // "by within 6 months" is said by nobody.
    if field == .deadline, TimePhrase.leads(value) { forms.removeFirst() }
    return forms.first { form in
      let read = RecommendationSegment(EscapedText(form))
      return read.field == field && read.value.string == value
    } ?? fitting.last.map { "\($0.word): \(escaped)" }
  }

  /// The part that reads as these SDG targets; `nil` for none.
  static func text(forTargets targets: [String]) -> String? {
    if targets.isEmpty { return nil }
    let escaped = targets.map {
      EscapedText.escaping($0, EscapedText.bars.union([",", ";", ":", "="]))
    }
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
