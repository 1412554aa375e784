import BreakoutModel
import Foundation

/// Changes as JSON that people can read: keys sorted, slashes plain, so that equal changes are equal bytes.
public struct ChangeCoding {
  private let encoder: JSONEncoder
  private let decoder = JSONDecoder()

  public init() {
    encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  }

  public func payload(_ change: Change) throws -> Data {
    try encoder.encode(change)
  }

  /// What bytes say to this version.
  public enum Reading: Equatable, Sendable {
    case change(Change)
    /// An act in the form of all acts, of a kind or with a word that this version does not know.
    case newer
    /// No act of any version.
    case nonsense
  }

  /// A kind that this version knows has the parts that it has always had: without one of them, or with another
  /// thing in its place, it is damaged, unless the file itself is of a newer version. A word where one stands, say
  /// of a new way of deciding, is of a newer version.
  ///
  /// - Parameters:
  ///   - kind: the kind under which the bytes are filed.
  ///   - isOfNewerFile: whether a newer version has changed the layout of the file, and may have done so with any
  ///     kind.
  public func reading(
    _ payload: Data, filedAs kind: String, isOfNewerFile: Bool = false
  ) -> Reading {
    guard NumberScan.isPossible(payload) else { return .nonsense }
    do {
      let change = try decoder.decode(Change.self, from: payload)
      return change.kind.rawValue == kind && change.isPossible ? .change(change) : .nonsense
    } catch is ImpossibleNumber {
      return .nonsense
    } catch let error as DecodingError {
      let mayBeNewer =
        isOfNewerFile || ChangeKind(rawValue: kind) == nil || Self.isUnknownWord(error)
      return mayBeNewer && Self.isAct(payload, of: kind) ? .newer : .nonsense
    } catch {
      return .nonsense
    }
  }

  /// Whether a choice is none of those that this version knows, in a form that choices have.
  private static func isUnknownWord(_ error: DecodingError) -> Bool {
    switch error {
    case .dataCorrupted: true
    // What has parts of its own, and is an object with another key.
    case .typeMismatch(let type, _):
      type is any Decodable.Type && !plain.contains(ObjectIdentifier(type))
    default: false
    }
  }

  private static let plain: Set<ObjectIdentifier> = [
    ObjectIdentifier(String.self), ObjectIdentifier(Bool.self), ObjectIdentifier(Int.self),
    ObjectIdentifier(Int64.self), ObjectIdentifier(Double.self),
  ]

  /// An act is an object with its kind as the only key.
  private static func isAct(_ payload: Data, of kind: String) -> Bool {
    guard let object = try? JSONSerialization.jsonObject(with: payload) as? [String: Any] else {
      return false
    }
    return object.count == 1 && object[kind] is [String: Any]
  }
}
