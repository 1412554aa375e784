import BreakoutModel
import BreakoutReport

/// An export on its way: what the program writes itself is there at once, what other programs make comes
/// when they have finished. One that fails never keeps the others from coming.
///
/// Nothing here waits unless it is told to, so that a run loop can go on meanwhile: it polls `descriptors`
/// beside its own and calls `advance` when one can be read, and from time to time.
public final class Rendering {
  /// How one format has ended.
  public struct Outcome: Sendable {
    public let format: ExportFormat
    public let files: Result<[ExportedFile], ExportProblem>
  }

  private let export: Export
  /// Made once for all formats, and not at all for those of data.
  private lazy var report = export.report()
  private var finished: [Outcome] = []
  private var conversions: [(format: ExportFormat, conversion: Conversion)] = []

  /// Starts all that is to be done. The formats are those asked for, each once.
  public init(_ export: Export, in formats: [ExportFormat]) {
    self.export = export
    for format in formats { start(format) }
  }

  /// The formats that have not ended yet.
  public var pending: [ExportFormat] { conversions.map(\.format) }

  /// What can be read once there is news.
  public var descriptors: [Int32] { conversions.map(\.conversion.descriptor) }

  /// What has ended since the last call, without waiting. Programs that take too long are ended.
  public func advance() -> [Outcome] {
    conversions.removeAll { format, conversion in
      guard let result = conversion.advance() else { return false }
      finish(format, with: result.map { [$0] })
      return true
    }
    defer { finished = [] }
    return finished
  }

  /// Waits until everything has ended, which the programs' time limit bounds.
  public func wait() -> [Outcome] {
    var outcomes = advance()
    while !conversions.isEmpty {
      Conversion.wait(for: conversions.map(\.conversion))
      outcomes += advance()
    }
    return outcomes
  }

  private func start(_ format: ExportFormat) {
    do throws(ExportProblem) {
      switch format.making {
      case .written(let document):
        finish(format, with: .success([try export.bytes(of: report, in: document)]))
      case .data(let data): finish(format, with: .success(try export.files(of: data)))
      case .converted(let program):
        var converter = export.converter(by: program, to: format)
        if export.reference == nil { converter.look = OfficeLook(report) }
        let source = try export.source(of: report, for: converter)
        conversions.append((format, try Conversion(converter, of: source)))
      }
    } catch {
      finish(format, with: .failure(error))
    }
  }

  private func finish(_ format: ExportFormat, with result: Result<[[UInt8]], ExportProblem>) {
    let files = result.map { zip(export.names(in: format), $0).map(ExportedFile.init) }
    finished.append(Outcome(format: format, files: files))
  }
}

/// A file of an export before it is written.
public struct ExportedFile: Equatable, Sendable {
  /// Without a folder.
  public let name: String
  public let bytes: [UInt8]
}
