package org.expedite.persistence.plans;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.expedite.application.callers.CallerKeys;
import org.expedite.application.cases.CaseExamples;
import org.expedite.application.cases.CaseFilter;
import org.expedite.application.cases.CaseFilter.Involved;
import org.expedite.application.cases.CaseOrder;
import org.expedite.application.cases.CasePosition;
import org.expedite.application.examples.Catalogue;
import org.expedite.application.facts.Facts;
import org.expedite.application.live.RecentPosition;
import org.expedite.application.registry.RecordFilter;
import org.expedite.application.registry.RegistryWriter;
import org.expedite.application.reports.Grouping;
import org.expedite.application.reports.ReportPeriod;
import org.expedite.application.timeline.TimelinePosition;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.CaseState;
import org.expedite.domain.cases.CaseStatus;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.cases.SupportCase;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.domain.certification.CertificationId;
import org.expedite.domain.contracts.ContractNumber;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.duties.P1Duties;
import org.expedite.domain.engineers.EngineerId;
import org.expedite.domain.escalation.ColleagueSearch;
import org.expedite.domain.escalation.EscalationId;
import org.expedite.domain.escalation.FactVersion;
import org.expedite.domain.products.Model;
import org.expedite.domain.products.ProductLineCode;
import org.expedite.domain.products.SerialNumber;
import org.expedite.domain.queues.QueuePosition;
import org.expedite.domain.registry.RecordKey;
import org.expedite.domain.registry.RecordKind;
import org.expedite.domain.search.SearchQuery;
import org.expedite.domain.timeline.NoteId;
import org.expedite.domain.timeline.Visibility;
import org.expedite.persistence.DatabasePorts;
import org.expedite.persistence.TestDatabase;
import org.jspecify.annotations.Nullable;

/** Every read of every port, with arguments that fit {@link ManyRows}. */
final class Reads {
    /**
     * A read.
     *
     * @param name a description of the read
     * @param statements the number of statements that it sends
     */
    record Read(String name, Runnable call, int statements) {}

    /** One more than the default page size, which is the longest page. */
    private static final int PAGE = 26;

    private static final int LONG_PAGE = 101;

    private static final Instant AUTO_CLOSABLE = Instant.parse("2025-11-20T12:00:00Z");
    private static final Instant RECENT = Instant.parse("2025-11-25T10:00:00Z");
    private static final CaseNumber NUMBER = new CaseNumber("2026-0615-099000");
    private static final TimelinePosition POSITION = new TimelinePosition(50, 7);
    private static final OrganizationId SUPPORTER = new OrganizationId("7");
    private static final TechnicalLevel L1 = new TechnicalLevel("L1");
    private static final TechnicalLevel L3 = new TechnicalLevel("L3");

    private final DatabasePorts ports;
    private final TestDatabase database;

    Reads(TestDatabase database) {
        this.database = database;
        this.ports = new DatabasePorts(database);
    }

    /** Returns lists of cases: in both directions, first and later pages. */
    List<Read> caseLists() {
        List<Read> reads = new ArrayList<>();
        add(reads, "all", CaseFilter.ALL);
        for (CaseStatus status : List.of(CaseStatus.OPEN, CaseStatus.CLOSED)) {
            add(reads, "status " + status, filter(status, null, null, null));
        }
        for (Priority priority : List.of(Priority.P1, Priority.P3)) {
            add(reads, "priority " + priority, filter(null, priority, null, null));
        }
        for (TechnicalLevel level : List.of(L1, L3)) {
            add(reads, "level " + level, filter(null, null, level, null));
        }
        add(reads, "expedited", filter(null, null, null, true));
        add(reads, "not expedited", filter(null, null, null, false));
        add(reads, "status OPEN, priority P1", filter(CaseStatus.OPEN, Priority.P1, null, null));
        add(reads, "status OPEN, level L3", filter(CaseStatus.OPEN, null, L3, null));
        add(reads, "status OPEN, expedited", filter(CaseStatus.OPEN, null, null, true));
        add(reads, "priority P1, level L3", filter(null, Priority.P1, L3, null));
        add(reads, "level L3, expedited", filter(null, null, L3, true));
        add(
                reads,
                "status OPEN or IN_PROGRESS",
                among(CaseFilter.ALL, EnumSet.of(CaseStatus.OPEN, CaseStatus.IN_PROGRESS), null));
        add(
                reads,
                "status OPEN or IN_PROGRESS, priority P1 or P2",
                among(
                        CaseFilter.ALL,
                        EnumSet.of(CaseStatus.OPEN, CaseStatus.IN_PROGRESS),
                        EnumSet.of(Priority.P1, Priority.P2)));
        return reads;
    }

