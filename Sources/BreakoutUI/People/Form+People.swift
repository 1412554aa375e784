import BreakoutModel
import BreakoutWords
import Terminal

extension Form {
  static func people(_ people: People) -> Form {
    Form(
      purpose: .people, title: words.shell.whoRunsTheSession,
      fields: [
        Field(words.shell.moderators, people.moderators.joined(separator: ", ")),
        Field(words.shell.rapporteurs, people.rapporteurs.joined(separator: ", ")),
      ])
  }
}
