/// Questions and items as agendas have them, with the title that a list shows.
enum TitleTable {
  static let all = english + french + spanish + russian + chinese + arabic + further

  static let english: [(question: String, title: String)] = [
    (
      "How to promote partnerships between CSOs and the business sector at the operational level to provide real services to local communities or to advance common social or economic objectives?",
      "Promote partnerships"
    ),
    (
      "CSOs can be particularly effective in building bridges between communities and companies. One issue for discussion is how to engage in an open dialogue, overcome implicit assumptions and biases and identify concrete areas of common interest where they can work together?",
      "Engage in an open dialogue"
    ),
    (
      "How to develop collaborative-based relationships, rather than based on negotiation, with CSOs treated as equal partners?",
      "Develop collaborative-based relationships"
    ),
    (
      "How to ensure that business operations do not stir up tensions by violating economic, social and cultural rights in the first place?",
      "Business operations do not stir up tensions"
    ),
    (
      "How to promote diversity, while reducing social ostracism and violence on the basis of gender, sexual orientation and ethnicity?",
      "Promote diversity"
    ),
    ("What role can young people play in preventing violence?", "What role can young people play"),
    ("How can we strengthen local mediation networks?", "Strengthen local mediation networks"),
    (
      "How can the UN and civil society work together to protect children?",
      "How can the UN and civil society work together"
    ),
    ("What are the main lessons of the pandemic?", "Main lessons of the pandemic"),
    (
      "How can the private sector be engaged in climate adaptation?",
      "How can the private sector be engaged"
    ),
    (
      "How do governments ensure that women participate equally in peace talks?",
      "How do governments ensure that women participate equally"
    ),
    (
      "What can the media do to counter hate speech?",
      "What can the media do to counter hate speech"
    ),
    ("To what extent can sanctions affect civilians?", "Sanctions affect civilians"),
    (
      "How to make sure that no one is left behind in the transition?",
      "No one is left behind in the transition"
    ),
    (
      "Review of the action items from the last meeting",
      "Review of the action items from the last meeting"
    ),
    ("How could access to justice be improved?", "How could access to justice be improved"),
    (
      "Who should decide on the budget for printing?",
      "Who should decide on the budget for printing"
    ),
    ("Budget", "Budget"),
    ("What works?", "What works"),
    (
      "Which village schemes have brought readers back to a library that had been closed for more than a year?",
      "Which village schemes have brought readers back"
    ),
    (
      "What can several counties do together that none of them could pay for alone?",
      "What can several counties do together"
    ),
    (
      "How to keep a night watch on the river without wearing out the few who volunteer for it every winter?",
      "Keep a night watch on the river"
    ),
    ("Who should watch over the common fund?", "Who should watch over the common fund"),
    (
      "What would make the reading room better for the children who come after school?",
      "What would make the reading room better"
    ),
    (
      "It seems that the ferry is late more often since the new timetable came into force; what can be done?",
      "What can be done"
    ),
    ("Which planks did we lose?", "Which planks did we lose"),
    ("@retired on HANDPLANE", "@retired on HANDPLANE"),
    ("[x] Sign the Borrowing Card", "Sign the Borrowing Card"),
    ("🎣 Greeting and House Rules", "Greeting and House Rules"),
    (
      "Review [the minutes of May](https://example.org/minutes/may) and accept them",
      "Review the minutes of May and accept them"
    ),
    ("https://example.org/a/b?c=d", "Example.org"),
    (
      "See https://example.org/a/b?c=d for the plan of the harbour",
      "See example.org for the plan of the harbour"
    ),
    (
      "\"Leave no one behind\" was quoted by every speaker of the morning, who meant it?",
      "\"Leave no one behind\" was quoted"
    ),
    ("Is a café downstairs a nuisance for the reading room?", "Is a café downstairs a nuisance"),
    (
      "Suppose the new wing is never built, will borrowers stop coming? Will the village lose more than shelves?",
      "Will borrowers stop coming"
    ),
    (
      "From your corner, how does the new timetable change the way in which children come to school?",
      "How does the new timetable change the way"
    ),
    (
      "Someone must choose a proper PaintTin() for the steps.  The key of PaintTinBox() hangs on the wrong side of the door.",
      "Someone must choose a proper PaintTin()"
    ),
    (
      "What would tell us, five summers from now, that a corner has failed?",
      "What would tell us, five summers from now"
    ),
    ("Where do the windfalls go (in a wet year)?", "Where do the windfalls go (in a wet year)"),
    (
      "Fireside – First tale told by Dr. A. N. Other of the Larkhaven Guild of Ferrymen",
      "Fireside – First tale told"
    ),
  ]

