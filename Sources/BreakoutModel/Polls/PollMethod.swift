/// The ways of asking for more than yes and no.
public enum PollMethod: String, CaseIterable, Sendable, Codable {
  /// Everybody shows 0 to 5 fingers.
  case fistToFive
  /// A scale of agreement with a legend, eight steps unless edited.
  case gradients
  /// A few dots for everybody, placed on the options.
  case dots
  /// Any number of options, one mark each.
  case approval
  /// A number from 0 to a limit for every option.
  case score
  /// The options in order of preference.
  case ranked
}
