/// How much a template would write, worked out without writing it, so that one whose sections multiply each
/// other is refused with a sentence and does not run for hours.
struct StyleSize {
  /// In bytes, and in steps, of which each writes a value or a text.
  private(set) var bytes = 0.0
  private(set) var steps = 0.0

  /// A report of 500 recommendations takes a hundredth of either.
  static let most = (bytes: 200e6, steps: 5e6)

  var isTooLarge: Bool { bytes > Self.most.bytes || steps > Self.most.steps }

  init(_ tags: [StyleTags.Tag], _ values: [String: Any]) {
    var shapes: [String: Shape] = [:]
    Self.read(values, into: &shapes)
    var times = [1.0]
    for tag in tags {
      let now = times[times.count - 1]
      switch tag {
      case .text(let length):
        bytes += now * Double(length)
        steps += now
      case .value(let name):
        bytes += now * (shapes[name]?.length ?? 0)
        steps += now
      case .section(let name): times.append(now * (shapes[name]?.count ?? 1))
      case .inverted: times.append(now)
      case .end: if times.count > 1 { times.removeLast() }
      }
    }
  }

  /// What a name stands for wherever there is something of the name, on average: sections that stand in each
  /// other as the values do are then counted right.
  private struct Shape {
    private var places = 0.0
    private var all = 0.0
    private var letters = 0.0

    mutating func add(_ count: Int, _ letters: Int) {
      places += 1
      all += Double(count)
      self.letters += Double(letters)
    }

    /// How often a section of the name is written.
    var count: Double { all / places }
    var length: Double { letters / places }
  }

  private static func read(
    _ value: Any, named name: String = "", into shapes: inout [String: Shape]
  ) {
    switch value {
    case let text as String: shapes[name, default: Shape()].add(1, text.utf8.count)
    case let list as [Any]:
      shapes[name, default: Shape()].add(list.count, 0)
      for item in list { read(item, into: &shapes) }
    case let fields as [String: Any]:
      for (name, value) in fields { read(value, named: name, into: &shapes) }
    default: break
    }
  }
}
