/// Words as numbers, which are quicker to compare.
struct WordNumbers {
  private var numbers: [String: Int32] = [:]

  /// A new word gets the next number, so that the same texts always give the same ones.
  mutating func numbers(of words: [String]) -> [Int32] {
    words.map { word in
      if let number = numbers[word] { return number }
      let number = Int32(numbers.count)
      numbers[word] = number
      return number
    }
  }
}
