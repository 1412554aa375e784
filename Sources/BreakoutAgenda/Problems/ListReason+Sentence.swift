import BreakoutWords

extension ListReason {
  /// What speaks for or against a list, in a few words.
  public var sentence: String {
    let say = words.agenda
    return switch self {
    case .named(let name, isSure: true): say.listIsNamed(name)
    case .named(let name, isSure: false): say.listIsPerhapsNamed(name)
    case .ledIn(let line): say.listIsLedIn(by: line)
    case .questions(let count): say.questionsInList(count)
    case .minutes(let count): say.minutesInList(count)
    case .times(let count): say.timesInList(count)
    case .onlyList: say.onlyList
    case .labelled(let count): say.labelledItemsInList(count)
    case .onlyQuestions: say.onlyListOfQuestions
    case .namedOtherwise(let name): say.listIsNamedOtherwise(name)
    case .fewItems(let count): say.fewItems(count)
    case .manyItems(let count): say.manyItems(count)
    case .labels(let count): say.labelsInList(count)
    case .people(let count): say.peopleInList(count)
    case .addresses(let count): say.addressesInList(count)
    case .tasks(let count): say.tasksInList(count)
    case .nested: say.listIsNested
    case .unmarked: say.listHasNoMarks
    case .again(let line): say.listIsSaidAgain(line)
    case .repeatedName(let name): say.listNameIsRepeated(name)
    case .first: say.listIsFirst
    }
  }
}