  static let french: [(question: String, title: String)] = [
    (
      "Pourquoi le gel d’avril frappe-t-il autrement les vieux vergers de pente et les jeunes plantations de plaine?",
      "Pourquoi le gel d’avril frappe-t-il autrement"
    ),
    (
      "Comment faut-il réformer les caisses de secours des communes pour que l’argent soit versé avant l’hiver et que chaque hameau reçoive une somme proche de ce que la grêle lui a pris?",
      "Réformer les caisses de secours"
    ),
    (
      "Qui profiterait d’une banque de greffons partagée entre les sept vallées quand une variété ancienne disparaît?",
      "Qui profiterait d’une banque"
    ),
    (
      "Avec quels outils, et à partir de quelle saison, peut-on remettre en culture les terrasses perdues par le gel, et surtout remplacer les canaux d’arrosage?",
      "Peut-on remettre en culture les terrasses perdues"
    ),
    (
      "Que doit-on garder d’un phare quand sa lampe est éteinte et que \"la voix et le regard du gardien\", comme disait la vieille chanson de Kerloën, n’y sont plus ?",
      "Que doit-on garder d’un phare"
    ),
    (
      "Quelles promesses les communes devraient-elles faire pour que les sentiers de ronde restent ouverts ?",
      "Quelles promesses les communes devraient-elles faire"
    ),
    (
      "Quels métiers nouveaux peut-on apprendre dans une tour, maintenant que l’association des Feux prépare son Plan Horizon et veut \"ne perdre aucune lanterne en route\" ?",
      "Quels métiers nouveaux peut-on apprendre"
    ),
    (
      "Qu’a-t-on déjà réussi dans les îles et que pourrait-on reprendre ailleurs dès la saison prochaine ?",
      "Qu’a-t-on déjà réussi"
    ),
    (
      "Faut-il réformer les caisses de secours des communes de montagne avant l'hiver ?",
      "Faut-il réformer les caisses de secours"
    ),
    (
      "Quel serait l'intérêt d'une banque de semences commune aux trois vallées ?",
      "L'intérêt d'une banque de semences commune"
    ),
    (
      "Accueil par Lucette Varambon, doyenne de la Maison des rivières.",
      "Accueil par Lucette Varambon"
    ),
    (
      "Présentation par Firmin Chazelot, secrétaire des Amis des Arches.",
      "Présentation par Firmin Chazelot"
    ),
    (
      "1er Grand Récit– Odilon Peyrelade, maître maçon de la guilde, charpente et pierre de taille.",
      "1er Grand Récit"
    ),
    (
      "1èreTable ronde : Un pont de pierre peut-il encore suivre une rivière qui se déplace ?",
      "1èreTable ronde"
    ),
    (
      "4ème table ronde plénière : « Quels escaliers, quels ascenseurs pour les cyclistes de demain en ville haute ? »",
      "4ème table ronde plénière"
    ),
    (
      "Comment renforcer la participation des femmes aux processus ?",
      "Renforcer la participation des femmes"
    ),
    (
      "« Que deviennent nos vieux ponts quand la rivière change ? »",
      "Que deviennent nos vieux ponts"
    ),
    ("Tour des chantiers", "Tour des chantiers"),
    (
      "Comment mieux associer les habitants aux décisions du conseil municipal ?",
      "Associer les habitants"
    ),
    (
      "Dans quelle mesure les petites communes peuvent-elles financer seules la réparation des digues ?",
      "Les petites communes peuvent-elles financer seules"
    ),
    (
      "Quelles sont les leçons à tirer de la crue de 2024 pour les villages riverains ?",
      "Les leçons à tirer de la crue de 2024"
    ),
    (
      "Adoption du procès-verbal de la dernière séance",
      "Adoption du procès-verbal de la dernière séance"
    ),
  ]

