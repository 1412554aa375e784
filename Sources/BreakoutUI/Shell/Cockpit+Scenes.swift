/// The scenes that cover the middle lie on each other; going back is taking the top one away.
extension Cockpit {
  /// The scene that has the keys. Another one put here takes its place, e.g. the same one scrolled; `nil` takes it
  /// away, and what lies below comes back as far as it still has its ground.
  var panel: Panel? {
    get { scenes.last }
    set {
      guard let newValue else { return leaveScene() }
      if scenes.isEmpty { scenes.append(newValue) } else { scenes[scenes.count - 1] = newValue }
    }
  }

  private mutating func leaveScene() {
    guard scenes.popLast() != nil else { return }
    scenes.last?.scene.settle(in: &self)
  }

  /// Opens a scene over the one that has the keys where that is come back to, else in its place.
  mutating func lead(to next: Panel) {
    if let kept = panel?.scene.remains(under: next) {
      panel = kept
      scenes.append(next)
    } else {
      panel = next
    }
  }

  /// Shows the record in place of what covers it, until what is typed in the line is sent.
  mutating func putScenesAside() {
    guard !scenes.isEmpty else { return }
    scenesAside = scenes
    scenes = []
  }

  /// Gives the keys back to the line, where what has taken them from it is left.
  mutating func giveLineItsKeys() {
    if isTyping { lineWaits = false }
    guard lineWaits, scenes.isEmpty, question == nil, record.selection == nil,
      record.viewed == nil, !sheet.isAsked
    else { return }
    lineWaits = false
    isTyping = true
  }

  /// Brings back what was put aside once nothing is typed or asked any more.
  mutating func bringScenesBack() {
    guard scenes.isEmpty, !scenesAside.isEmpty, question == nil, !isTyping else { return }
    scenes = scenesAside
    scenesAside = []
    scenes.last?.scene.settle(in: &self)
  }

  /// Goes to the record; what lay over it does not come back.
  mutating func leaveAllScenes() {
    scenes = []
    scenesAside = []
  }
}
