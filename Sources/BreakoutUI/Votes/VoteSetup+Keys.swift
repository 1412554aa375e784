import BreakoutModel
import Terminal

/// Keys in the set-up of a vote.
extension VoteSetup {
  mutating func move(by step: Int) {
    focus = lines.next(after: focus, by: step)
  }

  /// Whether the arrows to the left and right choose in this line; elsewhere they move the cursor.
  var isChoice: Bool {
    switch focus {
    case .rule: words == nil
    case .method: true
    case .way: chosenRule?.needsGroups != true
    case .number, .waiver: false
    }
  }

  mutating func choose(by step: Int) {
    switch focus {
    case .rule: rule = (rule + step + rules.count) % rules.count
    case .method: method = Self.methods.next(after: method, by: step)
    case .way:
      chosenWay = CountForm.Way.allCases.filter { $0 != .groups || !groups.isEmpty }
        .next(after: chosenWay, by: step)
    case .number, .waiver: break
    }
  }

  /// Takes what can be typed in this line; false for what cannot.
  mutating func edit(_ key: Key) -> Bool {
    switch focus {
    case .rule: return editRule(key)
    case .method, .way: return false
    case .number(let number):
      return numbers[number, default: TextEditor(isMultiline: false)].editNumber(key)
    case .waiver: return waiver.handle(key)
    }
  }

  /// A letter or a digit begins a rule of one's own; an empty line is a choice again.
  private mutating func editRule(_ key: Key) -> Bool {
    guard var words else {
      guard let character = key.typedCharacter, character.isLetter || character.isNumber else {
        return false
      }
      self.words = TextEditor(String(character), isMultiline: false)
      return true
    }
    let isHandled = words.handle(key)
    self.words = words.isEmpty ? nil : words
    return isHandled
  }

  /// Puts pasted text where it would be typed; nothing where only a number fits.
  mutating func insert(_ text: String) {
    switch focus {
    case .rule:
      words = words ?? TextEditor(isMultiline: false)
      words?.insert(text)
    case .waiver: waiver.insert(text)
    case .method, .way, .number: break
    }
  }
}

extension TextEditor {
  /// Takes digits, as many as a count may have, and the editing keys.
  mutating func editNumber(_ key: Key) -> Bool {
    if let character = key.typedCharacter {
      guard character.isASCII, character.isNumber else { return false }
      guard text.utf8.count < String(Tally.largestCount).utf8.count else { return true }
    }
    return handle(key)
  }
}
