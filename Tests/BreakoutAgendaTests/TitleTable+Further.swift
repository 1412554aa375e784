extension TitleTable {
  /// More of them, in forms that the first do not have.
  static let further: [(question: String, title: String)] = [
    (
      "How might cities reward residents who repair instead of replacing household goods?",
      "How might cities reward residents"
    ),
    (
      "In what ways do local radio stations shape what people think of migrants?",
      "In what ways do local radio stations shape"
    ),
    (
      "Why do so few of the women trained as mediators get appointed to peace delegations?",
      "Why do so few of the women trained"
    ),
    (
      "Where should the next health post be built, given the floods of last year?",
      "Where should the next health post be built"
    ),
    (
      "When should the school year begin so that children can help with the harvest?",
      "When should the school year begin"
    ),
    ("Whose data is it, and who may sell it?", "Whose data is it, and who may sell it"),
    (
      "Do we need a separate fund for rural libraries?",
      "Do we need a separate fund for rural libraries"
    ),
    (
      "Have the new rules made it easier or harder to register a small association?",
      "Have the new rules made it easier or harder"
    ),
    (
      "Would a shared calendar of events help neighbouring parishes avoid clashes?",
      "Would a shared calendar of events help"
    ),
    (
      "Can artificial intelligence help small archives catalogue what they hold?",
      "Can artificial intelligence help small archives catalogue"
    ),
    (
      "What is needed to make the ferry accessible to wheelchair users?",
      "What is needed to make the ferry accessible"
    ),
    (
      "What are your experiences with participatory budgeting at the neighbourhood level?",
      "What are your experiences"
    ),
    (
      "What kind of support do volunteers need in the first six months after joining?",
      "What kind of support do volunteers need"
    ),
    (
      "What would it take to bring back the night train between the two capitals by 2030?",
      "What would it take"
    ),
    (
      "Which of the measures taken since 2020 have worked, and which should be dropped?",
      "Which of the measures taken"
    ),
    ("Should the council publish the names of all donors?", "Should the council publish the names"),
    ("How far should governments go in regulating online speech?", "How far should governments go"),
    (
      "How much of the budget should go to maintenance rather than new buildings?",
      "How much of the budget should go"
    ),
    (
      "How many mediators does a district of 50,000 people need?",
      "How many mediators does a district of 50,000 people need"
    ),
    (
      "How long should pilot projects run before they are evaluated?",
      "How long should pilot projects run"
    ),
    ("How do we measure trust?", "Measure trust"),
    ("How are decisions recorded today?", "How are decisions recorded today"),
    ("How is the fund governed and who audits it?", "How is the fund governed and who audits it"),
    ("How was the consultation organised?", "How was the consultation organised"),
    ("Discussion on the draft by-laws", "Discussion on the draft by-laws"),
    ("Update from the treasurer (10 min)", "Update from the treasurer (10 min)"),
    ("Any other business", "Any other business"),
    ("AOB", "AOB"),
    (
      "Election of the chair and two vice-chairs for the period 2027-2029",
      "Election of the chair and two vice-chairs"
    ),
    (
      "Approval of the minutes of the meeting of 14 September 2027",
      "Approval of the minutes of the meeting"
    ),
    (
      "Presentation: Lessons from the river parliament of the upper valley, by Dr. Ines Valcourt",
      "Presentation: Lessons from the river parliament"
    ),
    (
      "Panel discussion \"Who owns the night?\" with representatives of clubs, residents and police",
      "Panel discussion \"Who owns the night?\""
    ),
    ("Introduction and round of names", "Introduction and round of names"),
    ("Adopt the agenda", "Adopt the agenda"),
    ("Reports from committees: finance, buildings, youth", "Reports from committees"),
    (
      "Lessons learned from the pilot in the three northern districts and next steps for scaling up",
      "Lessons learned from the pilot"
    ),
    ("Better coordination between donors", "Better coordination between donors"),
    (
      "Strengthening the resilience of smallholder farmers to drought through crop insurance and early warning",
      "Strengthening the resilience"
    ),
    (
      "To what degree does the lack of broadband hold back small firms in mountain valleys?",
      "To what degree does the lack"
    ),
    (
      "With whom should we partner to reach people who do not read newspapers?",
      "With whom should we partner"
    ),
    (
      "Given the shrinking of civic space, what role can regional organizations play?",
      "What role can regional organizations play"
    ),
    ("If funding stops in 2028, which services must go on?", "Which services must go on"),
    (
      "The role of youth in climate negotiations: lessons from COP and beyond",
      "The role of youth in climate negotiations"
    ),
    ("Is it fair that volunteers pay for their own insurance?", "Is it fair that volunteers pay"),
    ("Are we ready?", "Are we ready"),
    ("Tell us about a time when you changed your mind about a neighbour.", "Tell us about a time"),
    (
      "Identify three obstacles to cross-border cooperation and propose solutions for each of them.",
      "Identify three obstacles"
    ),
    (
      "Please share your views on the proposed merger of the two associations.",
      "Please share your views"
    ),
    (
      "Discuss whether and how the charter should be amended in view of the ruling of the court.",
      "Discuss whether and how the charter should be amended"
    ),
    (
      "Comment les collectivités peuvent-elles financer l'entretien des ponts sans augmenter les impôts ?",
      "Comment les collectivités peuvent-elles financer l'entretien"
    ),
    (
      "Quels sont les principaux obstacles à la participation des jeunes aux conseils municipaux ?",
      "Les principaux obstacles"
    ),
    (
      "Quelle place faut-il donner aux langues régionales dans les services publics ?",
      "Quelle place faut-il donner"
    ),
    (
      "En quoi la médiation culturelle peut-elle renforcer la cohésion dans les quartiers ?",
      "En quoi la médiation culturelle peut-elle renforcer"
    ),
    (
      "Pourquoi les bénévoles partent-ils après la première année ?",
      "Pourquoi les bénévoles partent-ils"
    ),
    (
      "Que faire des bâtiments vides du centre-bourg ?",
      "Que faire des bâtiments vides du centre-bourg"
    ),
    (
      "Qu'est-ce qui empêche les petites associations d'accéder aux fonds européens ?",
      "Qu'est-ce qui empêche les petites associations"
    ),
    (
      "Est-il possible de concilier tourisme et protection du littoral ?",
      "Est-il possible de concilier tourisme et protection"
    ),
    (
      "À qui revient la charge de l'entretien des chemins communaux ?",
      "À qui revient la charge de l'entretien"
    ),
    (
      "Jusqu'où peut aller la transparence des débats d'une assemblée ?",
      "Jusqu'où peut aller la transparence"
    ),
    (
      "Doit-on rendre le vote obligatoire aux assemblées de copropriété ?",
      "Doit-on rendre le vote obligatoire"
    ),
    ("Y a-t-il un risque de conflit d'intérêts ?", "Y a-t-il un risque de conflit d'intérêts"),
    (
      "Dans quel cadre juridique les coopératives d'énergie peuvent-elles vendre leur surplus ?",
      "Dans quel cadre juridique les coopératives"
    ),
    (
      "Il serait intéressant de savoir comment les communes voisines ont réglé la question du stationnement.",
      "Comment les communes voisines ont réglé la question"
    ),
    ("Mieux accueillir les nouveaux arrivants", "Mieux accueillir les nouveaux arrivants"),
    ("Points divers", "Points divers"),
    (
      "Approbation du compte rendu de la réunion du 3 mars",
      "Approbation du compte rendu de la réunion"
    ),
    (
      "Présentation du rapport moral par la présidente, Mme Solène Kerambrun",
      "Présentation du rapport moral"
    ),
    ("Intervention de M. J. Dubreuil sur « la forêt de demain »", "Intervention de M. J. Dubreuil"),
    (
      "Serait-il utile de créer une caisse commune ?", "Serait-il utile de créer une caisse commune"
    ),
    (
      "Vers une charte des rivières : quels engagements pour les communes riveraines et les usagers ?",
      "Quels engagements pour les communes"
    ),
    (
      "¿Cómo pueden las cooperativas de mujeres acceder a mercados internacionales sin intermediarios?",
      "Cómo pueden las cooperativas de mujeres acceder"
    ),
    (
      "¿Qué obstáculos impiden que los pueblos indígenas participen en la toma de decisiones?",
      "Qué obstáculos impiden"
    ),
    (
      "¿Qué es lo que más valora la gente del barrio?",
      "Qué es lo que más valora la gente del barrio"
    ),
    (
      "¿Hasta qué punto ha mejorado la calidad del aire desde que se cerró la fábrica?",
      "Hasta qué punto ha mejorado la calidad"
    ),
    (
      "¿Es posible compatibilizar la caza y la conservación en los parques naturales?",
      "Es posible compatibilizar la caza y la conservación"
    ),
    (
      "¿Para qué sirve una asamblea si las decisiones ya están tomadas?",
      "Para qué sirve una asamblea"
    ),
    (
      "¿Con qué recursos contamos para el próximo curso?",
      "Con qué recursos contamos para el próximo curso"
    ),
    (
      "¿En qué medida las nuevas tecnologías facilitan la rendición de cuentas de los ayuntamientos?",
      "En qué medida las nuevas tecnologías facilitan la rendición"
    ),
    ("Aprobación del presupuesto 2027", "Aprobación del presupuesto 2027"),
    ("Ruegos y preguntas", "Ruegos y preguntas"),
    (
      "Informe de la presidencia sobre las gestiones realizadas ante la confederación hidrográfica",
      "Informe de la presidencia"
    ),
    ("Mejor coordinación entre las comisiones", "Mejor coordinación entre las comisiones"),
    (
      "Fortalecimiento de las capacidades locales para la gestión de riesgos",
      "Fortalecimiento de las capacidades locales"
    ),
    (
      "Какие препятствия мешают женщинам участвовать в переговорах о мире?",
      "Какие препятствия мешают женщинам участвовать"
    ),
    (
      "Какова роль средств массовой информации в предотвращении конфликтов?",
      "Роль средств массовой информации"
    ),
    (
      "Как обеспечить безопасность волонтёров, работающих в отдалённых районах?",
      "Обеспечить безопасность волонтёров"
    ),
    ("Как вы оцениваете итоги прошлого года?", "Как вы оцениваете итоги прошлого года"),
    (
      "Что мешает малым предприятиям получать кредиты и как можно это изменить?",
      "Что мешает малым предприятиям получать"
    ),
    (
      "Должны ли социальные сети проверять достоверность публикаций?",
      "Должны ли социальные сети проверять достоверность публикаций"
    ),
    (
      "Почему важно сохранять традиционные ремёсла в эпоху массового производства?",
      "Почему важно сохранять традиционные ремёсла"
    ),
    ("Где взять средства на ремонт сельских дорог?", "Где взять средства на ремонт сельских дорог"),
    (
      "Кто и как будет контролировать выполнение решений?",
      "Кто и как будет контролировать выполнение решений"
    ),
    ("Разное", "Разное"),
    ("Утверждение повестки дня", "Утверждение повестки дня"),
    (
      "Выступление председателя совета, д-ра А. В. Лесного, о ходе подготовки к половодью",
      "Выступление председателя совета, д-ра А. В. Лесного"
    ),
    ("Лучшие практики вовлечения молодёжи", "Лучшие практики вовлечения молодёжи"),
    (
      "О мерах по сохранению прибрежных лугов и поддержке пастушеских хозяйств района",
      "О мерах по сохранению прибрежных лугов"
    ),
    (
      "В какой степени цифровые услуги доступны пожилым людям?",
      "В какой степени цифровые услуги доступны пожилым людям"
    ),
    (
      "كيف يمكن للمجتمع المدني والقطاع الخاص العمل معا من أجل حماية البيئة؟",
      "كيف يمكن للمجتمع المدني والقطاع الخاص العمل معا"
    ),
    ("ما هو دور الإعلام في مكافحة خطاب الكراهية؟", "دور الإعلام في مكافحة خطاب الكراهية"),
    (
      "ما هي العوائق التي تحول دون مشاركة الشباب في صنع القرار؟",
      "العوائق التي تحول دون مشاركة الشباب"
    ),
    ("إلى أي مدى تساهم التكنولوجيا في تحسين الخدمات العامة؟", "إلى أي مدى تساهم التكنولوجيا"),
    (
      "لماذا تفشل معظم المشاريع الصغيرة في عامها الأول؟",
      "لماذا تفشل معظم المشاريع الصغيرة في عامها الأول"
    ),
    (
      "كيف نضمن وصول المياه النظيفة إلى جميع القرى قبل نهاية العام؟", "كيف نضمن وصول المياه النظيفة"
    ),
    ("هل تحتاج الجمعية إلى ميثاق جديد ينظم العلاقة بين الأعضاء والمتطوعين؟", "هل تحتاج الجمعية"),
    ("ما رأيكم في مقترح دمج الجمعيتين؟", "ما رأيكم في مقترح دمج الجمعيتين"),
    ("اعتماد جدول الأعمال", "اعتماد جدول الأعمال"),
    ("مناقشة التقرير المالي وتقرير مراقب الحسابات", "مناقشة التقرير المالي وتقرير مراقب الحسابات"),
    ("ما يستجد من أعمال", "ما يستجد من أعمال"),
    (
      "بأي طريقة يمكن إشراك القطاع الخاص في ترميم الأسواق القديمة؟",
      "بأي طريقة يمكن إشراك القطاع الخاص"
    ),
    ("如何确保妇女平等参与和平谈判？", "确保妇女平等参与和平谈判"),
    ("怎样提高公众对气候变化的认识，并鼓励他们采取行动？", "提高公众对气候变化的认识"),
    ("企业在减少塑料污染方面可以发挥什么作用？", "企业在减少塑料污染方面可以发挥什么作用"),
    ("为什么年轻人不愿意参加居民会议？我们能做些什么来改变这种状况？", "为什么年轻人不愿意参加居民会议"),
    ("哪些因素阻碍了农村妇女获得贷款？", "哪些因素阻碍了农村妇女获得贷款"),
    ("国际社会应当采取哪些具体措施来支持最不发达国家实现可持续发展目标？", "国际社会应当采取哪些具体措施"),
    ("审议并通过年度财务报告", "审议并通过年度财务报告"),
    ("其他事项", "其他事项"),
    ("选举新一届理事会成员", "选举新一届理事会成员"),
    ("关于修订协会章程的说明（王秘书长）", "关于修订协会章程的说明"),
    ("在资金有限的情况下，如何兼顾古镇的保护与开发？", "兼顾古镇的保护与开发"),
    ("社区食堂由谁来运营？", "社区食堂由谁来运营"),
  ]
}
