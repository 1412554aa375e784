/// Kinds of notes in which something parts the items of one list, or another list stands beside it.
extension NoteKind {
  static let parted: [NoteKind] = [
    NoteKind(
      name: "headings below an agenda, each with its notes",
      text: """
        # Council meeting 2027-06-22

        ## Present

        * Ann Lee
        * Tom Roe

        ## Agenda

        ### Announcements

        * The hall is open on Friday
        * Five papers came in

        ### Board updates

        * No update

        ### Long term events

        * Guidance for new groups
        * The community fund

        ## Upcoming meetings

        * See the calendar
        """,
      points: ["Announcements", "Board updates", "Long term events"], date: "2027-06-22"),
    NoteKind(
      name: "items of a council under headings, whose numbers count on",
      text: """
        # Conseil municipal

        Le conseil municipal se réunira le jeudi 18 mars 2027 à 18h30.

        ## Administration générale

        1. Approbation du procès-verbal
        2. Compte rendu des décisions

        ## Finances

        3. Budget primitif 2027
        4. Subvention au club d'aviron

        ## Personnel

        5. Tableau des effectifs

        ## À lire aussi

        - Procès-verbaux
        - Vos élus
        """,
      points: ["Approbation", "Compte rendu", "Budget", "Subvention", "Tableau"],
      date: "2027-03-18",
      start: "18:30"),
    NoteKind(
      name: "a word with a number in front of each, and bullets within one of them",
      text: """
        Objet : convocation à l'assemblée générale ordinaire

        RÉSOLUTIONS SOUMISES AU VOTE

        **Résolution n° 1 :** Élection du président de séance

        Majorité simple

        **Résolution n° 2 :** Réfection de la terrasse

        Majorité absolue. Deux entreprises ont répondu :

        - Toitures Labarthe, 48 200 €
        - Zinc & Fils, 51 900 €

        **Résolution n° 3 :** Questions diverses, sans vote

        Pièces jointes :

        1. Pouvoir
        2. Devis
        """,
      points: ["Élection", "Réfection", "Questions diverses"]),
    NoteKind(
      name: "numbered headings beside those that have none",
      text: """
        # Steering group – meeting template

        **Length:** 75 minutes

        ## Apologies and quorum

        [Names. Quorum is four.]

        ## 1. Actions from last time (10 min)

        - Closed
        - Overdue, with reason

        ## 2. Progress and exceptions (20 min)

        - Only red and amber

        ## 3. Money (15 min)

        ## Circulation

        Minutes within three working days to members and deputies.
        """,
      points: ["Actions from last time", "Progress", "Money"], length: 75, minutes: [10, 20, 15]),
    NoteKind(
      name: "the second level of a word processor, under a name of its own",
      text: """
        Alder Court Residents' Association

        The evening is on 4 November in the laundry room.

        What you asked us to bring up

        • Damp
            o Flats on the north side
                – Was the survey ever finished?
            o Redecoration: who pays?
        • Lifts
            o Both out on the same day
        • Fire doors being propped open

        What they have promised to bring

        • the plan of works for next year
        """,
      points: ["Damp", "Lifts", "Fire doors"]),
    NoteKind(
      name: "a letter with one list, which quotes another with its author",
      text: """
        From: Cressida Fell <secretary@bees.example.org>
        To: committee@bees.example.org
        Subject: Committee, Tues 13 July 2027, 7.45pm, at Duncan's
        Date: Mon, 5 July 2027 21:14

        Dear all,

        I make it four things.

        1) Minutes, and did anybody ring the council
        2) Honey show – do we still want the marquee?
        3) Swarm line: Petra can't go on alone
        4) Subs for next year

        Best, Cressida

        > On 2 July 2027 Duncan Rigg wrote:
        > From memory we never got to
        >   * the extractor
        >   * keys
        >   * the website photos
        """,
      points: ["Minutes", "Honey show", "Swarm line", "Subs"], date: "2027-07-13", start: "19:45"),
    NoteKind(
      name: "questions in a box of code, and a list of what to do before",
      text: """
        # Small-group hour: the shared workshop budget

        We are too many for one conversation. So:

        - Count off one to six
        - Decide who **minds the time**
        - Copy the box below

        ```text
        CORNER NUMBER:
        WHO IS HERE:

        Please get through all three. Ten minutes each is plenty.

        1) Which machine would you miss most?
        2) Monthly fee, pay-as-you-go, or both?
        3) What would you do with what is left over?

        ONE SENTENCE FOR THE PLENARY:
        ```
        """,
      points: ["Which machine", "Monthly fee", "What would you do"]),
    NoteKind(
      name: "an agenda whose first item is called as a section is, with two blanks in front",
      text: """
        ## Objectif

        Animer la réunion du 26 janvier

        ## Quelle communication pour le groupe

         * Informations sur le quartier
         * Vie de groupe
         * Actions

        ## Ordre du jour du 26 janvier

          1. Présentation
          2. Retour sur les commissions
          3. Idées communes
        """,
      points: ["Présentation", "Retour", "Idées"]),
    NoteKind(
      name: "rules across the page between the items of one agenda",
      text: """
        # Week 7 meeting

        ## Agenda items

        - Opening by chair (1 min)
        - Approval of the agenda (1 min)
        ---
        - Presentation of the app (2 min)
        ---
        - Question round: does anyone have anything to add? (1 min)
        - Closure (1 min)

        ## Issues discussed

        - Product draft to be added
        - The invite code cannot be copied
        """,
      points: ["Opening", "Approval", "Presentation", "Question round", "Closure"],
      minutes: [1, 1, 2, 1, 1]),
    NoteKind(
      name: "web addresses below the last item",
      text: """
        # Batch call

        ## Agenda

        - Data locality
        - Question #1: How much do we lose?
        - Links and resources:
        - https://asdf.example.org/en/latest/
        - https://www.example.org/TR/prov-o/
        """,
      points: ["Data locality", "How much", "Links"]),
    NoteKind(
      name: "workshops with a mark of their own below an item of the programme",
      text: """
        Rencontres : Le jardin et l'immeuble
        6 octobre 2027

        PROGRAMME SOUS RÉSERVE DE MODIFICATIONS

        Matinée :
        ■ Projection d'un film
        ■ Première table ronde

        Après-midi :
        ■ Ateliers en parallèle :
        - Atelier A : « Gouttières »
        - Atelier B : « Compost »
        ■ Restitution des ateliers
        """,
      points: ["Projection", "Première", "Ateliers", "Restitution"], date: "2027-10-06"),
    NoteKind(
      name: "bare numbers that count on over the names of parts, with numbers below some of them",
      text: """
        Board of Studies

        A meeting will take place at 2.00 pm on Thursday 14 October 2027 in the Wegener Room.

                                 PROVISIONAL AGENDA

        PART A: PRELIMINARY BUSINESS

        1   Membership and terms of reference                       Paper A
            To welcome the new representatives.
        2   Unconfirmed minutes of 10 June 2027                     Paper B

        PART B: FOR DISCUSSION

        3   National survey: results                                Paper C
            3.1  Assessment
            3.2  Learning resources
        4   Field classes
        5   Any other business
        """,
      points: ["Membership", "Unconfirmed", "National", "Field", "Any other"],
      place: "Wegener Room", date: "2027-10-14", start: "14:00"),
    NoteKind(
      name: "names of parts with Roman numbers between bullets",
      text: """
        Conseil municipal

        L'ordre du jour est le suivant :

        - Désignation du secrétaire
        - Procès-verbal du 21 janvier
        I – FINANCES
        - Débat budgétaire
        - Tarifs de la cantine
        II – URBANISME ET VOIRIE
        - Parcelle AC 114
        - Questions diverses
        """,
      points: [
        "Désignation", "Procès-verbal", "Débat", "Tarifs", "Parcelle", "Questions",
      ]),
    NoteKind(
      name: "a time on a line of its own above the name of a section",
      text: """
        Journée d'étude : Lire les brouillons

        9h15
        Accueil des participants

        9h30
        Ouverture
        Apolline Destrée (Valserine)

        15h00
        Atelier : déchiffrer un feuillet
        animé par Yannick Morvelec

        16h30
        Conclusions
        """,
      points: ["Accueil", "Ouverture", "Atelier", "Conclusions"], start: "09:15"),
    NoteKind(
      name: "bold times, with a list of who takes part below one of them",
      text: """
        # Jornada de Archivos

        ## Programa

        **10:00 h** Recepción y café

        **12:00 h** Mesa redonda: ¿De quién es la memoria?
        Participan:
        - Dolores Aznar, asociación vecinal
        - Mateo Lasheras, archivero municipal

        **13:30 h** Comida popular

        **19:30 h** Cierre

        ## Cómo llegar

        Autobuses 3 y 8, parada Fábrica.
        """,
      points: ["Recepción", "Mesa redonda", "Comida", "Cierre"], start: "10:00"),
    NoteKind(
      name: "lengths before the times, and what is said of each item below it",
      text: """
        Sparse Telemetry Working Group
        Session Agenda (version 3, subject to change)

        Wednesday, 10 March 2027
        13:00 - 13:45 local time
        Room: Juniper

         5 min  13:00  Administrivia
                       Chairs

        10 min  13:05  Status of documents
                       - the first is with the area lead

        20 min  13:15  Beacon intervals
                       Ruben Oyelaran

        10 min  13:35  Open mic
        """,
      points: ["Administrivia", "Status", "Beacon", "Open mic"], date: "2027-03-10",
      start: "13:00", length: 45, minutes: [5, 10, 20, 10]),
    NoteKind(
      name: "what people talk about, as the heading of a list among others",
      text: """
        # Созвон мейнтейнеров

        ## Что сделали с прошлого раза

        - [x] Выпустили 0.18.3
        - [ ] Перенос документации

        ## О чём говорим

        1. Релиз 0.19
           * кто пишет анонс
        2. Формат конфигов
        3. 4.2 позже: успеваем ли?

        ## Отложено

        * Ребрендинг совы
        * Конференция в ноябре
        """,
      points: ["Релиз", "Формат", "4.2 позже"]),
    NoteKind(
      name: "an invitation to a talk, with points to leave from",
      text: """
        Conférence du 5 février

        Nous avons le plaisir d'accueillir Mme Rosalie Thévenaz, le vendredi 5 février 2027 à 20h00.

        Pour le covoiturage, trois points de départ comme d'habitude :
         - place de l'Église, 19h15
         - parking de la piscine, 19h25
         - arrêt des Marronniers, 19h35
        """,
      points: [], date: "2027-02-05", start: "20:00"),
    NoteKind(
      name: "numbers below that of the section",
      text: """
        Atelier n° 3 des Assises de la cantine

        Intitulé : Une cantine sans plastique
        Date : samedi 23 janvier 2027

        1. Contexte

        Les communes se sont engagées à retirer les barquettes avant la rentrée.

        2. Objectifs de l'atelier

        a) partager les essais ;
        b) chiffrer le surcoût.

        3. Questions soumises à la discussion

        3.1. Qui doit payer les premiers bacs : la commune ou les
             familles ?
        3.2. Peut-on laver sur place ?
        3.3. Que fait-on des barquettes en stock ?

        4. Contact

        Mireille Dautrecourt
        """,
      points: ["Qui doit payer", "Peut-on", "Que fait-on"], title: "Une cantine sans plastique",
      date: "2027-01-23"),
    NoteKind(
      name: "numbers below that of an item",
      text: """
        Convocation

        Thorey-le-Vieux, le 2 mars 2027

        Nous avons l'honneur de vous convier à l'assemblée des copropriétaires qui se tiendra le mardi 30 mars 2027 à 18 h 30, au foyer Jeanne-Barret, afin de délibérer sur l'ordre du jour ci-après :

        1°) Désignation du président

        2°) Remplacement de la chaudière

        2.1 Devis Thermolane
        2.2 Devis Chauffage Roussin

        3°) Questions diverses, sans vote
        """,
      points: ["Désignation", "Remplacement", "Questions"], place: "foyer Jeanne-Barret",
      date: "2027-03-30", start: "18:30"),
    NoteKind(
      name: "numbered titles in bold print with lengths, some with text below",
      text: """
        # Grupo de trabajo SEMILLAS

        ### Pendientes de la 22

        - [x] Mandar carta al vivero
        - [ ] Pedir presupuesto

        ### Temas

        **1. Bienvenida a las compañeras** (5 min)

        **2. Catálogo común: qué campos son obligatorios** (20 min)
        Leer antes el borrador.

        **3. ¿Prestamos semilla a quien no devuelve?** (25 min)
        Hubo tres casos en la temporada.

        **4. Feria de septiembre** (15 min)
        - mesa
        - cartel
        """,
      points: ["Bienvenida", "Catálogo", "¿Prestamos", "Feria"], minutes: [5, 20, 25, 15]),
    NoteKind(
      name: "parts in bold print with Chinese ordinals",
      text: """
        # 河岸改造居民工作坊

        ## 流程

        **第一环节　破冰：我和这条河（15分钟）**
        每人说一件小事。

        **第二环节　现状：哪里不好走（30分钟）**
        看照片，贴红点。

        **第三环节　收尾：谁来盯着（20分钟）**
        推选居民观察员两名。
        """,
      points: ["破冰", "现状", "收尾"], minutes: [15, 30, 20]),
    NoteKind(
      name: "a briefing that is open to some people",
      text: """
        Dear colleagues,

        the Office is pleased to announce an online briefing:

              CLEAN BALLAST, CLEAR BAYS

              Tuesday, 2 November 2027
              15:00 - 16:15

        The briefing is open to:

          * harbour masters and their deputies
          * laboratories approved under Annex IV
          * ship agents and classification bodies
        """,
      points: [], date: "2027-11-02", start: "15:00"),
  ]
}
