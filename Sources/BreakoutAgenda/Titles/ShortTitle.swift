/// Makes a short name for lists from a guiding question or an agenda item: a whole phrase of it, or
/// its first words, in their order and as they stand there.
///
/// No grammar is known here, only the words that hold sentences together. What asks is left out where
/// what follows it is sure to be a phrase (`How can we …`); everything else keeps its first words, up to
/// a place where a phrase ends. An agenda replaces the result by writing a title of its own.
public enum ShortTitle {
  /// What a list shows of a title in a terminal of 80 columns.
  static let usualColumns = 42
  /// A question that is a little longer is better whole than cut.
  static let wholeColumns = 48
  /// What no title exceeds.
  static let mostCharacters = 60

  public static func of(_ question: String) -> String {
    candidates(for: question).first ?? wording(of: question)
  }

  /// Titles for all points of one agenda, no two of which are the same, and none of which is in `taken`.
  ///
  /// Where the usual titles of several questions are the same, each of them takes longer words, or those
  /// in which it differs; questions that are the same are numbered.
  public static func titles(of questions: [String], besides taken: [String] = []) -> [String] {
    let options = questions.map { candidates(for: $0) }
    let usual = zip(options, questions).map { $0.first ?? wording(of: $1) }
    var sharing: [String: [Int]] = [:]
    for (index, title) in usual.enumerated() { sharing[title.folded, default: []].append(index) }
    let given = Set(taken.map(\.folded))
    var used = given.union(sharing.filter { $0.value.count == 1 }.keys)
    return questions.indices.map { index in
      let title = usual[index]
      let sharers = sharing[title.folded] ?? []
      if sharers.count == 1, !given.contains(title.folded) { return title }
      let rivals = sharers.filter { $0 != index && questions[$0] != questions[index] }
      let others = Set(rivals.flatMap { options[$0].map(\.folded) })
      let further = difference(of: questions[index], from: rivals.map { questions[$0] })
      let own = (options[index].dropFirst() + [further].compactMap { $0 }).first {
        !used.contains($0.folded) && !others.contains($0.folded)
      }
      let chosen = numbered(own ?? title, besides: used)
      used.insert(chosen.folded)
      return chosen
    }
  }

  /// What the title may be, the best first.
  private static func candidates(for question: String) -> [String] {
    let sentences = TitleText.sentences(of: question)
    guard let first = sentences.first else { return [] }
    let language = TitleLanguage.of(sentences.joined(separator: " "))
    let fits = first.count <= mostCharacters
    let asking = fits ? nil : sentences.first { TitleText.asks($0) && $0.words.count > 2 }
    let chosen = asking ?? first
    let titles: [String]
    if language == .ideographic {
      titles = IdeographicTitle.candidates(for: chosen)
    } else {
      titles = TitleCut.candidates(for: chosen, in: language)
    }
    let further = sentences.count > 1 && chosen != first ? [first] : Array(sentences.dropFirst())
    let more = further.prefix(3).flatMap {
      language == .ideographic
        ? IdeographicTitle.candidates(for: $0) : TitleCut.candidates(for: $0, in: language)
    }
    var seen: Set<String> = []
    return (titles + more).map(\.withFirstLetterRaised)
      .filter { !$0.isEmpty && seen.insert($0.folded).inserted }
  }

  /// The words of the question from the first one on that no rival has in that place.
  private static func difference(of question: String, from rivals: [String]) -> String? {
    let text = TitleText.sentences(of: question).joined(separator: " ")
    let language = TitleLanguage.of(text)
    let words = text.words
    let others = rivals.map { TitleText.sentences(of: $0).joined(separator: " ").words }
    let common = others.map { zip(words, $0).prefix { $0.plainWord == $1.plainWord }.count }.max()
    guard language != .ideographic, let common, common > 0,
      common < words.count
    else { return nil }
    // A little before it, so that what differs has its noun with it.
    var start = common
    while start > 0, common - start < 3, !language.breaks(before: words[start]) { start -= 1 }
    while start < common, !language.canEnd(words[start]) { start += 1 }
    let rest = words[start...].joined(separator: " ")
    return TitleCut.candidates(for: rest, in: language).first?.withFirstLetterRaised
  }

  private static func numbered(_ title: String, besides used: Set<String>) -> String {
    guard used.contains(title.folded) else { return title }
    for number in 2... {
      let ending = " (\(number))"
      let numbered = shortened(title, to: mostCharacters - ending.count) + ending
      if !used.contains(numbered.folded) { return numbered }
    }
    return title
  }

  /// What is left where a text has nothing but marks.
  private static func wording(of question: String) -> String {
    let line = question.split(whereSeparator: \.isNewline).map(\.onOneLine).first { !$0.isEmpty }
    return shortened(line ?? "?", to: mostCharacters)
  }

  /// A single word can be of any length.
  static func shortened(_ title: String, to length: Int) -> String {
    title.count <= length ? title : title.prefix(length - 1) + "…"
  }
}

extension String {
  fileprivate var withFirstLetterRaised: String {
    guard let first, first.isLowercase else { return self }
    // `eIDs` and `mRNA` keep their spelling.
    if dropFirst().first?.isUppercase == true { return self }
    return first.uppercased() + dropFirst()
  }
}
