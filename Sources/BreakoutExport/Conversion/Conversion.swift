import BreakoutPrograms
import Glibc

/// A converter at work on one document, as a program of its own.
///
/// It reads the document from a file without a name and writes to another one, so that nothing of a
/// confidential document is left on the disk whatever happens. It is ended when it takes too long, and when
/// the last reference goes.
final class Conversion {
  /// After so long a program is taken to hang. The slowest known, a PDF of 500 recommendations, takes
  /// well under a minute on an old laptop.
  static let timeLimit = Duration.seconds(120)

  private let converter: Converter
  private let output: NamelessFile
  private let program: ChildProgram

  /// - Parameter timeLimit: after which the program is ended.
  init(
    _ converter: Converter, of document: [UInt8], timeLimit: Duration = timeLimit
  ) throws(ExportProblem) {
    let input: NamelessFile
    do throws(NamelessFile.NotMade) {
      (input, output) = (try NamelessFile(document), try NamelessFile([]))
    } catch {
      throw ExportProblem(code: error.code, path: error.folder, folder: error.folder)
    }
    self.converter = converter
    do throws(ChildProgram.NotStarted) {
      program = try ChildProgram(
        converter.command, environment: converter.environment, input: input.descriptor,
        output: output.descriptor, timeLimit: timeLimit)
    } catch {
      throw error.isAbsent ? .noConverter(converter) : .conversionFailed(converter, error.reason)
    }
  }

  /// Can be read when the program says something or ends.
  var descriptor: Int32 { program.descriptor }

  /// The converted document once the program has ended, or what went wrong; `nil` while it is at work.
  func advance() -> Result<[UInt8], ExportProblem>? {
    switch program.advance() {
    case nil: return nil
    case .tooSlow: return .failure(.tooSlow(converter))
    // Ended in order, with status 0.
    case .status(0):
      let document = NamelessFile.contents(of: output.descriptor)
      return document.isEmpty ? .failure(failed) : .success(converter.finished(document))
    case .status: return .failure(failed)
    }
  }

  /// Waits until one of them can advance.
  static func wait(for conversions: [Conversion]) {
    ChildProgram.wait(for: conversions.map(\.program))
  }

  private var failed: ExportProblem { .conversionFailed(converter, program.lastLine) }
}