    /** Returns lists of the cases of a person or a product, or of a time. */
    List<Read> caseListsOfPeopleAndProducts() {
        List<Read> reads = new ArrayList<>();
        add(reads, "owner", of(new Involved("engineer-7", null, null, null, null, false)));
        ContactId contact = new ContactId("contact-7");
        add(reads, "requester", of(new Involved(null, contact, null, null, null, false)));
        SerialNumber serial = new SerialNumber("serial-7");
        add(reads, "serial", of(new Involved(null, null, serial, null, null, false)));
        Model model = new Model("M320");
        add(reads, "model", of(new Involved(null, null, null, model, null, false)));
        ProductLineCode line = new ProductLineCode("T_SERIES");
        add(reads, "line", of(new Involved(null, null, null, null, line, false)));
        add(
                reads,
                "a line, as a customer",
                of(involving(CaseFilter.ALL, new Involved(null, null, null, null, line, true)), 7));
        add(
                reads,
                "owner, status OPEN",
                involving(
                        filter(CaseStatus.OPEN, null, null, null),
                        new Involved("engineer-7", null, null, null, null, false)));
        String from = "2025-11-08T12:00:00Z";
        String to = "2025-11-09T12:00:00Z";
        add(reads, "a day", opened(CaseFilter.ALL, from, to));
        add(reads, "a day, level L3", opened(filter(null, null, L3, null), from, to));
        return reads;
    }

    /** Returns lists of the cases of organizations, as customers see them. */
    List<Read> caseListsOfOrganizations() {
        List<Read> reads = new ArrayList<>();
        add(reads, "the largest", of(filter(null, null, null, null), 0));
        add(reads, "a small one", of(filter(null, null, null, null), 300));
        add(reads, "the largest, status OPEN", of(filter(CaseStatus.OPEN, null, null, null), 0));
        add(reads, "a small one, status OPEN", of(filter(CaseStatus.OPEN, null, null, null), 300));
        add(reads, "the largest, priority P1", of(filter(null, Priority.P1, null, null), 0));
        add(
                reads,
                "the largest, all other filters",
                of(filter(CaseStatus.OPEN, Priority.P1, L3, true), 0));
        add(reads, "two", of(filter(null, null, null, null), 0, 7));
        add(reads, "two, status OPEN", of(filter(CaseStatus.OPEN, null, null, null), 0, 7));
        add(reads, "five", of(filter(null, null, null, null), 1, 2, 30, 200, 399));
        add(
                reads,
                "two, status OPEN or IN_PROGRESS",
                among(
                        of(CaseFilter.ALL, 0, 7),
                        EnumSet.of(CaseStatus.OPEN, CaseStatus.IN_PROGRESS),
                        null));
        return reads;
    }

