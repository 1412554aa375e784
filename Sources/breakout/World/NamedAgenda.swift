import BreakoutAgenda
import BreakoutModel
import BreakoutRecord
import BreakoutStore
import BreakoutWords
import Glibc

/// The agenda that somebody named: a file, or what comes out of a pipe or standard input, which is read once
/// and kept, because it comes once only.
struct NamedAgenda {
  let path: String
  /// What came out; `nil` for a file, which is read when it is needed.
  private let bytes: [UInt8]?
  /// What was read, once: of a document another program makes text.
  private let kept = Kept()

  private final class Kept {
    var reading: Result<AgendaReading, Failure>?
  }

  init(_ path: String) throws {
    self.path = path
    guard path == "-" || Surroundings.isStream(path) else {
      bytes = nil
      return
    }
    do {
      bytes = try AgendaReader.bytes(path: path)
    } catch {
      throw Failure(error.errors.map(\.description))
    }
    if bytes?.starts(with: SessionFileStart.bytes) == true {
      throw Failure(words.runCommand.isNoStream(path))
    }
    Surroundings.listenToTerminal()
  }

  /// By which a session is found that this agenda started.
  var mark: AgendaMark {
    bytes.map(AgendaMark.init(text:)) ?? AgendaMark(path: Surroundings.absolute(path))
  }

  /// By what a session is called whose agenda has no file name; `nil` for a file.
  var title: String? {
    get throws { bytes == nil ? nil : try reading.agenda.masthead.title }
  }

  /// Throws what is wrong with a file that is not there or may not be read.
  func mustBeThere() throws {
    guard bytes == nil, !Surroundings.isReadable(path) else { return }
    _ = try reading
    throw Failure(words.commandLine.notReadable(path))
  }

  /// The agenda, whatever file it comes as.
  var reading: AgendaReading {
    get throws {
      if bytes == nil, !path.contains("/"), !path.contains("."), !Surroundings.isReadable(path) {
        throw Failure(words.runCommand.noSuchCommand(path), status: 2)
      }
      let result = kept.reading ?? read()
      kept.reading = result
      return try result.get()
    }
  }

  private func read() -> Result<AgendaReading, Failure> {
    do throws(AgendaErrors) {
      guard let bytes else { return .success(try AgendaReader.read(path: path)) }
      return .success(try AgendaReader.read(bytes: bytes, name: AgendaReader.name(path: path)))
    } catch {
      return .failure(Failure(error.errors.map(\.description)))
    }
  }
}
