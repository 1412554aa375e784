/// Something about a recommendation that its rapporteur may want to mend. Advice only: nothing is ever
/// refused or rewritten for it (product rule F15).
public enum DraftingFinding: Hashable, Sendable {
  case noAddressee
  case severalAddressees(Int)
  /// No word at its start is known as a verb.
  case noVerb
  /// A verb whose effect nobody can check, and verbs that say what is done.
  case weakVerb(String, instead: [String])
  case severalActions(String, String)
  case semicolon
  case noMeasure
  /// A word that sounds like a measure and has no number.
  case vagueMeasure(String)
  /// An addressee that is nobody in particular.
  case diffuseActor(String)
  case jointWithoutLead
  case tooLong(words: Int)
  case noMeans
  /// The text speaks of money and names no source.
  case meansWithoutSource(String)
  case noDate
  case vagueDate(String)
  /// A field that says that nobody knows yet, e.g. `tbd`.
  case stillOpen(RecommendationField, String)
  case reaffirmation(String)
  /// A short form that is not written out, and what it stands for where that is known.
  case acronym(String, meaning: String?)
  case noRationale
  case noSDGTarget
  case unknownSDGTarget(String)
  /// The text is in a language or script whose words are not known here, so only the rules that need none
  /// were applied. `nil` for a language in a known script.
  case unknownWords(Script?)
}

extension DraftingFinding {
  /// What it counts against; `nil` where it leaves the score alone.
  public var criterion: SmartCriterion? {
    switch self {
    case .severalAddressees, .noVerb, .weakVerb, .severalActions, .semicolon: .specific
    case .noMeasure, .vagueMeasure: .measurable
    case .noAddressee, .diffuseActor, .jointWithoutLead, .tooLong: .achievable
    case .noMeans, .meansWithoutSource: .resourced
    case .noDate, .vagueDate: .timeBound
    case .stillOpen(let field, _):
      switch field {
      case .indicator, .target: .measurable
      case .resources: .resourced
      case .deadline: .timeBound
      default: nil
      }
    case .reaffirmation, .acronym, .noRationale, .noSDGTarget, .unknownSDGTarget, .unknownWords: nil
    }
  }

  /// What it makes of its criterion.
  var mark: DraftingMark {
    switch self {
    case .noAddressee, .noMeasure, .noMeans, .noDate: .missing
    default: .weak
    }
  }

  /// Where to mend it.
  public var field: RecommendationField {
    switch self {
    case .noAddressee, .severalAddressees, .diffuseActor: .addressees
    case .noMeasure: .indicator
    case .jointWithoutLead: .lead
    case .noMeans, .meansWithoutSource: .resources
    case .noDate, .vagueDate: .deadline
    case .stillOpen(let field, _): field
    case .noRationale: .rationale
    case .noSDGTarget, .unknownSDGTarget: .sdgTargets
    case .noVerb, .weakVerb, .severalActions, .semicolon, .vagueMeasure, .tooLong, .reaffirmation,
      .acronym, .unknownWords:
      .text
    }
  }
}
