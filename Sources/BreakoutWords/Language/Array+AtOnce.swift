import Dispatch
import Glibc

extension Array where Element: Sendable {
  /// What a function makes of each element, in their order and in one array, made by all processors at once
  /// where there is enough of it to be worth the while: a document of thousands of notes is shown while
  /// somebody waits.
  ///
  /// - Parameter least: with fewer elements the work is done before another processor is awake.
  package func flatMapAtOnce<Answer: Sendable>(
    least: Int = 128, _ transform: @Sendable (Element) -> [Answer]
  ) -> [Answer] {
    guard count >= least else { return flatMap(transform) }
    let length = (count + Self.parts - 1) / Self.parts
    let parts = [[Answer]](unsafeUninitializedCapacity: Self.parts) { buffer, initialized in
      // Each part is written once, by whoever makes it.
      nonisolated(unsafe) let start = buffer.baseAddress
      // How wide a character is depends on the locale, which the calling thread may have for itself.
      nonisolated(unsafe) let locale = uselocale(nil)
      // So does the language that is spoken.
      let words = Words.current
      DispatchQueue.concurrentPerform(iterations: Self.parts) { part in
        let own = uselocale(locale)
        defer { uselocale(own) }
        let range = Swift.min(part * length, count)..<Swift.min((part + 1) * length, count)
        words.speak { start?.advanced(by: part).initialize(to: self[range].flatMap(transform)) }
      }
      initialized = Self.parts
    }
    return [Answer](parts.joined())
  }

  /// More than there are processors, because some parts take longer.
  private static var parts: Int { 16 }
}