    /** Returns searches for cases by words that ten of them have, or all. */
    List<Read> searches() {
        List<Read> reads = new ArrayList<>();
        CaseFilter none = filter(null, null, null, null);
        CaseFilter some = filter(CaseStatus.OPEN, Priority.P1, L3, true);
        Set<Visibility> all = EnumSet.allOf(Visibility.class);
        Set<Visibility> shown = Set.of(Visibility.PUBLIC);
        add(reads, "rare7, staff", withWord(none, "rare7", all));
        add(reads, "rare7, a customer", withWord(of(none, 3), "rare7", shown));
        add(reads, "rare7, two organizations", withWord(of(none, 0, 7), "rare7", shown));
        add(reads, "rare7, all other filters", withWord(of(some, 0), "rare7", shown));
        add(reads, "routing, staff", withWord(none, "routing", all));
        add(reads, "routing engines, staff", withWord(none, "routing engines", all));
        add(reads, "rare7 routing, staff", withWord(none, "rare7 routing", all));
        add(reads, "a phrase, staff", withWord(none, "\"routing engines reset\"", all));
        add(reads, "routing, a small customer", withWord(of(none, 300), "routing", shown));
        add(reads, "routing, all other filters", withWord(of(some, 0), "routing", shown));
        return reads;
    }

    /**
     * Returns searches that the database begins with the word or with the newest cases, by what it
     * has in memory: both cost the same.
     */
    List<Read> searchesInTwoWays() {
        List<Read> reads = new ArrayList<>();
        CaseFilter none = filter(null, null, null, null);
        add(
                reads,
                "routing, two organizations",
                withWord(of(none, 0, 7), "routing", Set.of(Visibility.PUBLIC)));
        return reads;
    }

    /** Returns reads of single cases and their timelines. */
    List<Read> cases() {
        return List.of(
                read("one case", () -> ports.cases().find(NUMBER)),
                read("events of a case", () -> ports.cases().events(NUMBER)),
                read(
                        "silent cases",
                        () ->
                                ports.autoClosableCases()
                                        .awaitingConfirmationSince(AUTO_CLOSABLE, null, PAGE)),
                read("silent cases, later page", this::laterAutoClosableCases),
                read("cases of an owner", () -> owned(null)),
                read("cases of an owner, later page", () -> owned(CaseExamples.full(99_000))),
                timeline("timeline, staff", EnumSet.allOf(Visibility.class), null),
                timeline("timeline, staff, later page", EnumSet.allOf(Visibility.class), POSITION),
                timeline("timeline, a customer", Set.of(Visibility.PUBLIC), null),
                timeline("timeline, a customer, later page", Set.of(Visibility.PUBLIC), POSITION),
                read(
                        "events since an instant",
                        () -> ports.recentEvents().since(RECENT, null, LONG_PAGE)),
                read(
                        "events since an instant, later page",
                        () ->
                                ports.recentEvents()
                                        .since(
                                                RECENT,
                                                new RecentPosition(RECENT, NUMBER, POSITION),
                                                LONG_PAGE)),
                read("one note", () -> ports.timeline().note(NUMBER, new NoteId("note-99"))),
                read(
                        "one escalation",
                        () -> ports.escalations().find(new EscalationId("escalation-000017"))),
                read("escalations of a case", () -> ports.escalations().ofCase(NUMBER, null, PAGE)),
                read(
                        "escalations of a case, later page",
                        () ->
                                ports.escalations()
                                        .ofCase(
                                                NUMBER,
                                                new EscalationId("escalation-006000"),
                                                PAGE)));
    }

    /** Returns reads of queues. */
    List<Read> queues() {
        Instant since = Instant.parse("2025-11-20T12:00:00Z");
        QueuePosition plain = new QueuePosition(Priority.P2, false, since, NUMBER);
        QueuePosition expedited = new QueuePosition(Priority.P1, true, since, NUMBER);
        return List.of(
                read("page", () -> ports.queues().page(L1, null, PAGE)),
                read("later page", () -> ports.queues().page(L1, plain, PAGE)),
                read("page after an expedited one", () -> ports.queues().page(L1, expedited, PAGE)),
                read("first of all lines", () -> ports.queues().first(L1, Set.of(), PAGE)),
                read("first of one line", () -> first("M_SERIES")),
                read("first of two lines", () -> first("M_SERIES", "T_SERIES")),
                read("first of a line that nobody waits with", () -> first("NOBODY_WAITS")),
                read("hold a case", () -> inUnitOfWork(() -> ports.queues().lock(NUMBER))));
    }

