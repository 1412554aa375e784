import Foundation

extension Data {
  /// Two lower-case digits for each byte.
  public var hexadecimal: String { map { String(format: "%02x", $0) }.joined() }
}