  static let spanish: [(question: String, title: String)] = [
    (
      "¿Cómo podemos fortalecer las redes de mediación en los barrios?",
      "Fortalecer las redes de mediación en los barrios"
    ),
    (
      "¿Cuáles son los principales retos de la gestión del agua en las zonas rurales?",
      "Los principales retos de la gestión"
    ),
    ("¿Quién lleva la linterna cuando el farero está enfermo?", "Quién lleva la linterna"),
    (
      "¿De qué manera podemos involucrar a los jóvenes en la defensa del territorio?",
      "Involucrar a los jóvenes"
    ),
    (
      "¿Qué papel desempeñan las cooperativas en la transición energética de las islas?",
      "Qué papel desempeñan las cooperativas"
    ),
    (
      "Relato de lo que pasó en la acequia durante el invierno",
      "Relato de lo que pasó en la acequia"
    ),
    (
      "Búsqueda de atascos cuando baja el agua por la compuerta vieja",
      "Búsqueda de atascos cuando baja el agua"
    ),
    (
      "Primer esbozo de cómo repartir el agua entre los bancales de arriba y de abajo",
      "Primer esbozo de cómo repartir el agua"
    ),
    (
      "¿Debe el municipio pagar la reparación de las acequias comunales?",
      "Debe el municipio pagar la reparación"
    ),
    ("Saludo y ronda de nombres", "Saludo y ronda de nombres"),
    (
      "¿Cómo garantizar que nadie se quede atrás en la transición ecológica?",
      "Garantizar que nadie se quede atrás"
    ),
    (
      "¿Por qué abandonan los jóvenes las asambleas de vecinos después del primer año?",
      "Por qué abandonan los jóvenes las asambleas"
    ),
    (
      "¿Es viable un banco de semillas compartido entre los siete valles?",
      "Es viable un banco de semillas compartido"
    ),
    (
      "¿Qué podemos hacer para reducir el desperdicio de alimentos en los comedores escolares?",
      "Reducir el desperdicio de alimentos"
    ),
    ("Lectura y aprobación del acta anterior", "Lectura y aprobación del acta anterior"),
    (
      "Presentación de la memoria anual a cargo de la tesorera, doña Remedios Valcárcel",
      "Presentación de la memoria anual"
    ),
  ]

  static let russian: [(question: String, title: String)] = [
    ("Как усилить роль молодёжи в миростроительстве?", "Усилить роль молодёжи в миростроительстве"),
    (
      "Какие меры помогут сохранить маяки Северного взморья в условиях сокращения финансирования?",
      "Какие меры помогут сохранить маяки Северного взморья"
    ),
    (
      "Каковы основные уроки паводка 2024 года для посёлков у реки?",
      "Основные уроки паводка 2024 года"
    ),
    ("Сваи, брёвна, канаты", "Сваи, брёвна, канаты"),
    (
      "Каким образом можно привлечь жителей к охране береговых сооружений?",
      "Привлечь жителей к охране береговых сооружений"
    ),
    (
      "Праздничное начало Слёта и приветствие почётных гостей из соседних областей",
      "Праздничное начало Слёта и приветствие почётных гостей"
    ),
    ("Кто должен платить за ремонт мостов после паводка?", "Кто должен платить за ремонт мостов"),
    ("Нужно ли создавать общий фонд для маленьких библиотек?", "Нужно ли создавать общий фонд"),
    (
      "Как мы можем обеспечить доступ к питьевой воде в отдалённых сёлах, не увеличивая тарифы?",
      "Обеспечить доступ к питьевой воде"
    ),
    (
      "Какую роль могут играть пожилые жители в обучении молодёжи ремёслам?",
      "Какую роль могут играть пожилые жители"
    ),
    (
      "Почему молодые люди уезжают из приморских посёлков и что могло бы их удержать?",
      "Почему молодые люди уезжают"
    ),
    ("Следует ли разрешить проезд машин по старой плотине?", "Следует ли разрешить проезд машин"),
    ("Отчёт ревизионной комиссии за прошлый год", "Отчёт ревизионной комиссии за прошлый год"),
    (
      "Что можно сделать, чтобы школьники чаще приходили в читальный зал?",
      "Что можно сделать, чтобы школьники чаще приходили"
    ),
    (
      "Обсуждение проекта договора с речным пароходством, докладчик И. П. Заречный",
      "Обсуждение проекта договора"
    ),
  ]

