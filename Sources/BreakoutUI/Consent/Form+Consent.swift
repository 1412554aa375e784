import BreakoutModel
import BreakoutWords
import Terminal

/// The forms of a round of consent.
extension Form {
  static var amendment: Form {
    Form(
      purpose: .amendment, title: words.consent.amendmentTitle,
      fields: [Field(words.consent.amendment)])
  }

  static func review(_ date: String) -> Form {
    Form(
      purpose: .review, title: words.consent.reviewTitle,
      fields: [Field(words.consent.reviewDate, date)])
  }
}
