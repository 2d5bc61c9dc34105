package org.expedite.persistence.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.expedite.domain.pages.Approved;
import org.expedite.domain.pages.Markdown;
import org.expedite.persistence.TestDatabase;
import org.expedite.persistence.plans.Plans.Access;
import org.expedite.persistence.plans.Plans.Plan;
import org.expedite.persistence.plans.Reads.Read;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * Approves the execution plans of a MySQL server with {@link ManyRows many rows} for every read of
 * every port. Each read uses an index; lists and queues are read in its order, so that nothing is
 * scanned or sorted. docs/explain.approved.md shows the plans; any change fails here until it is
 * approved.
 */
@Order(1)
class ExplainTest {
    private static final TestDatabase DATABASE = new TestDatabase(TestDatabase.Kind.MYSQL);
    private static final Plans PLANS = new Plans(DATABASE);
    private static final Reads READS = new Reads(DATABASE);

    @BeforeAll
    static void load() {
        DATABASE.context();
        ManyRows.load(DATABASE);
    }

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    void every_read_is_as_approved() {
        Markdown page = new Markdown().title("How the database reads").paragraph(introduction());
        add(page, "Lists of cases", READS.caseLists());
        add(page, "Lists of the cases of organizations", READS.caseListsOfOrganizations());
        add(
                page,
                "Lists of the cases of people and products",
                READS.caseListsOfPeopleAndProducts());
        add(page, "Cases found by words", READS.searches(), ExplainTest::assertNothingIsScanned);
        READS.searchesInTwoWays()
                .forEach(
                        read ->
                                assertNothingIsScanned(
                                        read.name(), PLANS.of(read.call(), read.statements())));
        add(page, "Queues", READS.queues());
        add(page, "Single cases", READS.cases());
        add(page, "Several cases", READS.events());
        add(page, "Reports", READS.reports(), ExplainTest::assertAnIndexIsCounted);
        add(page, "Registry", READS.registry());
        add(page, "Filtered lists of the registry", RegistryLists.on(DATABASE));
        add(page, "Callers", READS.callers());
        add(page, "Facts for decisions", READS.facts());
        add(page, "Sign-ins", SignInReads.on(DATABASE));
        add(page, "Audit", AuditLists.on(DATABASE));
        Approved.check(
                "docs/explain",
                "mvn -pl adapters-persistence -am verify -Dtest=ExplainTest"
                        + " -Dsurefire.failIfNoSpecifiedTests=false",
                page.toString());
    }

    private static String introduction() {
        return """
        What MySQL %s says that it does (`EXPLAIN`) for the very statements that the adapters send, on %,d cases and a
        registry of some thousand records. `const` and `eq_ref` read one row, `ref` and `range` a part of an index, and `index`
        an index in its order until the page is full. `ALL`, which reads a whole table, and `Using filesort`, which sorts what
        was read, must not be there. A statement that reads in several ways has several lines, one for each way: so has one
        that reads the parts of several organizations, statuses or product lines, to merge them. If a search begins with a
        word that few cases have, the numbers of what is found are sorted.\
        """
                .formatted(DATABASE.query("select version()").getFirst(), ManyRows.CASES);
    }

    private static void add(Markdown page, String section, List<Read> reads) {
        add(page, section, reads, ExplainTest::assertNothingIsScannedOrSorted);
    }

    private static void add(
            Markdown page, String section, List<Read> reads, BiConsumer<String, Plan> check) {
        List<List<String>> rows = new ArrayList<>();
        for (Read read : reads) {
            Plan plan = PLANS.of(read.call(), read.statements());
            check.accept(section + ": " + read.name(), plan);
            String name = read.name();
            for (Access access : plan.distinct()) {
                rows.add(
                        List.of(
                                name,
                                access.table(),
                                access.type(),
                                access.index(),
                                access.extra()));
                name = "";
            }
        }
        page.section(section).table(List.of("read", "table", "access", "index", "remarks"), rows);
    }

    private static void assertNothingIsScannedOrSorted(String read, Plan plan) {
        assertNothingIsScanned(read, plan);
        assertThat(plan.accesses()).as(read).noneMatch(a -> a.extra().contains("filesort"));
    }

    private static void assertNothingIsScanned(String read, Plan plan) {
        assertThat(plan.distinct()).as(read).isNotEmpty();
        for (Access access : plan.distinct()) {
            assertThat(access.type())
                    .as("%s: access to %s", read, access.table())
                    .isIn("const", "eq_ref", "ref", "range", "index");
            if (access.type().equals("index")) {
                assertThat(plan.sql()).as("%s: until the page is full", read).contains(" limit ?");
            }
        }
    }

    /** A report reads many rows, but of one index only, and sorts no more than its groups. */
    private static void assertAnIndexIsCounted(String read, Plan plan) {
        assertThat(plan.accesses()).as(read).isNotEmpty();
        assertThat(plan.accesses())
                .as(read)
                .allMatch(
                        a ->
                                a.table().startsWith("<derived")
                                        || (!a.type().equals("ALL")
                                                && a.extra().contains("Using index")));
    }
}
