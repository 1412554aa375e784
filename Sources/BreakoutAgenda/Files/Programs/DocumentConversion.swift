import BreakoutPrograms
import Glibc

/// Has another program make text of a document. What is in it is in files without names only, except for LibreOffice,
/// which must be given a folder; it is removed at once.
public struct DocumentConversion: Sendable {
  /// Why there is no text.
  public enum Problem: Error, Equatable, Sendable {
    case absent(DocumentProgram)
    /// With what the program said last.
    case failed(DocumentProgram, String?)
    case tooSlow(DocumentProgram)
  }

  /// After so long a program is taken to hang. A note of 40 pages takes pandoc under a second and LibreOffice three.
  static let timeLimit = Duration.seconds(60)

  let program: DocumentProgram
  let arguments: [String]
  var timeLimit = Self.timeLimit

  /// - Parameter format: the name by which pandoc knows it.
  static func pandoc(from format: String) -> Self {
    Self(program: .pandoc, arguments: ["--from=\(format)", "--to=json", "-"])
  }

  static func pdfToText(keepsLayout: Bool) -> Self {
    Self(
      program: .pdfToText,
      arguments: (keepsLayout ? ["-layout"] : []) + ["-enc", "UTF-8", "-", "-"])
  }

  /// What the program writes about a document to its standard output.
  func output(of document: [UInt8]) throws(Problem) -> [UInt8] {
    do {
      let (input, output) = (try NamelessFile(document), try NamelessFile([]))
      try run([program.executable] + arguments, input: input.descriptor, output: output.descriptor)
      return NamelessFile.contents(of: output.descriptor)
    } catch let problem as Problem {
      throw problem
    } catch let error as NamelessFile.NotMade {
      throw .failed(program, error.reason)
    } catch {
      throw .failed(program, "\(error)")
    }
  }

  /// A document of the old Word as one of the new.
  static func modernWord(
    of document: [UInt8], timeLimit: Duration = timeLimit
  ) throws(Problem) -> [UInt8] {
    let conversion = Self(program: .libreOffice, arguments: [], timeLimit: timeLimit)
    do {
      let folder = try WorkFolder()
      defer { folder.remove() }
      try folder.write(document, as: "note.doc")
      let (input, output) = (try NamelessFile([]), try NamelessFile([]))
      try conversion.run(
        [
          DocumentProgram.libreOffice.executable, "--headless", "--norestore", "--nolockcheck",
          "-env:UserInstallation=file://\(folder.path)/profile", "--convert-to", "docx", "--outdir",
          folder.path, "\(folder.path)/note.doc",
        ], input: input.descriptor, output: output.descriptor)
      guard let made = folder.contents(of: "note.docx") else {
        throw Problem.failed(.libreOffice, nil)
      }
      return made
    } catch let problem as Problem {
      throw problem
    } catch let error as NamelessFile.NotMade {
      throw .failed(.libreOffice, error.reason)
    } catch {
      throw .failed(.libreOffice, nil)
    }
  }

  private func run(_ command: [String], input: Int32, output: Int32) throws(Problem) {
    do {
      let child = try ChildProgram(
        command, environment: ChildProgram.variables, input: input, output: output,
        timeLimit: timeLimit, hasGroup: true)
      while true {
        switch child.advance() {
        case nil: ChildProgram.wait(for: [child])
        case .tooSlow: throw Problem.tooSlow(program)
        case .status(0): return
        case .status: throw Problem.failed(program, child.lastLine)
        }
      }
    } catch let problem as Problem {
      throw problem
    } catch let error as ChildProgram.NotStarted {
      throw error.isAbsent ? .absent(program) : .failed(program, error.reason)
    } catch {
      throw .failed(program, nil)
    }
  }
}
