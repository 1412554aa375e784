import BreakoutModel
import BreakoutWords

/// The forms that hold a whole recommendation.
extension Form {
  /// What it says now; `nil` for any other form.
  var recommendation: RecommendationFields? {
    guard holdsRecommendation else { return nil }
    var fields = RecommendationFields()
    for (place, field) in RecommendationField.allCases.enumerated() { fields[field] = self[place] }
    return fields
  }

  /// The field in which the cursor stands.
  var recommendationField: RecommendationField? {
    holdsRecommendation && RecommendationField.allCases.indices.contains(focus)
      ? RecommendationField.allCases[focus] : nil
  }

  private var holdsRecommendation: Bool {
    switch purpose {
    case .recommendation, .mergeRecommendation: true
    default: false
    }
  }
}

extension Form {
  static func recommendation(_ one: Recommendation) -> Form {
    Form(
      purpose: .recommendation(one.id),
      title: words.shell.recommendation("\(one.id)", one.status.name),
      fields: RecommendationField.allCases.map { Field($0.name, one.fields[$0]) })
  }
}

/// The forms that make one recommendation of two, or two of one.
extension Form {
  /// The common wording of two, to be mended before they are one.
  static func merging(_ one: Recommendation, into home: Recommendation) -> Form {
    let common = home.fields.common(with: one.fields)
    return Form(
      purpose: .mergeRecommendation(one.id, into: home.id),
      title: words.recommendations.commonWordingTitle("\(one.id)", into: "\(home.id)"),
      fields: RecommendationField.allCases.map { Field($0.name, common[$0]) })
  }

  /// The texts of two parts; everything else is taken over by both.
  static func splitting(_ one: Recommendation) -> Form {
    let parts = one.fields.proposedParts
    return Form(
      purpose: .splitRecommendation(one.id), title: words.recommendations.splitTitle("\(one.id)"),
      fields: [
        Field(words.recommendations.firstPart, parts?.first.text ?? one.fields.text),
        Field(words.recommendations.secondPart, parts?.second.text ?? ""),
      ])
  }

  /// What a filled one of them asks for.
  func recommendationIntents(in session: Session) -> Result<[Intent], FormProblem> {
    switch purpose {
    case .recommendation(let id):
      return .success(recommendation.map { [.recommendation(.edit(id, $0))] } ?? [])
    case .mergeRecommendation(let id, let home):
      return .success(recommendation.map { [.recommendation(.merge(id, into: home, $0))] } ?? [])
    case .splitRecommendation(let id):
      guard let one = session.recommendations[id] else { return .success([]) }
      for field in 0...1 where line(field).isEmpty {
        return .failure(.init(field: field, sentence: words.recommendations.partMissing))
      }
      var (first, second) = (one.fields, one.fields)
      first[.text] = self[0]
      second[.text] = self[1]
      return .success([.recommendation(.split(id, first: first, second: second))])
    default:
      return .success([])
    }
  }
}
