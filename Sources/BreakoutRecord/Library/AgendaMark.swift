import Foundation

/// Tells by which agenda file a session was started, without telling its path: session files are passed on.
public struct AgendaMark: Equatable, Sendable {
  public let digest: Data

  /// The bytes of a digest.
  public static let size = 16

  public init(digest: Data) {
    self.digest = digest
  }

  /// - Parameter text: what an agenda says that is no file.
  public init(text: [UInt8]) {
    self.init(digest: SHA256.hash(data: text).prefix(16))
  }

  /// - Parameter path: the absolute path of the agenda file.
  public init(path: String) {
    self.init(digest: SHA256.hash(data: Data(path.utf8)).prefix(Self.size))
  }
}
