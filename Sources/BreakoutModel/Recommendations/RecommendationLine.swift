/// A recommendation in one line (product rule F7):
/// `Business > publish data | share of contracts ≥ 30 % | by 2027-12 | lead: Chamber`.
///
/// The first part is addressees `>` text, or the text alone. The parts behind bars follow in any order,
/// each with its label in any of the languages; what says when and nothing else is the deadline. The first
/// other one without a label is the indicator with its target, or the first two are, and later ones go to the
/// rationale. `\|` is a bar, `\>` a plain sign. What is missing stays empty.
public enum RecommendationLine {
  /// Reads a line. The text is empty only where there is nothing to recommend.
  public static func fields(from line: String) -> RecommendationFields {
    guard EscapedText.hasSigns(line) else { return RecommendationFields(text: line.trimmed) }
    return fields(of: EscapedText(line).split(at: EscapedText.bars).map(\.trimmed)[...])
  }

  /// The field that the part behind the last bar is, as far as it is typed; `nil` where there is no bar, or
  /// nothing behind it.
  public static func fieldAtEnd(of line: String) -> RecommendationField? {
    guard line.contains(where: EscapedText.bars.contains) else { return nil }
    let parts = EscapedText(line).split(at: EscapedText.bars).map(\.trimmed)
    guard parts.count > 1, parts.last?.signs.isEmpty == false else { return nil }
    let segments = segments(parts)
    let (before, after) = (measures(segments.dropLast()), measures(segments[...]))
    return RecommendationField.allCases.first { before[$0] != after[$0] }
  }

  private static func fields(of parts: ArraySlice<EscapedText>) -> RecommendationFields {
    var fields = measures(segments(parts)[...])
    (fields.addressees, fields.text) = opening(parts[0])
    return fields
  }

  private static func segments(_ parts: some Collection<EscapedText>) -> [RecommendationSegment] {
    parts.dropFirst().filter { !$0.signs.isEmpty }.map { RecommendationSegment($0) }
  }

  /// The fields behind the bars.
  private static func measures(_ segments: ArraySlice<RecommendationSegment>)
    -> RecommendationFields
  {
    var fields = RecommendationFields()
    for segment in segments {
      if let field = segment.field { fields.add(segment.value, to: field) }
    }
    fields.fill(with: segments.filter { $0.field == nil })
    return fields
  }

  /// The fields once something is typed behind their line: a bar begins further fields, anything else goes on
  /// with the text.
  static func extending(_ fields: RecommendationFields, by text: String) -> RecommendationFields {
    if text.first.map(EscapedText.bars.contains) == true {
      return self.fields(from: self.text(for: fields) + " " + text)
    }
    var longer = fields
    longer.text += " " + text
    return longer
  }

  /// The line that reads as these fields, to edit them again.
  public static func text(for fields: RecommendationFields) -> String {
    ([opening(for: fields)] + measure(for: fields) + labelled(fields)).joined(separator: " | ")
  }
}

// MARK: Addressees and text

extension RecommendationLine {
  private static func opening(_ part: EscapedText) -> (addressees: [String], text: String) {
    let whole = part.string
    guard let arrow = part.firstIndex(of: EscapedText.arrows) else { return ([], whole) }
    var names = EscapedText(signs: part.signs[..<arrow])
    if let last = names.signs.last, last.character == "-" || last.character == "=" {
      names.signs.removeLast()
    }
    let text = EscapedText(signs: part.signs[(arrow + 1)...]).trimmed
    let addressees = Addressee.list(names)
    // "raise the share to > 30 %" compares; "Business > 30 trainings a year" addresses, and so does
    // "Chamber → 30 trainings a year".
    let next = text.signs.first?.character
    let compares = part.signs[arrow].character != "→" && (next == "=" || next?.isNumber == true)
    let isKnown = !addressees.isEmpty && addressees.allSatisfy(Addressee.names.contains)
    if text.signs.isEmpty || compares && !isKnown { return ([], whole) }
    return (addressees, text.string)
  }

