import BreakoutModel
import Testing

@testable import BreakoutAgenda

struct ShortTitleTests {
  @Test(arguments: [
    ("What role can young people play in preventing violence?", "Role of young people"),
    ("How can we strengthen local mediation networks?", "Local mediation networks"),
    (
      "How can the UN and civil society work together to protect children?",
      "UN and civil society"
    ),
    ("What are the main lessons of the pandemic?", "Lessons of pandemic"),
    (
      "How can the private sector be engaged in climate adaptation?",
      "Private sector in climate adaptation"
    ),
    (
      "How do governments ensure that women participate equally in peace talks?",
      "Women in peace talks"
    ),
    ("What can the media do to counter hate speech?", "Media and hate speech"),
    ("To what extent can sanctions affect civilians?", "Sanctions affect civilians"),
    ("How to make sure that no one is left behind in the transition?", "No one is left behind"),
    ("Review of the action items from the last meeting", "Review of action items"),
    ("How could access to justice be improved?", "Access to justice"),
    ("Who should decide on the budget for printing?", "Budget for printing"),
    ("Budget", "Budget"),
    ("What works?", "What works"),
    (
      "Comment renforcer la participation des femmes aux processus ?",
      "Renforcer la participation des femmes"
    ),
    ("Как усилить роль молодёжи в миростроительстве?", "Усилить роль молодёжи в миростроительстве"),
    ("كيف يمكن تعزيز مشاركة المرأة؟", "تعزيز مشاركة المرأة"),
    ("如何加强社区调解员的作用，以防止冲突升级？", "加强社区调解员的作用"),
  ])
  func `titles`(question: String, title: String) {
    #expect(ShortTitle.of(question) == title)
  }

  @Test(arguments: [
    "?", "how", "how to", "How to ensure", "what is", "((((", "如何", ", , ,", "to be",
    "and and and and and and",
  ])
  func `any text gives a short title`(text: String) {
    let title = ShortTitle.of(text)
    #expect(!title.isEmpty && title.count <= 60)
  }
}
