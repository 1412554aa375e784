import BreakoutModel
import Terminal

extension Command {
  static let consentReached = Command(\.consentReached, [.consent: ["c"]])

  static let consentObjection = Command(\.consentObjection, [.consent: ["o"]])

  static let integrateObjection = Command(\.integrateObjection, [.consent: ["i"]])

  static let dropObjection = Command(\.dropObjection, [.consent: ["w"]])

  static let upholdObjection = Command(\.upholdObjection, [.consent: ["s"]])

  static let amendProposal = Command(\.amendProposal, [.consent: ["a"]])

  static let setReview = Command(\.setReview, [.consent: ["d"]])

  static let noConsent = Command(\.noConsent, [.consent: ["n"]])
}

extension CommandTable {
  static let consenting: [Command] = [
    .consentReached, .consentObjection, .integrateObjection, .dropObjection, .upholdObjection,
    .amendProposal, .setReview, .noConsent,
  ]
}