    /** Returns reads of reports, which count what an index has of a period. */
    List<Read> reports() {
        ReportPeriod period =
                new ReportPeriod(
                        Instant.parse("2026-06-01T00:00:00Z"),
                        Instant.parse("2026-07-01T00:00:00Z"));
        ZoneId zone = ZoneId.of("Europe/Berlin");
        List<Read> reads = new ArrayList<>();
        for (Grouping grouping : Grouping.values()) {
            reads.add(
                    read(
                            "decisions by " + grouping,
                            () -> ports.reports().decisions(period, grouping, zone, 1001)));
        }
        reads.add(read("queues by age", () -> ports.reports().queueAges(period.to())));
        return reads;
    }

    /** Returns reads of several cases and their events, and of events of a type. */
    List<Read> events() {
        ReportPeriod period =
                new ReportPeriod(
                        Instant.parse("2025-06-01T00:00:00Z"),
                        Instant.parse("2026-06-01T00:00:00Z"));
        return List.of(
                read(
                        "events of several cases",
                        () ->
                                ports.timeline()
                                        .events(
                                                LongStream.range(98_900, 99_100)
                                                        .mapToObj(CaseExamples::number)
                                                        .collect(Collectors.toSet()),
                                                P1Duties.EVENT_TYPES)),
                read(
                        "several cases",
                        () ->
                                ports.cases()
                                        .find(
                                                LongStream.range(98_900, 98_920)
                                                        .mapToObj(CaseExamples::number)
                                                        .collect(Collectors.toSet()))),
                read("overrides of a period", () -> ports.reports().overrides(period, 100)));
    }

    /** Returns reads of the registry. */
    List<Read> registry() {
        RecordKey ana = key(RecordKind.CONTACT, "17");
        return List.of(
                read("one record", () -> ports.registry().find(ana)),
                read("one engineer", () -> ports.engineers().find(new EngineerId("17"))),
                read("records of a kind", () -> page("")),
                read("records of a kind, later page", () -> page("500")),
                read("versions of a record", () -> ports.registry().history(ana, 0, PAGE)),
                read(
                        "versions of a record, later page",
                        () -> ports.registry().history(ana, 1, PAGE)),
                read(
                        "a contract that an organization supports",
                        () -> ports.supporters().supportedBy(SUPPORTER)),
                read(
                        "lock records for a change",
                        () -> inUnitOfWork(() -> ports.recordLocks().forChange(concerned()))),
                read(
                        "lock records for a decision",
                        () -> inUnitOfWork(() -> ports.recordLocks().forDecision(concerned()))),
                read(
                        "which of some records are missing",
                        () ->
                                ports.registry()
                                        .missing(
                                                Set.of(
                                                        ana,
                                                        key(RecordKind.ORGANIZATION, "17"),
                                                        key(RecordKind.ASSET, "18"),
                                                        key(RecordKind.ASSET, "none")))));
    }

    /** Returns searches for callers, by each key and by all. */
    List<Read> callers() {
        String phone = "+14085550017";
        ContactId ana = new ContactId("17");
        CertificationId certification = new CertificationId("18");
        String email = "19@people.example";
        String name = "Al Smith17";
        return List.of(
                caller("by phone", new CallerKeys(Set.of(phone), null, null, Set.of(), null)),
                caller("by contact", new CallerKeys(Set.of(), ana, null, Set.of(), null)),
                caller(
                        "by certification",
                        new CallerKeys(Set.of(), null, certification, Set.of(), null)),
                caller("by e-mail", new CallerKeys(Set.of(), null, null, Set.of(email), null)),
                caller("by name", new CallerKeys(Set.of(), null, null, Set.of(), name)),
                caller(
                        "by all",
                        new CallerKeys(Set.of(phone), ana, certification, Set.of(email), name)));
    }

    private Read caller(String name, CallerKeys keys) {
        return new Read(name, () -> ports.callers().having(keys, 51), 2);
    }

