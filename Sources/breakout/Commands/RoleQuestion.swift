import ArgumentParser
import BreakoutImport
import BreakoutModel
import BreakoutWords
import Glibc

/// What people count as whose role in a roster is a word that is not known.
enum UnknownRoleChoice: String, ExpressibleByArgument, CaseIterable {
  case voting, observer

  var role: ParticipantRole { self == .voting ? .voting : .observer }
}

/// Asks whether people vote whose role is not known, unless the command line says so. Without a terminal
/// they vote, and a warning says it.
struct RoleQuestion {
  /// So many words are asked about one by one; a column of job titles has more and is asked about once.
  private static let mostWords = 5

  private let choice: UnknownRoleChoice?

  init(_ choice: UnknownRoleChoice?) {
    self.choice = choice
  }

  func settle(_ reading: inout RosterReading) throws {
    let unknown = reading.unknownRoles
    if unknown.isEmpty { return }
    if let choice {
      for one in unknown { reading.take(one, as: choice.role) }
      return
    }
    guard isatty(STDIN_FILENO) == 1, isatty(STDERR_FILENO) == 1 else { return }
    if unknown.count > Self.mostWords {
      let role = try ask(
        words.importCommand.askAll(
          unknown.count, suchAs: unknown.prefix(Self.mostWords).map { short($0.word) },
          people: unknown.reduce(0) { $0 + $1.lines.count }))
      for one in unknown { reading.take(one, as: role) }
    } else {
      for one in unknown {
        let (say, word, first) = (words.importCommand, short(one.word), one.lines[0])
        let role = try ask(
          one.isInRows
            ? say.ask(word, row: first, people: one.lines.count)
            : say.ask(word, line: first, people: one.lines.count))
        reading.take(one, as: role)
      }
    }
  }

  private func short(_ word: String) -> String { String(word.prefix(40)) }

  /// On standard error, so that the answer of the command stays clean.
  private func ask(_ question: String) throws -> ParticipantRole {
    while true {
      StandardError.print([words.importCommand.yesOrNo(question)])
      switch readLine()?.folded {
      case "y", "yes": return .voting
      case "n", "no": return .observer
      case nil: throw Failure(words.importCommand.notAnswered)
      default: continue
      }
    }
  }
}
