import ArgumentParser
import BreakoutAgenda
import BreakoutModel
import BreakoutWords
import Glibc

/// `breakout import NOTE`: the agenda that is understood from a note, as a file that people edit.
struct ImportNoteCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "note", abstract: words.importCommand.noteAbstract,
      discussion: words.importCommand.noteDiscussion)
  }

  @Argument(help: .init(words.importCommand.note), completion: .file())
  var note: String

  @Option(
    name: [.customShort("o"), .long], help: .init(words.importCommand.noteOutput),
    completion: .file(extensions: ["md"]))
  var output = "-"

  func run() throws {
    // A word may be meant for what is imported, such as `rosters`.
    if note != "-", !note.contains("/"), !note.contains("."), !Surroundings.isReadable(note) {
      throw Failure(words.runCommand.noSuchCommand(note), status: 2)
    }
    let name = AgendaReader.name(path: note)
    let reading: AgendaReading
    do throws(AgendaErrors) {
      reading = try AgendaReader.read(path: note)
    } catch {
      throw Failure(error.errors.map(\.description))
    }
    let text = Self.withoutOverrides(reading.markdown(of: name))
    if output == "-" { try show(text) } else { try NewFile.write(text, to: output) }
    if !isSame(text, reading.agenda) {
      StandardError.print([words.commandLine.warning(words.importCommand.readsOtherwise(name))])
    }
    guard output != "-" else { return }
    let say = words.importCommand
    let folder = PathParts.folder(of: Surroundings.absolute(output))
    let (file, typed) = (PathParts.name(of: output), NewFile.typed(output))
    let isSettled = !reading.isDoubtful && !reading.agenda.points.isEmpty
    try StandardOutput.print([
      isSettled
        ? say.noteWritten(file, in: folder, typed: typed)
        : say.noteWrittenInDoubt(file, in: folder, typed: typed)
    ])
  }

  /// Without the characters that turn the direction of text over: what is edited must read as it is.
  private static func withoutOverrides(_ text: String) -> String {
    let scalars = text.unicodeScalars.filter { scalar in
      switch scalar.value {
      case 0x2028...0x202E, 0x2066...0x2069: false
      default: true
      }
    }
    return String(String.UnicodeScalarView(scalars))
  }

  /// A terminal would obey what a note has in it; a file or a program gets it as it is.
  private func show(_ text: String) throws {
    if isatty(STDOUT_FILENO) == 1 {
      try StandardOutput.write(text)
    } else {
      try StandardOutput.write(Array(text.utf8))
    }
  }

  private func isSame(_ text: String, _ agenda: Agenda) -> Bool {
    do throws(AgendaErrors) {
      return try AgendaReader.read(text: text, name: output).agenda == agenda
    } catch {
      return false
    }
  }
}
