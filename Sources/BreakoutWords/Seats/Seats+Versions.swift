/// Two versions of one text, of which somebody has to choose.
extension Words.Seats {
  /// Heading: the number of a recommendation.
  public func versions(of recommendation: String) -> String {
    say("Two versions of \(recommendation)")
  }

  /// Heading.
  public var versionsOfNote: String { say("Two versions of one note") }

  /// Heading: the label of a field, and the heading of its form.
  public func versions(of field: String, in form: String) -> String {
    say("Two versions of “\(field)” · \(form)")
  }

  /// Over the version of another seat, such as “rapporteur”.
  public func theirs(by seat: String) -> String { say("Theirs, by the \(seat)") }

  /// Over the version of another seat.
  public var theirs: String { say("Theirs") }

  /// Over the own version.
  public var yours: String { say("Yours") }

  /// In the place of a version without words.
  public var nothing: String { say("(nothing)") }

  /// The other version was chosen.
  public var staysAsItIs: String { say("It stays as the other seat wrote it.") }

  /// Both versions were chosen.
  public var bothInLine: String { say("Both versions are in the line; Enter saves it.") }

  /// Both versions were chosen.
  public var bothInField: String { say("Both versions are in the field; Enter saves the form.") }
}
