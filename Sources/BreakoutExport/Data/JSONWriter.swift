import BreakoutReport
import Foundation

/// A session for other programs: keys in alphabetical order, so that the same session gives the same bytes.
public struct JSONWriter {
  public let bytes: [UInt8]

  /// Throws what no session can cause: everything in a record can be written.
  public init(_ record: PublishedRecord) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    bytes = [UInt8](try encoder.encode(record)) + [0x0A]
  }

  /// Some data in one line.
  static func text(of data: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(data), as: UTF8.self)
  }
}

/// The description by which a file of `JSONWriter` can be checked: JSON Schema, draft 2020-12.
public enum JSONSchema {
  public static var bytes: [UInt8] { Array(EmbeddedTexts.breakout_session_schema_json.utf8) }
}
