import BreakoutModel
import BreakoutWords

extension Gap {
  /// Short forms that the document uses and nowhere writes out.
  static func ofAcronyms(_ record: ReportedSession) -> [Gap] {
    var acronyms = Acronyms(knowing: record.session)
    for point in record.walk {
      acronyms.read(point.title, at: .point(point.id))
      acronyms.read(point.question, at: .point(point.id))
    }
    for note in record.notes { acronyms.read(note.text, at: record.place(of: note)) }
    for one in record.recommendations where one.status.isRecommended || one.status.isUndecided {
      let place = ReportPlace.recommendation(one.id)
      let fields = one.fields
      for text in [
        fields.text, fields.indicator, fields.target, fields.resources, fields.rationale,
      ] { acronyms.read(text, at: place) }
    }
    return acronyms.unexplained.map { short, place in
      let sentence =
        Abbreviations.standard.expansion(of: short)
        .map { Words.current.gaps.notWrittenOut(short, meaning: $0) }
        ?? Words.current.gaps.notWrittenOut(short)
      return Gap(sentence, at: place, leavesMark: false)
    }
  }
}

/// The short forms of a session: two to six capital letters, perhaps with a small s behind them.
struct Acronyms {
  /// Where each was used first, in the order of their use.
  private var uses: [(short: String, place: ReportPlace)] = []
  private var seen: Set<String>
  private var explained: Set<String> = []

  /// Names of groups and organisations are written as they write themselves.
  init(knowing session: Session) {
    let names = session.constituencies + session.roster.values.map(\.organisation)
    seen = KnownAcronyms.all.union(names.flatMap { $0.split(separator: " ").map(String.init) })
  }

  var unexplained: [(short: String, place: ReportPlace)] {
    uses.filter { !explained.contains($0.short) }
  }

  /// `Global Compact (UNGC)` and `UNGC (Global Compact)` write it out.
  mutating func read(_ text: String, at place: ReportPlace) {
    // Most texts have none: two capitals in a row are looked for first.
    guard Self.mayHaveOne(text) else { return }
    let words = text.split(whereSeparator: \.isWhitespace)
    let shorts = words.map(Self.short)
    // Who types everything in capitals abbreviates nothing.
    guard shorts.count(where: { $0 != nil }) * 2 <= words.count else { return }
    for (index, short) in shorts.enumerated() {
      guard let short else { continue }
      let isInBrackets = words[index].hasPrefix("(") && words[index].contains(")")
      let next = index + 1 < words.count ? words[index + 1] : ""
      if isInBrackets || next.hasPrefix("(") { explained.insert(short) }
      if seen.insert(short).inserted { uses.append((short, place)) }
    }
  }

  /// The short form that a word is, without the marks around it and without the s of many.
  private static func short(_ word: Substring) -> String? {
    let letters = word.drop { !$0.isLetter }.prefix { $0.isLetter }
    let rest = word[letters.endIndex...]
    guard !rest.contains(where: { $0.isLetter || $0.isNumber }),
      !word[..<letters.startIndex].contains(where: \.isNumber)
    else { return nil }
    let short = letters.last == "s" ? letters.dropLast() : letters
    guard (2...6).contains(short.count), short.allSatisfy({ $0.isLetter && $0.isUppercase }),
      !short.allSatisfy({ "IVXLCM".contains($0) })
    else { return nil }
    return String(short)
  }

  private static func mayHaveOne(_ text: String) -> Bool {
    var isAfterCapital = false
    for scalar in text.unicodeScalars {
      let isCapital =
        scalar.isASCII ? (0x41...0x5A).contains(scalar.value) : scalar.properties.isUppercase
      if isCapital, isAfterCapital { return true }
      isAfterCapital = isCapital
    }
    return false
  }
}
