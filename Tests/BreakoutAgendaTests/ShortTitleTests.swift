import BreakoutModel
import Testing

@testable import BreakoutAgenda

struct ShortTitleTests {
  @Test(arguments: TitleTable.all)
  func `titles`(question: String, title: String) {
    #expect(ShortTitle.of(question) == title)
  }

  @Test(arguments: [
    (
      "Wie können wir die freiwilligen Helfer der Feuerwehr besser einbeziehen?",
      "Wie können wir die freiwilligen Helfer"
    ),
    (
      "Welche Lehren ziehen wir aus dem Hochwasser von 2024 für die Dörfer am Fluss?",
      "Welche Lehren ziehen wir aus dem Hochwasser"
    ),
    ("Quais são os desafios?", "Quais são os desafios"),
  ])
  func `languages without a list keep their first words`(question: String, title: String) {
    #expect(ShortTitle.of(question) == title)
  }

  /// A question is cut at every word, as if it ended there.
  @Test(arguments: TitleTable.all)
  func `every beginning of a question gives words of it, whole`(question: String, title: String) {
    let words = question.words
    for count in 1...words.count {
      let text = words.prefix(count).joined(separator: " ")
      let title = ShortTitle.of(text)
      #expect(!title.isEmpty && title.count <= 60, "\(text)")
      let plain = TitleText.sentences(of: text).map { TitleText.trimmed($0) }.joined(separator: " ")
      guard !plain.isEmpty else { continue }
      let lowered = title.lowercased()
      #expect(plain.lowercased().contains(lowered), "\(title) is not in \(text)")
      let language = TitleLanguage.of(plain)
      guard !plain.lowercased().hasSuffix(lowered), let last = title.words.last else { continue }
      #expect(
        language == .ideographic || language.canEnd(last) || title.contains("…"),
        "\(title) is not whole: \(text)")
    }
  }

  @Test(arguments: [
    "?", "how", "how to", "How to ensure", "what is", "((((", "如何", ", , ,", "to be",
    "and and and and and and", "https://", "[x]", "**", "«»", "“", "\n\n", "🎣",
    String(repeating: "w", count: 500), String(repeating: "的", count: 500),
    String(repeating: "( ", count: 2000), String(repeating: "of the ", count: 300),
  ])
  func `any text gives a short title`(text: String) {
    let title = ShortTitle.of(text)
    #expect(!title.isEmpty && title.count <= 60)
  }

  @Test func `titles of one agenda are never the same`() {
    let shared = "How can the council protect the rights of children"
    let questions = [
      "\(shared) in the north of the valley?", "\(shared) in the south of the valley?", "Break",
      "Ateliers", "Break", "Break", "ateliers",
      "Ateliers : réparer un vélo", "Which bridges should be rebuilt first, and who pays?",
      "Which bridges should be rebuilt first, and by when?",
    ]
    #expect(
      ShortTitle.titles(of: questions) == [
        "North of the valley", "South of the valley", "Break", "Ateliers", "Break (2)", "Break (3)",
        "Ateliers (2)", "Ateliers : réparer un vélo",
        "Which bridges should be rebuilt first, and who pays",
        "Which bridges should be rebuilt first, and by when",
      ])
  }

  @Test func `titles that the agenda gives are left alone`() {
    #expect(
      ShortTitle.titles(of: ["Budget", "Élections"], besides: ["budget", "Elections"]) == [
        "Budget (2)", "Élections (2)",
      ])
  }

  @Test(arguments: [1, 2, 3])
  func `any list of questions gives titles that differ`(seed: Int) {
    let all = TitleTable.all.map(\.question)
    // Each question with many beginnings of itself, which share their titles.
    let texts = stride(from: seed, to: all.count, by: 3).flatMap { index in
      let words = all[index].words
      return (1...words.count).map { words.prefix($0).joined(separator: " ") }
    }
    let titles = ShortTitle.titles(of: texts)
    #expect(Set(titles.map(\.folded)).count == texts.count)
    #expect(titles.allSatisfy { !$0.isEmpty && $0.count <= 60 })
  }
}
