import BreakoutModel

/// From one time of the clock to another, as programmes write it.
struct ClockSpan: Equatable {
  var start: TimeOfDay
  var end: TimeOfDay?

  /// From start to end; past midnight where the end is the earlier one. `nil` without an end.
  var length: Milliseconds? { end.flatMap(length(until:)) }

  /// From the start to another time, past midnight where that is the earlier one; `nil` where it is the same or
  /// more than half a day later.
  func length(until other: TimeOfDay) -> Milliseconds? {
    let minutes = (other.minuteOfDay - start.minuteOfDay + 24 * 60) % (24 * 60)
    return (1...12 * 60).contains(minutes) ? .minutes(minutes) : nil
  }

  /// The same in the afternoon, where hours up to 12 leave open which is meant and the span would otherwise
  /// begin before `earlier`.
  func following(_ earlier: TimeOfDay) -> ClockSpan {
    // A programme's next day begins later in the morning.
    guard start < earlier, (1...6).contains(start.hour),
      let later = TimeOfDay(hour: start.hour + 12, minute: start.minute), later >= earlier
    else { return self }
    let laterEnd = end.flatMap { end in
      end.hour < 12 ? TimeOfDay(hour: end.hour + 12, minute: end.minute) : end
    }
    return ClockSpan(start: later, end: laterEnd)
  }
}

extension TimeOfDay: Comparable {
  public static func < (left: Self, right: Self) -> Bool { left.minuteOfDay < right.minuteOfDay }

  var minuteOfDay: Int { hour * 60 + minute }
}
