import Crypto
import Foundation

/// Tells by which agenda file a session was started, without telling its path: session files are passed on.
public struct AgendaMark: Equatable, Sendable {
  let digest: Data

  init(digest: Data) {
    self.digest = digest
  }

  /// - Parameter path: the absolute path of the agenda file.
  public init(path: String) {
    self.init(digest: Data(SHA256.hash(data: Data(path.utf8)).prefix(16)))
  }
}
