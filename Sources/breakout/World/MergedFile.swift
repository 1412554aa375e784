import BreakoutExport
import BreakoutSynthesis
import BreakoutWords
import Glibc

/// The merged file on the disk. It is written as a whole beside the old one and then takes its name, so that at
/// any moment there is one of them in full.
final class MergedFile {
  let path: String
  /// What was last read or written; `nil` where there was no file.
  private var known: [UInt8]?

  init(_ path: String) {
    self.path = path
  }

  /// The synthesis in the file; `nil` where there is none.
  func read() throws -> Synthesis? {
    guard let bytes = try bytes() else { return nil }
    let synthesis: Synthesis
    do throws(SynthesisProblem) {
      synthesis = try SynthesisFile.synthesis(from: bytes, path: path)
    } catch {
      throw Failure(error.sentence)
    }
    known = bytes
    return synthesis
  }

  /// Writes a synthesis, and makes sure of the disk.
  ///
  /// - Throws: a `Failure`, also where another program has changed the file meanwhile: it is left as it is.
  func write(_ synthesis: Synthesis) throws {
    let new: [UInt8]
    do throws(SynthesisProblem) {
      new = try SynthesisFile.bytes(of: synthesis)
    } catch {
      throw Failure(error.sentence)
    }
    guard try bytes() == known else {
      throw Failure(words.mergeCommand.changedElsewhere(path))
    }
    guard new != known else { return }
    do throws(ExportProblem) {
      try ExportFile.write(new, to: path, replacing: true)
    } catch {
      throw Failure(error.sentence)
    }
    known = new
  }

  private func bytes() throws -> [UInt8]? {
    guard access(path, F_OK) == 0 else { return nil }
    guard Surroundings.isReadable(path) else {
      throw Failure(words.mergeCommand.notReadable(path))
    }
    guard let text = FileText.read(path) else {
      throw Failure(SynthesisProblem.notMerged(path: path).sentence)
    }
    return Array(text.utf8)
  }
}