    /** Returns reads of facts for decisions. */
    List<Read> facts() {
        Set<ContactId> people = Set.of(new ContactId("17"), new ContactId("18"));
        Set<OrganizationId> organizations = Set.of(new OrganizationId("7"));
        return List.of(
                read(
                        "contracts of an organization that name a serial",
                        () -> ports.contracts().naming(serial(), Set.of(SUPPORTER))),
                read(
                        "customers of contracts that name a serial",
                        () -> ports.contracts().customersNaming(serial())),
                new Read(
                        "colleagues",
                        () ->
                                ports.colleagues()
                                        .find(
                                                new ColleagueSearch(
                                                        SUPPORTER,
                                                        Set.of(Catalogue.JNCIE_M),
                                                        LocalDate.of(2026, 3, 1),
                                                        new ContactId("17"),
                                                        null)),
                        3),
                read(
                        "a serial of a contract",
                        () ->
                                ports.contractSerials()
                                        .coveredSince(new ContractNumber("17"), serial())),
                read(
                        "serials of a contract",
                        () -> ports.contractSerials().page(new ContractNumber("17"), "", PAGE)),
                read(
                        "contracts of a customer that cover serials",
                        () -> ports.contracts().covering(Set.of(serial()), SUPPORTER)),
                read(
                        "serials of a customer, in any case",
                        () -> ports.contracts().spellings(serial(), SUPPORTER)),
                read(
                        "serials of an owner, in any case",
                        () -> ports.facts().spellings(serial(), SUPPORTER)),
                read(
                        "people and organizations",
                        () ->
                                ports.facts()
                                        .records(
                                                Set.of(
                                                        key(RecordKind.CONTACT, "17"),
                                                        key(RecordKind.ENGINEER, "17"),
                                                        key(RecordKind.ORGANIZATION, "17")))),
                read("models, in any case", () -> ports.facts().spellings(new Model("m320"))),
                new Read(
                        "facts about people and a serial of another owner",
                        () -> about(people, serial(), null, organizations),
                        5),
                new Read(
                        "facts about people and a model",
                        () -> about(people, null, new Model("17"), organizations),
                        3),
                new Read(
                        "contracts of an organization that name a serial, as known then",
                        () ->
                                ports.pastContracts()
                                        .namingAsOf(
                                                serial(),
                                                Set.of(SUPPORTER),
                                                RegistryWriter.RECORDED_AT.plusSeconds(1)),
                        2),
                new Read(
                        "facts about people and a serial of another owner, as known then",
                        () ->
                                ports.pastFacts()
                                        .aboutAsOf(
                                                new Facts.Question(
                                                        people, serial(), null, organizations),
                                                RegistryWriter.RECORDED_AT.plusSeconds(1)),
                        8),
                read(
                        "versions by their numbers",
                        () ->
                                ports.pastFacts()
                                        .versions(
                                                concerned().stream()
                                                        .map(key -> new FactVersion(key, 1))
                                                        .toList())),
                new Read("facts about a person", () -> about(people, null, null, Set.of()), 2));
    }

    private static CaseFilter of(Involved involved) {
        return involving(CaseFilter.ALL, involved);
    }

    private void add(List<Read> reads, String name, CaseFilter filter) {
        CasePosition position = new CasePosition(Instant.parse("2025-11-08T12:00:00Z"), NUMBER);
        for (CaseOrder order : CaseOrder.values()) {
            String words = name + (order == CaseOrder.NEWEST_FIRST ? "" : ", oldest first");
            reads.add(read(words, () -> ports.cases().page(filter, order, null, LONG_PAGE)));
            reads.add(
                    read(
                            words + ", later page",
                            () -> ports.cases().page(filter, order, position, LONG_PAGE)));
        }
    }

    private Read timeline(
            String name, Set<Visibility> visibilities, @Nullable TimelinePosition after) {
        return read(name, () -> ports.timeline().page(NUMBER, visibilities, after, LONG_PAGE));
    }

