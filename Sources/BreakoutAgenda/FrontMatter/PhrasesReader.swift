import BreakoutModel
import Yams

/// Reads the moderator's phrases of an agenda: one text for each situation.
enum PhrasesReader {
  /// - Parameters:
  ///   - offset: the lines of the file before the YAML.
  ///   - line: where the key `phrases` stands.
  static func read(
    _ value: Node, offset: Int, line: Int, log: inout ProblemLog
  ) -> [PrompterPhrase] {
    guard let mapping = value.mapping else {
      log.error(.expectedPhrases, line: line)
      return []
    }
    var phrases: [PrompterPhrase] = []
    var lines: [PrompterSituation: Int] = [:]
    for (key, value) in mapping {
      let line = key.mark.map { offset + $0.line } ?? line
      let name = key.scalar?.string.onOneLine ?? ""
      guard let situation = situation(named: name) else {
        log.warn(.unknownSituation(name, suggestion: suggestion(for: name)), line: line)
        continue
      }
      if let first = lines[situation] {
        log.error(.duplicateSituation(name, firstLine: first), line: line)
        continue
      }
      lines[situation] = line
      if let phrase = phrase(situation, name, value, line: line, log: &log) {
        phrases.append(phrase)
      }
    }
    return phrases
  }

  private static func phrase(
    _ situation: PrompterSituation, _ name: String, _ value: Node, line: Int,
    log: inout ProblemLog
  ) -> PrompterPhrase? {
    guard let text = value.scalar?.string.onOneLine, !text.isEmpty else {
      log.error(.emptyPhrase(situation: name), line: line)
      return nil
    }
    switch PrompterPhrase.problem(in: text) {
    case nil: return PrompterPhrase(situation, text)
    case .unevenBrackets: log.error(.unevenBrackets(situation: name), line: line)
    case .unknownPlaceholder(let placeholder):
      let known = PrompterPlaceholder.allCases.map(\.rawValue)
      let nearest = nearest(to: placeholder.plainWord, among: known)
      log.error(
        .unknownPlaceholder(placeholder, situation: name, suggestion: nearest), line: line)
    }
    return nil
  }

  /// A situation by its name, whatever the case and with hyphens or underlines for the spaces.
  private static func situation(named name: String) -> PrompterSituation? {
    PrompterSituation(rawValue: words(name))
  }

  private static func suggestion(for name: String) -> String? {
    nearest(to: words(name), among: PrompterSituation.allCases.map(\.rawValue))
  }

  private static func words(_ name: String) -> String {
    name.plainWord.split { " -_".contains($0) }.joined(separator: " ")
  }
}
