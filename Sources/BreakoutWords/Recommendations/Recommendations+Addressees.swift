import BreakoutModel

extension RecommendationFields {
  /// A field as it is shown.
  public func shown(_ field: RecommendationField) -> String {
    field == .addressees ? words.recommendations.addressees(addressees) : self[field]
  }
}

extension Words.Recommendations {
  /// Those to whom something is addressed, in a row.
  public func addressees(_ names: [String]) -> String { words.lists.row(names.map(addressee)) }

  /// To whom something is addressed: the usual ones by the words for them, others as they were typed.
  public func addressee(_ name: String) -> String {
    Addressee.Usual(rawValue: name).map(usual) ?? name
  }

  /// To whom recommendations are usually addressed.
  private func usual(_ addressee: Addressee.Usual) -> String {
    switch addressee {
    case .governments: say("Governments")
    case .unSystem: say("UN system")
    case .business: say("Business")
    case .civilSociety: say("CSOs")
    case .donors: say("Donors/IFIs")
    case .academia: say("Academia")
    case .media: say("Media")
    case .joint: say("Joint")
    }
  }
}
