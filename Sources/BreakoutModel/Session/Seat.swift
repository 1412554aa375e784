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

  /// - Parameter name: a line break or an invisible character in it becomes a blank.
  public init(_ role: Role, name: String = "") {
    self.role = role
    guard !name.isEmpty else {
      self.name = ""
      return
    }
    let visible = String(name.map { $0.isVisible ? $0 : " " })
    self.name = String(visible.trimmed.prefix(Self.longestName)).trimmed
  }

  public static let moderator = Seat(.moderator)
  public static let rapporteur = Seat(.rapporteur)
  public static let viewer = Seat(.viewer)

  /// `nil` for what no seat is filed as.
  public init?(rawValue: String) {
    let parts = rawValue.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard let role = Role(rawValue: String(parts[0])) else { return nil }
    self.init(role, name: parts.count == 2 ? String(parts[1]) : "")
    guard self.rawValue == rawValue else { return nil }
  }

  public var rawValue: String { name.isEmpty ? role.rawValue : "\(role.rawValue):\(name)" }

  /// In a sentence: `rapporteur`, `rapporteur 2` or `rapporteur Maria`.
  public var words: String { name.isEmpty ? role.rawValue : "\(role.rawValue) \(name)" }

  /// At the start of a sentence: `The rapporteur`, `Rapporteur 2` or `Rapporteur Maria`.
  public var subject: String {
    name.isEmpty ? "The \(role.rawValue)" : words.capitalisedFirst
  }
}

extension Character {
  fileprivate var isVisible: Bool {
    unicodeScalars.allSatisfy { scalar in
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator, .surrogate: false
      default: true
      }
    }
  }
}