  private static func opening(for fields: RecommendationFields) -> String {
    let text = EscapedText.escaping(fields.text, EscapedText.bars)
    let names = Addressee.text(for: fields.addressees)
    let candidates =
      names.isEmpty
      ? [text, EscapedText.escaping(fields.text, EscapedText.arrows.union(EscapedText.bars))]
      : ["\(names) > \(text)", "\(names) → \(text)"]
    return candidates.first { opening(EscapedText($0).trimmed) == (fields.addressees, fields.text) }
      ?? candidates[1]
  }
}

// MARK: Indicator and target

extension RecommendationLine {
  private static let comparators = [">=", "<=", "≥", "≤", ">", "<", "at least ", "at most "]
    .map(Array.init)

  /// Splits `share of contracts ≥ 30 %` before its comparison, which stays with the target; an equals
  /// sign goes, and so does the `to` in `raise to 30 %`.
  static func measure(_ part: EscapedText) -> (indicator: String, target: String) {
    let whole = part.signs.map(\.character)
    let lowered = whole.map { Character($0.lowercased()) }
    for place in whole.indices {
      let rest = lowered[place...]
      // Words only at their start: "flat least" compares nothing.
      let isStart = place == 0 || whole[place - 1].isWhitespace
      if let sign = comparators.first(where: rest.starts(with:)), isStart || !sign[0].isLetter {
        let target = String(whole[place...]).trimmed
        guard target.contains(where: \.isNumber) else { break }
        return (String(whole[..<place]).trimmed, target)
      }
      if rest.first == "=" || isStart && rest.starts(with: Array("to ")) {
        let target = String(whole[place...].dropFirst(rest.first == "=" ? 1 : 3)).trimmed
        if target.first?.isNumber == true { return (String(whole[..<place]).trimmed, target) }
      }
    }
    return (part.string, "")
  }

  private static func measure(for fields: RecommendationFields) -> [String] {
    let isBare = fields.indicator.isEmpty && fields.target.isEmpty
    if isBare { return [] }
    for sign in [" ", " = "] {
      let text = (fields.indicator + sign + fields.target).trimmed
      let escaped = EscapedText.escaping(text, EscapedText.bars)
      let read = EscapedText(escaped)
      let segment = RecommendationSegment(read)
      if segment.field == nil, segment.time == nil, read.string == text,
        measure(read) == (fields.indicator, fields.target)
      {
        return [escaped]
      }
    }
    return [
      RecommendationSegment.text(for: fields.indicator, as: .indicator),
      RecommendationSegment.text(for: fields.target, as: .target),
    ]
    .compactMap { $0 }
  }

  private static func labelled(_ fields: RecommendationFields) -> [String] {
    let order: [RecommendationField] = [
      .baseline, .deadline, .lead, .resources, .sdgTargets, .rationale, .proposer, .priority,
    ]
    return order.compactMap { field in
      field == .sdgTargets
        ? RecommendationSegment.text(forTargets: fields.sdgTargets)
        : RecommendationSegment.text(for: fields[field], as: field)
    }
  }
}

extension RecommendationFields {
  /// Takes the parts without a label in, in their order.
  fileprivate mutating func fill(with parts: [RecommendationSegment]) {
    let isMeasured = !indicator.isEmpty
    for part in parts {
      let value = part.value.string
      let wantsTarget = !isMeasured && !indicator.isEmpty && target.isEmpty
      // "30 days" behind an indicator is how much.
      if let time = part.time, deadline.isEmpty, time != .period || !wantsTarget {
        deadline = value
      } else if indicator.isEmpty {
        let (measure, figure) = RecommendationLine.measure(part.value)
        let isSplit = target.isEmpty
        indicator = isSplit ? measure : value
        if isSplit { target = figure }
      } else if wantsTarget {
        target = value
      } else {
        add(part.value, to: .rationale)
      }
    }
  }

  /// Adds what a part of a line says; a second part with the same label is not lost.
  fileprivate mutating func add(_ value: EscapedText, to field: RecommendationField) {
    if field == .sdgTargets {
      sdgTargets += RecommendationSegment.sdgTargets(value).filter { !sdgTargets.contains($0) }
      return
    }
    self[field] = self[field].isEmpty ? value.string : self[field] + "; " + value.string
  }
}
