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

  /// What bytes say to this version.
  enum Reading: Equatable {
    case change(Change)
    /// An act in the form of all acts, of a kind or with parts that this version does not know.
    case newer
    /// No act of any version.
    case nonsense
  }

  /// - Parameter kind: the kind under which the bytes are filed.
  func reading(_ payload: Data, filedAs kind: String) -> Reading {
    guard NumberScan.isPossible(payload) else { return .nonsense }
    do {
      let change = try decoder.decode(Change.self, from: payload)
      return change.kind.rawValue == kind && change.isPossible ? .change(change) : .nonsense
    } catch is ImpossibleNumber {
      return .nonsense
    } catch {
      return Self.isAct(payload, of: kind) ? .newer : .nonsense
    }
  }

  /// An act is an object with its kind as the only key.
  private static func isAct(_ payload: Data, of kind: String) -> Bool {
    guard let object = try? JSONSerialization.jsonObject(with: payload) as? [String: Any] else {
      return false
    }
    return object.count == 1 && object[kind] is [String: Any]
  }
}
