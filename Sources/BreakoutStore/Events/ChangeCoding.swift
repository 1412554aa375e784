import BreakoutModel
import Foundation

/// Changes as JSON that people can read: keys sorted, slashes plain, so that equal changes are equal bytes.
struct ChangeCoding {
  private let encoder: JSONEncoder
  private let decoder = JSONDecoder()

  init() {
    encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  }

  func payload(_ change: Change) throws -> Data {
    try encoder.encode(change)
  }

  /// `nil` where the bytes are no change that this version knows.
  func change(_ payload: Data) -> Change? {
    do {
      return try decoder.decode(Change.self, from: payload)
    } catch {
      return nil
    }
  }
}
