/// Why a synthesis cannot be made: what, where, what to do.
extension Words.Merging {
  /// Somebody named a session twice by the same name.
  public func givenTwice(_ name: String) -> String {
    say("\(name) was given twice; name each session once.")
  }

  /// Somebody named a session by two names.
  public func sameSession(_ first: String, _ second: String) -> String {
    say("\(first) and \(second) are the same session; name one of them.")
  }

  /// A file that is older than what is known of its room.
  public func olderCopy(_ name: String, _ label: String, _ room: String) -> String {
    say(
      """
      \(name) ends before the entry up to which room \(label) (\(room)) was merged; name the newest \
      file of that room.
      """)
  }

  /// A file that is none of ours; `--into` is an option.
  public func notMerged(_ path: String) -> String {
    say("\(path) is no merged file of Breakout; name another one with --into.")
  }

  /// A file of a later version of this program.
  public func newer(_ path: String, format: Int, known: Int) -> String {
    say(
      """
      \(path) was written by a newer Breakout (format \(format), this one reads \(known)); update \
      Breakout to go on with it.
      """)
  }

  /// A file that was altered; why follows; `--into` is an option.
  public func damaged(_ path: String, _ reason: String) -> String {
    say(
      """
      \(path) cannot be read as a merged file: \(reason); put an unaltered copy in its place, or name \
      another one with --into.
      """)
  }

  /// What the program that writes the file said.
  public func notWritable(_ reason: String) -> String {
    say("The synthesis could not be written as JSON: \(reason).")
  }

  /// Why a file cannot be read.
  public var noJSON: String { say("it is no JSON, or was cut off") }

  /// Why a file cannot be read.
  public var twoRoomsOfOneLabel: String { say("two rooms have one label") }

  /// Why a file cannot be read: the names of the fields that lead to the place, and what is wrong there.
  public func reason(at place: String, _ reason: String) -> String {
    say("at \(place): \(reason)")
  }

  /// Why a file cannot be read: a text that should be a label such as `B2-R3.1`.
  public func noLabelOfRecommendation(_ text: String) -> String {
    say("“\(text)” is no label of a recommendation")
  }

  /// Why a file cannot be read: a text that should be a label such as `B2`.
  public func noLabelOfRoom(_ text: String) -> String {
    say("“\(text)” is no label of a room")
  }

  /// Why a file cannot be read: a text that should be a number such as `R3.1`.
  public func noNumberOfRecommendation(_ text: String) -> String {
    say("“\(text)” is no number of a recommendation")
  }

  /// Why a file cannot be read: a text that should be a version such as `DRAFT 2`.
  public func noVersion(_ text: String) -> String {
    say("“\(text)” is no version of a document")
  }

  /// Why a file cannot be read: a text that should say what became of a recommendation.
  public func noStatus(_ text: String) -> String {
    say("“\(text)” is no status of a recommendation")
  }

  /// Why a file cannot be read: a name that no field has.
  public func noField(_ name: String) -> String {
    say("there is no field “\(name)”")
  }

  /// Why a file cannot be read: the two of a pair stand in the wrong order.
  public func wrongOrder(_ first: String, _ second: String) -> String {
    say("\(second) stands behind \(first)")
  }
}
