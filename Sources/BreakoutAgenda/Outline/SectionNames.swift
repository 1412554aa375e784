/// What the name of a section says about it: whether its list is what is to be discussed, in six languages.
///
/// Names are told by their words, not by a list of whole names: `Draft agenda`, `Questions for the breakout
/// discussion`, `Axes de réflexion` and `会议议程` are made of words for the thing, for what is done with it, and of
/// words without a say.
enum SectionNames {
  enum Role: Equatable {
    case background
    /// What is to be discussed; the higher the weight, the surer.
    case points(weight: Int)
    /// What the session is for: aims are no points.
    case aims
    /// Who speaks or takes part.
    case people
    /// Anything else that is no point: outcomes, tasks, contact, the next meeting.
    case other
  }

  /// The names that can be nothing but the points.
  static let sure = 6

  /// The role of a heading that is a section's name and nothing else, number and decoration aside.
  static func role(of heading: String) -> Role? {
    let name = Name(heading)
    guard !name.words.isEmpty, name.words.count <= 9, !name.isOneOfMany else { return nil }
    if let role = name.ideographicRole(isWhole: true) { return role }
    if backgrounds.contains(name.text) { return .background }
    if name.isOfAnotherTime, name.weight > 0 || name.has(SectionWords.meetings) { return .other }
    if name.weight > 0, name.isMadeOf(SectionWords.ofPoints) { return .points(weight: name.weight) }
    if name.has(SectionWords.aims), name.isMadeOf(SectionWords.ofAims) { return .aims }
    if name.has(SectionWords.people), name.isMadeOf(SectionWords.ofPeople) { return .people }
    if name.has(SectionWords.others), name.isMadeOf(SectionWords.ofOthers) { return .other }
    return nil
  }

  /// What a longer heading or a sentence before a list speaks of.
  static func mention(in text: String) -> Role? {
    let name = Name(text)
    guard name.words.count <= 60, !name.isOneOfMany else { return nil }
    if let role = name.ideographicRole(isWhole: false) { return role }
    if SectionWords.points(of: text.folded) { return .other }
    if name.isOfAnotherTime, name.weight > 0, name.words.count <= 9 { return .other }
    // `Provisional agenda for the eleventh session of the …`
    if name.words.count <= 25, let weight = name.agendaWeight(startingBefore: 3),
      weight > 3,
      name.words.prefix(2).allSatisfy({ SectionWords.ofPoints.contains($0) })
    {
      return .points(weight: 5)
    }
    if name.has(SectionWords.things) || name.has(SectionWords.vagueThings), name.hasDoing {
      return .points(weight: 4)
    }
    // `… وذلك لبحث التالي:`, `We will discuss the following:`
    if let end = text.trimmed.last, ":：".contains(end), name.pointsAtWhatFollows {
      return .points(weight: 4)
    }
    if name.words.count <= 9 {
      if name.weight > 0 { return .points(weight: 2) }
      if name.words.count <= 6, name.hasDoing { return .points(weight: 3) }
      if name.has(SectionWords.aims) { return .aims }
      if name.has(SectionWords.people) { return .people }
      if name.hasDoing { return .points(weight: 2) }
      if name.has(SectionWords.others) { return .other }
    }
    // `… for the purpose of transacting the following business:`
    if name.words.count > 9, let last = text.trimmed.last, ":：".contains(last) {
      let end = Name(words: Array(name.words.suffix(6)))
      if let weight = end.agendaWeight(startingBefore: .max), weight > 3 {
        return .points(weight: weight)
      }
    }
    return name.has(SectionWords.things) ? .points(weight: 1) : nil
  }

  /// A name without decoration, for comparisons: its words folded, without a number in front.
  struct Name {
    let words: [String]
    let text: String

    init(_ heading: String) {
      var letters = ""
      for scalar in ListMarks.withoutNumber(heading.onOneLine.trimming(decoration)).unicodeScalars
        .prefix(600)
      {
        if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
          letters.unicodeScalars.append(scalar)
        } else if scalar == "'" || scalar == "’" {
          letters += "' "
        } else if !scalar.properties.isVariationSelector {
          letters += " "
        }
      }
      words = letters.folded.words
      text = words.joined(separator: " ")
    }

    init(words: [String]) {
      self.words = words
      text = words.joined(separator: " ")
    }

    func has(_ known: Set<String>) -> Bool { words.contains(where: known.contains) }

    func isMadeOf(_ known: Set<String>) -> Bool {
      words.allSatisfy {
        known.contains($0) || $0.allSatisfy(\.isNumber) || SectionWords.isDoing($0)
      }
    }

    var hasDoing: Bool {
      words.enumerated().contains { place, word in
        // `The briefing is open to:` names people.
        let isOpenTo =
          word.hasPrefix("open") || word.hasPrefix("abiert")
          ? place + 1 < words.count && ["to", "for", "a", "al"].contains(words[place + 1]) : false
        return SectionWords.isDoing(word) && !isOpenTo
      }
        || zip(words, words.dropFirst()).contains { SectionWords.isDoing($0 + " " + $1) }
    }

