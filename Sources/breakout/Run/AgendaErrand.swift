import BreakoutAgenda
import BreakoutExport
import BreakoutModel
import BreakoutUI
import BreakoutWords

/// Writes the agenda of a session to a file that was not there before.
enum AgendaErrand {
  /// So often a name is tried with another number behind it.
  private static let mostFiles = 99

  static func write(_ agenda: Agenda, assumed: Set<SetUpField>, in folder: String) -> Message {
    let say = words.setUp
    let text = AgendaWriter(agenda, assumed: assumed).text
    let hasLetters = agenda.masthead.title.contains { $0.isLetter || $0.isNumber }
    let stem =
      hasLetters ? ExportFileName.stem(title: agenda.masthead.title, kind: "agenda") : "agenda"
    var name = ""
    for number in 1...mostFiles {
      name = number == 1 ? "\(stem).md" : "\(stem)-\(number).md"
      let path = folder + "/" + name
      if Surroundings.isReadable(path) { continue }
      do {
        try NewFile.write(text, to: path)
      } catch let failure as Failure {
        return .reported(words.lists.sentences(failure.sentences), isProblem: true)
      } catch {
        return .reported(say.notWritten(name, reason: "\(error)"), isProblem: true)
      }
      let isSame = reading(of: text) == agenda
      return .reported(
        isSame ? say.written(name, in: folder) : say.writtenOtherwise(name, in: folder),
        isProblem: !isSame)
    }
    return .reported(say.tooManyFiles(name, in: folder), isProblem: true)
  }

  private static func reading(of text: String) -> Agenda? {
    do {
      return try AgendaReader.read(text: text, name: "").agenda
    } catch {
      return nil
    }
  }
}
