/// Who sits at a screen: a role, and a name where several sit in the same one. Every act of the record names
/// the seat that did it.
///
/// The record files it as `rapporteur`, or as `rapporteur:Maria`.
public struct Seat: Hashable, Sendable, Codable, RawRepresentable {
  public enum Role: String, CaseIterable, Sendable {
    case moderator, rapporteur
    /// Sees everything that the record holds and changes nothing in it.
    case viewer
  }

  public let role: Role
  /// Empty for who sits alone in a role; else a name, or a number from 2 on.
  public let name: String

  /// How many characters of a name are kept: it stands on every screen.
  public static let longestName = 30
  /// A character may have any number of marks; the list of who sits here has a place of this size for a name.
  static let mostBytes = 200

  /// - Parameter name: a line break or an invisible character in it becomes a blank.
  public init(_ role: Role, name: String = "") {
    self.role = role
    guard !name.isEmpty else {
      self.name = ""
      return
    }
    let visible = String(name.map { $0.unicodeScalars.allSatisfy(\.isVisible) ? $0 : " " })
    let short = String(visible.trimmed.prefix(Self.longestName))
    self.name = short.cut(toBytes: Self.mostBytes).trimmed
  }

  public static let moderator = Seat(.moderator)
  public static let rapporteur = Seat(.rapporteur)
  public static let viewer = Seat(.viewer)

  /// Reads what is filed, scalar by scalar: a name may begin with a mark or a joiner, which makes one
  /// character of itself and the colon before it. `nil` for what no seat is filed as.
  public init?(rawValue: String) {
    let scalars = rawValue.unicodeScalars
    let colon = scalars.firstIndex(of: ":")
    guard let role = Role(rawValue: String(rawValue[..<(colon ?? scalars.endIndex)])) else {
      return nil
    }
    self.role = role
    name = colon.map { String(rawValue[scalars.index(after: $0)...]) } ?? ""
    guard name.isEmpty == (colon == nil), name.unicodeScalars.allSatisfy(\.isVisible) else {
      return nil
    }
  }

  public var rawValue: String { name.isEmpty ? role.rawValue : "\(role.rawValue):\(name)" }
}

extension String {
  /// The start of it, in whole scalars.
  fileprivate func cut(toBytes limit: Int) -> String {
    guard utf8.count > limit else { return self }
    var count = 0
    let end = unicodeScalars.firstIndex { scalar in
      count += UTF8.width(scalar)
      return count > limit
    }
    return String(self[..<(end ?? endIndex)])
  }
}

extension Unicode.Scalar {
  fileprivate var isVisible: Bool {
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .surrogate: false
    default: true
    }
  }
}

/// Somebody who sits at the session now, at this screen or another one.
public struct Sitting: Hashable, Sendable {
  public let seat: Seat
  /// When they sat down.
  public let since: Timestamp

  public init(_ seat: Seat, since: Timestamp) {
    self.seat = seat
    self.since = since
  }
}
