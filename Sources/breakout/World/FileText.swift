import Glibc

/// A text that people keep beside the session.
enum FileText {
  /// More than any document or synthesis of a forum has.
  private static let mostBytes = 1 << 28

  /// The file's text; `nil` where it cannot be read, is not UTF-8, or has more bytes than may be, as what never
  /// ends has.
  static func read(_ path: String, atMost most: Int = mostBytes) -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      guard count > 0 else { break }
      bytes += buffer[..<count]
      guard bytes.count <= most else { return nil }
    }
    return ferror(file) == 0 ? String(validating: bytes, as: UTF8.self) : nil
  }
}
