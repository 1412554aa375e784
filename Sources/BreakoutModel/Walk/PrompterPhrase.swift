/// A phrase of an agenda's own for a situation.
public struct PrompterPhrase: Hashable, Sendable, Codable {
  /// The situation by its name. A record may name one that this program does not know; nothing is said in
  /// it then.
  public let situation: String
  public let text: String

  public init(_ situation: PrompterSituation, _ text: String) {
    self.init(situation: situation.rawValue, text: text)
  }

  init(situation: String, text: String) {
    self.situation = situation
    self.text = text
  }
}

/// Why a phrase cannot be used.
public enum PhraseProblem: Error, Equatable, Sendable {
  /// A name in curly brackets that nothing stands behind.
  case unknownPlaceholder(String)
  /// A bracket that opens a name, and none that closes it, or one too many.
  case unevenBrackets
}

extension PrompterPhrase {
  /// The first thing in a phrase that would be read out as it stands.
  public static func problem(in text: String) -> PhraseProblem? {
    do throws(PhraseProblem) {
      _ = try parts(of: text)
      return nil
    } catch {
      return error
    }
  }

  /// The phrase with what the session has for each name; `…` where it has nothing now.
  public static func filled(_ text: String, _ value: (PrompterPlaceholder) -> String?) -> String {
    let parts: [Part]
    do throws(PhraseProblem) {
      parts = try Self.parts(of: text)
    } catch {
      // Only a damaged record holds such a phrase; read as it stands it still says something.
      return text
    }
    return parts.map { part in
      switch part {
      case .text(let text): String(text)
      case .placeholder(let name): value(name) ?? "…"
      }
    }.joined()
  }

  private enum Part {
    case text(Substring)
    case placeholder(PrompterPlaceholder)
  }

  private static func parts(of text: String) throws(PhraseProblem) -> [Part] {
    var parts: [Part] = []
    var rest = text[...]
    while let open = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
      let inside = rest[rest.index(after: open)...]
      guard rest[open] == "{", let close = inside.firstIndex(where: { $0 == "{" || $0 == "}" }),
        inside[close] == "}"
      else { throw .unevenBrackets }
      let name = inside[..<close].trimmed
      guard let placeholder = PrompterPlaceholder(rawValue: name.folded) else {
        throw .unknownPlaceholder(name)
      }
      parts.append(.text(rest[..<open]))
      parts.append(.placeholder(placeholder))
      rest = inside[inside.index(after: close)...]
    }
    return parts + [.text(rest)]
  }
}
