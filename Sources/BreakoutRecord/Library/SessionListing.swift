import BreakoutModel

/// A file in the library: a session, or why it is none that can be read.
public struct SessionListing: Equatable, Sendable {
  public let path: String
  public let contents: Result<SessionSummary, StoreProblem>

  /// - Parameter read: looks at the session.
  public init(_ path: String, _ read: (String) throws -> SessionSummary) {
    self.path = path
    do {
      contents = .success(try read(path))
    } catch let problem as StoreProblem {
      contents = .failure(problem)
    } catch {
      contents = .failure(.other(path: path, message: "\(error)"))
    }
  }

  /// When something last happened in it; long ago for a file that cannot be read.
  var lastAct: Timestamp {
    switch contents {
    case .success(let summary): summary.lastAct
    case .failure: Timestamp(milliseconds: .min)
    }
  }
}
