import BreakoutModel
import BreakoutWords

extension AgendaProblem {
  /// The sentences about the moderator's phrases.
  var phraseSentence: String? {
    let say = words.agenda
    return switch reason {
    case .expectedPhrases: say.expectedPhrases
    case .unknownSituation(let name, let suggestion?):
      say.unknownSituation(name, perhaps: suggestion)
    case .unknownSituation(let name, nil):
      say.unknownSituation(name, of: PrompterSituation.allCases.map(\.rawValue))
    case .duplicateSituation(let name, let firstLine):
      say.duplicateSituation(name, firstLine: firstLine)
    case .emptyPhrase(let situation): say.emptyPhrase(situation)
    case .unknownPlaceholder(let name, let situation, let suggestion?):
      say.unknownPlaceholder(name, for: situation, perhaps: suggestion)
    case .unknownPlaceholder(let name, let situation, nil):
      say.unknownPlaceholder(
        name, for: situation, of: PrompterPlaceholder.allCases.map(\.rawValue))
    case .unevenBrackets(let situation): say.unevenBrackets(situation)
    default: nil
    }
  }
}
