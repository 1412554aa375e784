import BreakoutModel
import Terminal

extension Command {
  static let consentReached = Command(
    "consent", [.consent: ["c"]],
    "No objection stands: the proposal has consent.", hint: "consent")

  static let consentObjection = Command(
    "hear objection", [.consent: ["o"]], "Records who objects and why.",
    hint: "objection")

  static let integrateObjection = Command(
    "integrate objection", [.consent: ["i"]],
    "The selected objection was taken into the proposal; again opens it once more.",
    hint: "integrated")

  static let dropObjection = Command(
    "drop objection", [.consent: ["w"]],
    "The selected objection was withdrawn; again opens it once more.", hint: "withdrawn")

  static let upholdObjection = Command(
    "uphold objection", [.consent: ["s"]],
    "The selected objection was heard and stands; again opens it once more.", hint: "stands")

  static let amendProposal = Command(
    "amend proposal", [.consent: ["a"]],
    "Records what is changed in the proposal.", hint: "amend")

  static let setReview = Command(
    "review date", [.consent: ["d"]],
    "Records when the room looks at it again.", hint: "review date")

  static let noConsent = Command(
    "no consent", [.consent: ["n"]], "Ends the round without consent.",
    hint: "no consent")
}

extension CommandTable {
  static let consenting: [Command] = [
    .consentReached, .consentObjection, .integrateObjection, .dropObjection, .upholdObjection,
    .amendProposal, .setReview, .noConsent,
  ]
}