  static let chinese: [(question: String, title: String)] = [
    ("如何加强社区调解员的作用，以防止冲突升级？", "加强社区调解员的作用"),
    ("各国政府和地方当局应当如何保障青年，特别是青年女性和农村青年，切实参与和平进程与公共政策的制定，而不仅仅是出席会议？", "各国政府和地方当局应当如何保障青年"),
    ("怎样为青年主导的小型组织提供长期、灵活且手续简便的资金，同时确保资金使用公开透明？", "为青年主导的小型组织提供长期、灵活且手续简便的资金"),
    ("政府、企业和青年组织怎样共同应对网上的仇恨言论和虚假信息，同时保护言论自由和个人隐私？", "政府、企业和青年组织怎样共同应对网上的仇恨言论和虚假信息"),
    ("哪些教育、培训和就业措施最能帮助受冲突影响的青年重建生活、融入社区？", "哪些教育、培训和就业措施"),
    ("应当收集哪些按年龄和性别分列的数据，由谁负责公布，才能使各方对所作承诺负责？", "应当收集哪些按年龄和性别分列的数据"),
    ("Flood 演练与分头准备", "Flood 演练与分头准备"),
    ("为什么渡口的夜间灯号总是不够亮？", "为什么渡口的夜间灯号总是不够亮"),
    ("如何在保护传统村落的同时发展旅游业？", "在保护传统村落的同时发展旅游业"),
    ("我们应该如何帮助老年人使用数字服务？", "帮助老年人使用数字服务"),
    ("谁来负责维护渡口的缆绳和船桨？", "谁来负责维护渡口的缆绳和船桨"),
    ("是否应当设立共同基金来支持小型图书馆？", "是否应当设立共同基金来支持小型图书馆"),
    ("宣读并通过上次会议纪要", "宣读并通过上次会议纪要"),
    ("第一季度工作总结与下一步计划", "第一季度工作总结与下一步计划"),
    ("怎样才能让更多的年轻人愿意留在乡村工作和生活？", "让更多的年轻人愿意留在乡村工作和生活"),
    ("气候变化对沿海渔民的生计有什么影响？应采取哪些措施？", "气候变化对沿海渔民的生计有什么影响"),
  ]

  static let arabic: [(question: String, title: String)] = [
    ("كيف يمكن تعزيز مشاركة المرأة؟", "تعزيز مشاركة المرأة"),
    (
      "كيف تجتمع المكتبات الصغيرة على فهرس واحد يقرؤه الجميع دون كلفة؟",
      "كيف تجتمع المكتبات الصغيرة"
    ),
    ("ما الذي يدفع صاحب الطاحونة إلى فتح بابه للقرّاء في الشتاء؟", "ما الذي يدفع صاحب الطاحونة"),
    ("من يحرس مفتاح الغرفة؟", "من يحرس مفتاح الغرفة"),
    ("كيف نحلّ الخلاف القديم حول مجرى الماء بين القريتين؟", "كيف نحلّ الخلاف القديم حول مجرى الماء"),
    ("هل يكفي مركب واحد؟", "هل يكفي مركب واحد"),
    (
      "ما هي أهم التحديات التي تواجه الشباب في سوق العمل؟",
      "أهم التحديات التي تواجه الشباب في سوق العمل"
    ),
    ("كيف يمكننا أن نحمي الأطفال من العنف في المدارس؟", "نحمي الأطفال من العنف في المدارس"),
    (
      "ما دور القطاع الخاص في تمويل التنمية المستدامة؟",
      "ما دور القطاع الخاص في تمويل التنمية المستدامة"
    ),
    ("لماذا يترك المتطوعون العمل بعد السنة الأولى؟", "لماذا يترك المتطوعون العمل بعد السنة الأولى"),
    ("كيف ينبغي توزيع المياه بين القرى في سنوات الجفاف؟", "توزيع المياه بين القرى في سنوات الجفاف"),
    (
      "ما الخطوات اللازمة لإشراك النساء في لجان المصالحة المحلية؟",
      "ما الخطوات اللازمة لإشراك النساء"
    ),
    ("عرض التقرير السنوي ومناقشته", "عرض التقرير السنوي ومناقشته"),
    ("من يتحمل مسؤولية صيانة الجسور القديمة بعد الفيضان؟", "من يتحمل مسؤولية صيانة الجسور القديمة"),
    (
      "هل يجب أن تكون اجتماعات المجلس مفتوحة للجمهور؟",
      "هل يجب أن تكون اجتماعات المجلس مفتوحة للجمهور"
    ),
    (
      "كلمة افتتاحية للسيدة ليلى الحداد، رئيسة جمعية أصدقاء النهر",
      "كلمة افتتاحية للسيدة ليلى الحداد"
    ),
    (
      "ما السبل الكفيلة بضمان وصول المساعدات إلى المحتاجين دون تمييز؟",
      "ما السبل الكفيلة بضمان وصول المساعدات"
    ),
  ]
}