    /// `Item 2 of the timetable`, `Point 3`: not a list, but one thing of it.
    var isOneOfMany: Bool {
      zip(words, words.dropFirst()).contains { word, next in
        SectionWords.things.contains(word) && next.allSatisfy(\.isNumber)
      }
    }

    /// Whether its last words say that what follows is discussed, and nothing else that it could be.
    var pointsAtWhatFollows: Bool {
      let end = Name(words: Array(words.suffix(6)))
      guard let pointer = end.words.lastIndex(where: SectionWords.pointing.contains) else {
        return false
      }
      return end.words.firstIndex(where: SectionWords.isDoing).map { $0 < pointer } ?? false
        && !end.has(SectionWords.aims) && !end.has(SectionWords.people)
        && !end.has(SectionWords.others)
    }

    var isOfAnotherTime: Bool {
      has(SectionWords.anotherTime) || has(SectionWords.following) && has(SectionWords.meetings)
    }

    /// How sure its words make that it names the points; 0 where they do not speak of them.
    var weight: Int {
      if let known = agendaWeight(startingBefore: .max) {
        return has(SectionWords.things) && known == 5 ? sure : known
      }
      guard has(SectionWords.things) else { return 0 }
      return hasDoing ? sure : has(SectionWords.keys) ? 5 : 3
    }

    /// Of a name for a programme, which has up to three words.
    func agendaWeight(startingBefore end: Int) -> Int? {
      guard has(SectionWords.agendaWords) else { return nil }
      var best: Int?
      for start in words.indices.prefix(end) {
        for length in 1...3 where start + length <= words.count {
          let phrase = words[start..<(start + length)].joined(separator: " ")
          if let weight = SectionWords.agendas[phrase] { best = max(best ?? 0, weight) }
        }
      }
      return best
    }

    /// Chinese has no blanks to tell words by.
    func ideographicRole(isWhole: Bool) -> Role? {
      guard text.unicodeScalars.contains(where: \.isIdeographic) else { return nil }
      let bare = text.filter { !$0.isWhitespace }
      guard bare.count <= (isWhole ? 14 : 60) else { return nil }
      if isWhole, backgrounds.contains(bare) { return .background }
      if ["下次", "下一次", "今后", "以后", "上次", "会后", "會後"].contains(where: bare.contains) {
        return .other
      }
      if !isWhole, let done = SectionWords.ideographicDoings.firstRange(in: bare),
        SectionWords.ideographicFollowing.firstRange(in: bare[done.upperBound...]) != nil
      {
        return .points(weight: 4)
      }
      // The noun stands at the end.
      let found = SectionWords.ideographic.compactMap { entry in
        bare.ranges(of: entry.word).last.map { (entry, $0.upperBound) }
      }
      guard let last = found.max(by: { ($0.1, $0.0.word.count) < ($1.1, $1.0.word.count) })?.0
      else { return nil }
      return isWhole && bare.count - last.word.count > 4 ? nil : last.role
    }
  }

  static let decoration: Set<Character> = [
    "*", "_", " ", "#", ":", "：", "=", "-", "–", "—", "~", "•", ".", ">", "<", "\u{A0}", "|", "【",
    "】", "[", "]",
  ]

  private static let backgrounds: Set<String> = Set(
    [
      "background", "background and context", "background and rationale", "context", "the context",
      "context and background", "introduction", "rationale", "summary", "overview", "foreword",
      "abstract",
      "description", "about", "propos", "à propos", "argumentaire", "exposé des motifs",
      "обоснование",
      "fundamentación", "planteamiento", "о мероприятии", "why we meet", "актуальность",
      "актуальность темы", "por qué", "contexte", "historique",
      "généralités", "contexte et justification",
      "introduction",
      "présentation", "résumé", "antecedentes", "contexto", "introducción", "justificación",
      "presentación",
      "resumen", "справочная информация", "предыстория", "история вопроса", "контекст", "введение",
      "справка",
      "خلفية", "الخلفية", "معلومات أساسية", "السياق", "مقدمة", "المقدمة", "背景", "背景介绍", "背景资料",
      "背景介紹", "背景資料",
      "引言", "简介", "簡介", "前言", "背景与缘由",
    ].map(\.folded))
}

extension [String] {
  /// Where the first of them stands that is in the text.
  fileprivate func firstRange(in text: some StringProtocol) -> Range<String.Index>? {
    compactMap { text.firstRange(of: $0) }.min { $0.lowerBound < $1.lowerBound }
  }
}

extension Unicode.Scalar.Properties {
  fileprivate var isVariationSelector: Bool {
    generalCategory == .nonspacingMark || generalCategory == .format
  }
}
