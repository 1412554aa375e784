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
