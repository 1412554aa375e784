import ArgumentParser
import BreakoutImport
import BreakoutModel
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
      let words = unknown.prefix(Self.mostWords).map { quoted($0.word) }.joined(separator: ", ")
      let people = unknown.reduce(0) { $0 + $1.lines.count }
      let role = try ask(
        "\(unknown.count) roles are not known, such as \(words). Do these \(people) people vote?")
      for one in unknown { reading.take(one, as: role) }
    } else {
      for one in unknown {
        let verb = one.lines.count == 1 ? "Does this person" : "Do these \(one.people)"
        let role = try ask(
          "The role \(quoted(one.word)), first on line \(one.lines[0]), is not known. \(verb) vote?"
        )
        reading.take(one, as: role)
      }
    }
  }

  private func quoted(_ word: String) -> String { "“\(word.prefix(40))”" }

  /// On standard error, so that the answer of the command stays clean.
  private func ask(_ question: String) throws -> ParticipantRole {
    while true {
      StandardError.print([question + " (y or n)"])
      switch readLine()?.folded {
      case "y", "yes": return .voting
      case "n", "no": return .observer
      case nil: throw Failure("Nothing was imported; answer the question or give --unknown-role.")
      default: continue
      }
    }
  }
}
