/// Why there is no package, in one sentence.
struct Problem: Error, CustomStringConvertible {
  let description: String

  init(_ sentence: String) { description = sentence }
}
