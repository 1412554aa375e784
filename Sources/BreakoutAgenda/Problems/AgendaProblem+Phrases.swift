import BreakoutModel

extension AgendaProblem {
  /// The sentences about the moderator's phrases.
  var phraseSentence: String? {
    switch reason {
    case .expectedPhrases:
      "“phrases” takes one line for each situation; write lines below it such as "
        + "“  time is up: Thank you, {speaker}.”"
    case .unknownSituation(let name, let suggestion?):
      "the phrase for “\(name)” is left out, there is no such situation; "
        + "did you mean “\(suggestion)”?"
    case .unknownSituation(let name, nil):
      "the phrase for “\(name)” is left out, there is no such situation; the situations are "
        + PrompterSituation.allCases.map(\.rawValue).joined(separator: ", ")
    case .duplicateSituation(let name, let firstLine):
      "the phrase for “\(name)” is already on line \(firstLine); keep one of the two"
    case .emptyPhrase(let situation):
      "the phrase for “\(situation)” is no text; write it on one line, in quotes if it has a colon "
        + "or begins with a bracket"
    case .unknownPlaceholder(let name, let situation, let suggestion?):
      "the phrase for “\(situation)” names {\(name)}, which stands for nothing; "
        + "did you mean {\(suggestion)}?"
    case .unknownPlaceholder(let name, let situation, nil):
      "the phrase for “\(situation)” names {\(name)}, which stands for nothing; the names are "
        + PrompterPlaceholder.allCases.map(\.rawValue).joined(separator: ", ")
    case .unevenBrackets(let situation):
      "the phrase for “\(situation)” has a curly bracket without its other one; "
        + "write names as {speaker}"
    default: nil
    }
  }
}
