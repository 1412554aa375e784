import Terminal

/// Keys of boards that are not Latin.
extension Cockpit {
  /// The key as it acts where single keys do: the one at the same place of a Latin board, where that is
  /// certain. Where it is not, says so and gives `nil`, and an open question waits for another key.
  mutating func singleKey(_ key: Key) -> Key? {
    if question != nil { return answeringKey(key) }
    guard !(panel?.scene.takesText ?? isTyping), Keymap.command(for: key, in: place) == nil else {
      return key
    }
    if let latin = KeyboardLayout.latin(key) { return latin }
    guard let explanation = KeyboardLayout.explanation(of: key, orTyping: panel == nil) else {
      return key
    }
    say(explanation, isProblem: true)
    return nil
  }

  /// At a question no letter stands for the one at its place: somebody who means “нет” may well press Н,
  /// where a Latin board has Y.
  private mutating func answeringKey(_ key: Key) -> Key? {
    if let same = KeyboardLayout.sameKey(key) { return same }
    guard let explanation = KeyboardLayout.explanation(of: key) else { return key }
    question?.layoutHint = explanation
    return nil
  }
}