    private static CaseFilter withWord(CaseFilter filter, String words, Set<Visibility> in) {
        return new CaseFilter(
                filter.statuses(),
                filter.priorities(),
                filter.organizations(),
                filter.level(),
                filter.expedited(),
                filter.involved(),
                filter.opened(),
                new CaseFilter.Text(new SearchQuery(words), in));
    }

    private static CaseFilter involving(CaseFilter filter, Involved involved) {
        return new CaseFilter(
                filter.statuses(),
                filter.priorities(),
                filter.organizations(),
                filter.level(),
                filter.expedited(),
                involved,
                filter.opened(),
                null);
    }

    private static CaseFilter among(
            CaseFilter filter, Set<CaseStatus> statuses, @Nullable Set<Priority> priorities) {
        return new CaseFilter(
                statuses,
                priorities,
                filter.organizations(),
                filter.level(),
                filter.expedited(),
                filter.involved(),
                filter.opened(),
                null);
    }

    private static CaseFilter opened(CaseFilter filter, String from, String to) {
        return new CaseFilter(
                filter.statuses(),
                filter.priorities(),
                filter.organizations(),
                filter.level(),
                filter.expedited(),
                filter.involved(),
                new CaseFilter.Opened(Instant.parse(from), Instant.parse(to)),
                null);
    }

    private <T> void inUnitOfWork(Supplier<T> work) {
        database.unitOfWork().run(work);
    }

    /** Keys of the kinds that a decision locks. */
    private static Set<RecordKey> concerned() {
        return Set.of(
                SUPPORTER.key(),
                new OrganizationId("8").key(),
                new ContactId("17").key(),
                serial().key());
    }

    private void first(String... lines) {
        Set<ProductLineCode> skills =
                Stream.of(lines).map(ProductLineCode::new).collect(Collectors.toSet());
        ports.queues().first(L1, skills, PAGE);
    }

    private void owned(@Nullable SupportCase last) {
        ports.ownedCases()
                .ownedBy(
                        new EngineerId("engineer-3"),
                        Set.of(new TechnicalLevel("L1"), new TechnicalLevel("L2")),
                        last,
                        PAGE);
    }

    private void laterAutoClosableCases() {
        SupportCase some = CaseExamples.full(99_000);
        CaseState state = some.state();
        SupportCase last =
                CaseExamples.with(
                        some,
                        new CaseState(
                                CaseStatus.RESOLVED,
                                state.priority(),
                                false,
                                state.level(),
                                false,
                                state.waitingSince(),
                                null,
                                false,
                                false,
                                Instant.parse("2025-10-20T12:00:00Z"),
                                state.lastCustomerActivity(),
                                null));
        ports.autoClosableCases().awaitingConfirmationSince(AUTO_CLOSABLE, last, PAGE);
    }

    private void page(String after) {
        ports.registry().page(new RecordFilter.All(RecordKind.CONTACT), after, PAGE);
    }

    private void about(
            Set<ContactId> people,
            @Nullable SerialNumber serial,
            @Nullable Model model,
            Set<OrganizationId> organizations) {
        ports.facts().about(new Facts.Question(people, serial, model, organizations));
    }

    private static Read read(String name, Runnable call) {
        return new Read(name, call, 1);
    }

    private static RecordKey key(RecordKind kind, String id) {
        return new RecordKey(kind, id);
    }

    private static SerialNumber serial() {
        return new SerialNumber("17");
    }

    private static CaseFilter filter(
            @Nullable CaseStatus status,
            @Nullable Priority priority,
            @Nullable TechnicalLevel level,
            @Nullable Boolean expedited) {
        return new CaseFilter(status, priority, null, level, expedited);
    }

    private static CaseFilter of(CaseFilter filter, int... organizations) {
        Set<OrganizationId> ids =
                Arrays.stream(organizations)
                        .mapToObj(i -> new OrganizationId("organization-" + i))
                        .collect(Collectors.toSet());
        return filter.of(ids);
    }
}
