import BreakoutAgenda
import BreakoutModel
import Testing

struct PhraseTests {
  /// What is told about phrases that begin on line 3 of a file.
  private func told(_ phrases: String) -> [String] {
    sentences("---\nphrases:\n\(phrases)\n---\n# T\n\n## Agenda\n\n- Who?\n")
  }

  @Test(arguments: [
    (
      "  time is up: Stop, {speeker}.",
      "agenda.md:3: the phrase for “time is up” names {speeker}, which stands for nothing; "
        + "did you mean {speaker}?"
    ),
    (
      "  break: Pause.\n  time is up: Stop, {x}.",
      "agenda.md:4: the phrase for “time is up” names {x}, which stands for nothing; the names are "
        + "session, point, title, question, minutes, speaker, limit, seconds, next, waiting, "
        + "matter, rule, needed, majority, result, end."
    ),
    (
      "  time is up: Stop, {speaker.",
      "agenda.md:3: the phrase for “time is up” has a curly bracket without its other one; "
        + "write names as {speaker}."
    ),
    (
      "  time is up: Stop, speaker}.",
      "agenda.md:3: the phrase for “time is up” has a curly bracket without its other one; "
        + "write names as {speaker}."
    ),
    (
      "  time is up: Stop, {{speaker}}.",
      "agenda.md:3: the phrase for “time is up” has a curly bracket without its other one; "
        + "write names as {speaker}."
    ),
    (
      "  time is up: ''",
      "agenda.md:3: the phrase for “time is up” is no text; write it on one line, in quotes if it "
        + "has a colon or begins with a bracket."
    ),
    (
      "  time is up: [Stop]",
      "agenda.md:3: the phrase for “time is up” is no text; write it on one line, in quotes if it "
        + "has a colon or begins with a bracket."
    ),
    (
      "  time is up: Stop.\n  Time_is_up: Stop!",
      "agenda.md:4: the phrase for “Time_is_up” is already on line 3; keep one of the two."
    ),
    (
      "  - Stop.",
      "agenda.md:2: “phrases” takes one line for each situation; write lines below it such as "
        + "“  time is up: Thank you, {speaker}.”."
    ),
    (
      "  time's up: Stop.",
      "agenda.md:3: the phrase for “time's up” is left out, there is no such situation; "
        + "did you mean “time is up”?"
    ),
  ])
  func `what is wrong is told with its line`(phrases: String, sentence: String) {
    #expect(told(phrases) == [sentence])
  }

  @Test func `a situation that nobody knows leaves the others in place`() throws {
    let reading = try reading(
      "---\nphrases:\n  lunch: Eat.\n  break: 休息一下\n---\n# T\n\n## Agenda\n\n- Who?\n")
    #expect(reading.agenda.rules.phrases == [PrompterPhrase(.pause, "休息一下")])
    #expect(reading.warnings.map(\.line) == [3])
  }

  @Test(arguments: PrompterSituation.allCases)
  func `every situation is known by its name`(situation: PrompterSituation) throws {
    let reading = try reading(
      "---\nphrases:\n  \(situation.rawValue): \"{speaker} {next}\"\n---\n# T\n\n## Agenda\n\n- Who?\n"
    )
    #expect(reading.agenda.rules.phrases == [PrompterPhrase(situation, "{speaker} {next}")])
    #expect(reading.warnings.isEmpty)
  }

  @Test func `no phrases are no phrases`() throws {
    #expect(
      try reading("---\nphrases:\n---\n# T\n\n## Agenda\n\n- Who?\n").agenda.rules.phrases.isEmpty)
  }
}
