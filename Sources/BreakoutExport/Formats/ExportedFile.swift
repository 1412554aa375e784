/// A file of an export before it is written.
public struct ExportedFile: Equatable, Sendable {
  /// Without a folder.
  public let name: String
  public let bytes: [UInt8]
}
