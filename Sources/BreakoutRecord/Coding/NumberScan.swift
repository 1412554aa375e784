import BreakoutModel
import Foundation

/// Looks at every number of a JSON text, wherever it stands.
enum NumberScan {
  /// Whether each is within what a record can hold.
  static func isPossible(_ json: Data) -> Bool {
    json.withUnsafeBytes { bytes in
      var isInText = false
      var isEscaped = false
      var start: Int?
      for (place, byte) in bytes.enumerated() {
        if isInText {
          isInText = isEscaped || byte != UInt8(ascii: "\"")
          isEscaped = !isEscaped && byte == UInt8(ascii: "\\")
        } else if isPart(byte) {
          start = start ?? place
        } else {
          if let first = start, !isPossible(bytes[first..<place]) { return false }
          start = nil
          isInText = byte == UInt8(ascii: "\"")
        }
      }
      return start.map { isPossible(bytes[$0...]) } ?? true
    }
  }

  private static func isPart(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"),
      UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"):
      true
    default: false
    }
  }

  /// Letters of `true` and `false` come here too; they are no numbers, and the decoder reads them.
  private static func isPossible(_ number: Slice<UnsafeRawBufferPointer>) -> Bool {
    // No fewer digits can be too much.
    guard number.count > 14 || number.contains(where: { $0 | 0x20 == UInt8(ascii: "e") }),
      let value = Double(String(decoding: number, as: UTF8.self))
    else { return true }
    return value.magnitude <= Double(RecordLimits.number)
  }
}
