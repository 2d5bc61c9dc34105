package org.expedite.application.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.expedite.domain.timeline.Visibility.INTERNAL;
import static org.expedite.domain.timeline.Visibility.PUBLIC;

import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.expedite.application.PortContract;
import org.expedite.application.RolledBack;
import org.expedite.application.UnitOfWork;
import org.expedite.application.Walk;
import org.expedite.application.examples.Acme;
import org.expedite.application.examples.Borealis;
import org.expedite.application.examples.Catalogue;
import org.expedite.application.examples.Texts;
import org.expedite.application.search.PlainWordAnalyzer;
import org.expedite.application.timeline.NoteExamples;
import org.expedite.application.timeline.Timeline;
import org.expedite.domain.cases.CaseChange;
import org.expedite.domain.cases.CaseEvent;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.CaseProduct;
import org.expedite.domain.cases.CaseReport;
import org.expedite.domain.cases.CaseStatus;
import org.expedite.domain.cases.FollowUp;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.cases.SupportCase;
import org.expedite.domain.contracts.AssistanceOutcome;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.search.SearchQuery;
import org.expedite.domain.search.SearchTerms;
import org.expedite.domain.timeline.Visibility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Contract for adapters of {@link Cases}: search by words. */
@PortContract
public interface CaseFindingContract {
    Set<Visibility> ALL = Set.of(PUBLIC, INTERNAL);

    /** The port under test. */
    Cases cases();

    /** The timelines of the same store. */
    Timeline timeline();

    /** Units of work on the same store. */
    UnitOfWork unitOfWork();

    @Test
    default void a_case_is_found_by_each_text_of_its_report_and_by_its_notes() {
        open(1, "Both routing engines reset", "At every start of the chassis.", "INC-77");
        open(2, "Fan tray failed", null, null);
        note(2, "a", "Ordered a spare for the chassis", PUBLIC);
        assertFound("engines", 1);
        assertFound("start", 1);
        assertFound("INC-77", 1);
        assertFound("chassis", 1, 2);
        assertFound("spare", 2);
        assertFound("nothing of the kind");
    }

    @Test
    default void all_words_must_occur_in_any_order_in_any_text() {
        open(1, "Both routing engines reset", null, null);
        note(1, "a", "Spare ordered", PUBLIC);
        note(1, "b", "Arrived", PUBLIC);
        open(2, "Both fans failed", null, null);
        assertFound("reset both", 1);
        assertFound("both", 1, 2);
        assertFound("ordered both spare arrived", 1);
        assertFound("spare failed");
        assertFound("a b c d e f g h i j k l m n o p q r s t u v w x y z both");
    }

    @Test
    default void quoted_words_must_be_in_this_order_in_one_text() {
        open(1, "Both routing engines reset", "Then the fan tray failed", null);
        note(1, "a", "Spare ordered", PUBLIC);
        for (String text :
                List.of(
                        "\"routing engines\"",
                        "“Routing ENGINES”",
                        "fan \"both routing engines\" spare",
                        "\"fan tray\" \"engines reset\"",
                        "\"engines\"",
                        "engines \"both")) {
            assertFound(text, 1);
        }
        for (String text :
                List.of(
                        "\"engines routing\"",
                        "\"both engines\"",
                        "\"reset then\"",
                        "\"spare fan\"",
                        "\"outing engines\"",
                        "\"fan tray\" \"reset engines\"")) {
            assertFound(text);
        }
    }

    @Test
    default void joined_words_are_found_as_they_stand_and_by_their_parts() {
        open(1, "ge-0/0/1.0 is down", null, null);
        open(2, "ge-1/0/0 flaps, IS-IS 10.0.0.1/24 and core_rtr:2", null, null);
        open(3, "C++ module crashed", null, null);
        open(4, "C# client; see C, F# and (c++/c#)", null, null);
        open(5, "Tunnel to 2001:db8:0:0:0:0:0:1", null, "inc-77/b");
        assertFound("ge-0/0/1", 1);
        assertFound("GE-0/0/1.0", 1);
        assertFound("0/0/1", 1);
        assertFound("ge-1/0/0", 2);
        assertFound("ge", 1, 2);
        assertFound("is-is", 2);
        assertFound("is", 1, 2);
        assertFound("is–is", 2);
        assertFound("10.0.0.1", 2);
        assertFound("0.0.1/24", 2);
        assertFound("core_rtr", 2);
        assertFound("rtr", 2);
        assertFound("c++", 3, 4);
        assertFound("C#", 4);
        assertFound("c", 3, 4);
        assertFound("2001:db8:0:0:0:0:0:1", 5);
        assertFound("db8:0:0:0:0:0:1", 5);
        assertFound("2001:db8:0:0:0:0:1");
        assertFound("INC 77", 5);
        assertFound("ge-0/0", 1);
        assertFound("0/1/0");
        assertFound("\"ge 0 0 1 0 is\"", 1);
        assertFound("\"ge-0/0/1.0 is down\"", 1);
        assertFound("\"ge-1/0/0 is down\"");
    }

    @Test
    default void words_of_every_writing_are_found() {
        open(1, "MX480が再起動", "ルーターが故障", null);
        open(2, "バスに乗る", null, null);
        open(3, "Łódź ørsted Straße Σφάλμα ёлка", null, null);
        open(4, "re\u00adset of the ﬁrewall", "zero\u200bwidth", null);
        open(5, "라우터가 고장", "路由器重启", null);
        for (String text : List.of("MX480", "再起動", "ルーター", "ﾙｰﾀｰ", "故障", "ルーターが故障")) {
            assertFound(text, 1);
        }
        for (String text : List.of("パス", "起再", "ルタ", "バス 再起動")) {
            assertFound(text);
        }
        assertFound("バス", 2);
        assertFound("ﾊﾞｽ", 2);
        for (String text : List.of("lodz", "ØRSTED", "orsted", "strasse", "σφαλμα", "Елка")) {
            assertFound(text, 3);
        }
        assertFound("reset firewall", 4);
        assertFound("re-set");
        assertFound("width zero", 4);
        assertFound("라우터", 5);
        assertFound("路由器", 5);
    }

    @Test
    default void a_word_matches_no_case_if_nothing_of_it_is_visible() {
        open(1, "Both routing engines reset", null, null);
        assertFound("\u3164");
    }

    @Test
    default void a_case_is_found_by_number_product_diagnostics_files_and_summaries() {
        SupportCase opened = open(1, "Both routing engines reset", null, null);
        new CaseWriter(cases(), unitOfWork())
                .save(
                        new CaseChange(
                                1,
                                opened,
                                List.of(
                                        new CaseEvent.AttachmentAdded(
                                                CaseEventExamples.BY_ANA, "a", "rsi-re0.tgz"),
                                        new CaseEvent.WorkedAround(
                                                CaseEventExamples.BY_ANA, "Failover disabled"),
                                        new CaseEvent.Resolved(
                                                CaseEventExamples.BY_ANA, "Fixed by PR1234567"))));
        assertFound(opened.number().value(), 1);
        for (String text :
                List.of("rsi-re0.tgz", "re0", "tgz", "failover", "pr1234567", "fixed reset")) {
            assertFound(text, 1);
        }
    }

    @Test
    default void letter_case_accents_and_punctuation_are_ignored() {
        open(1, "Größe der Störung: ÉCHEC, it's INC-77/b", null, null);
        for (String text : List.of("grosse", "STORUNG", "stÖrung", "échec", "inc 77 B", "it s")) {
            assertFound(text, 1);
        }
    }

    @Test
    default void words_match_as_a_whole_and_may_be_short_or_common() {
        open(1, "P1: the RE 0 of a T640 is off", null, null);
        for (String text : List.of("p1", "re", "0", "the", "of", "a", "is", "t640")) {
            assertFound(text, 1);
        }
        for (String text : List.of("t64", "640", "of f", "xw", "xwre", "p")) {
            assertFound(text);
        }
    }

    @Test
    default void database_syntax_is_treated_as_text() {
        open(1, "Both routing engines reset", null, null);
        open(2, "Fan tray failed", null, null);
        List<String> harmless =
                List.of(
                        "+engines",
                        "-engines",
                        "engines*",
                        "\"engines\"",
                        "(engines",
                        "~engines<>",
                        "@engines",
                        "%engines_",
                        "'engines' --",
                        "engines\\");
        for (String text : harmless) {
            assertFound(text, 1);
        }
        for (String text : List.of("eng*", "en_ines", "eng%", "engines | fan", "-engines fan")) {
            assertFound(text);
        }
    }

    @Test
    default void texts_of_every_script_are_found() {
        for (int i = 0; i < Texts.UNUSUAL.size(); i++) {
            open(i + 1L, Texts.UNUSUAL.get(i), null, null);
        }
        for (int i = 0; i < Texts.UNUSUAL.size(); i++) {
            for (String word : words(Texts.UNUSUAL.get(i))) {
                assertThat(found(word, ALL))
                        .as("by »%s«", word)
                        .contains(CaseExamples.number(i + 1L));
            }
        }
        open(100, "回線が切断した 𠜎", null, null);
        assertFound("切", 100);
        assertThat(found("𠜎", ALL)).contains(CaseExamples.number(100));
        open(101, "x".repeat(100) + "y", "𐐷".repeat(100), null);
        assertFound("x".repeat(100), 101);
        assertFound("𐐷".repeat(100), 101);
    }

    @Test
    default void an_amended_report_is_found_by_its_current_text_only() {
        SupportCase opened = open(1, "Both routing engines reset", null, null);
        SupportCase amended = with(opened, "Fan tray failed", null, null);
        CaseEvent event = CaseEventExamples.amended();
        new CaseWriter(cases(), unitOfWork()).save(new CaseChange(1, amended, List.of(event)));
        assertFound("fan", 1);
        assertFound("engines");
    }

    @Test
    default void an_amendment_leaves_the_words_of_other_texts_as_they_are() {
        SupportCase opened = open(1, "Engines reset after power loss", null, null);
        note(1, "a", "Engines are cold", PUBLIC);
        note(1, "b", "Reset by hand", INTERNAL);
        note(1, "c", "A fan is there", INTERNAL);
        CaseEvent event = CaseEventExamples.amended();
        new CaseWriter(cases(), unitOfWork())
                .save(new CaseChange(2, with(opened, "Fan failed", null, null), List.of(event)));
        assertFound("engines", 1);
        assertThat(found("engines", Set.of(PUBLIC))).containsExactly(CaseExamples.number(1));
        assertFound("reset", 1);
        assertThat(found("reset", Set.of(PUBLIC))).isEmpty();
        assertThat(found("fan", Set.of(PUBLIC))).containsExactly(CaseExamples.number(1));
        assertThat(found("\"fan failed\"", Set.of(PUBLIC))).hasSize(1);
        assertFound("power");
    }

    @Test
    default void a_model_that_customers_may_not_know_is_not_found_by_them() {
        SupportCase unknown =
                CaseExamples.with(
                        CaseExamples.bare(1),
                        new CaseProduct(
                                Acme.JN1.serial(),
                                Catalogue.M320.model(),
                                Catalogue.M_SERIES.code()));
        new CaseWriter(cases(), unitOfWork()).open(unknown);
        assertFound("m320", 1);
        assertThat(found("m320", Set.of(PUBLIC))).isEmpty();
        assertThat(found("jn1", Set.of(PUBLIC))).containsExactly(CaseExamples.number(1));
        SupportCase verified = CaseExamples.with(CaseExamples.full(1), unknown.intake());
        CaseEvent event =
                new CaseEvent.AssistanceChanged(
                        CaseEventExamples.BY_ANA,
                        AssistanceOutcome.UNVERIFIED,
                        AssistanceOutcome.DIRECT);
        new CaseWriter(cases(), unitOfWork()).save(new CaseChange(1, verified, List.of(event)));
        assertThat(found("m320", Set.of(PUBLIC))).containsExactly(CaseExamples.number(1));
    }

    @Test
    default void internal_notes_and_foreign_cases_are_not_found() {
        open(1, "Both routing engines reset", null, null);
        note(1, "a", "The customer shouted", INTERNAL);
        note(1, "b", "Spare ordered", PUBLIC);
        assertThat(found("shouted", Set.of(INTERNAL))).containsExactly(CaseExamples.number(1));
        assertThat(found("shouted", Set.of(PUBLIC))).isEmpty();
        assertThat(found("spare", Set.of(INTERNAL))).isEmpty();
        assertThat(found("engines", Set.of(INTERNAL))).isEmpty();
        assertThat(found("engines shouted", Set.of(PUBLIC))).isEmpty();
        assertThat(found("\"customer shouted\"", Set.of(PUBLIC))).isEmpty();
        assertThat(found("engines spare", Set.of(PUBLIC))).containsExactly(CaseExamples.number(1));
    }

    @Test
    default void rolled_back_texts_are_not_found() {
        open(1, "Both routing engines reset", null, null);
        RolledBack.run(
                unitOfWork(),
                () -> {
                    cases().save(CaseExamples.opening(withTexts(2, "Undone", null, null)));
                    timeline()
                            .append(
                                    CaseExamples.number(1),
                                    new CaseEvent.NoteAdded(
                                            NoteExamples.note("a", "Undone", INTERNAL)));
                });
        assertFound("undone");
    }

    @Test
    default void words_are_combined_with_other_filters_in_order_over_pages() {
        for (long i = 1; i <= 12; i++) {
            OrganizationId organization = i % 3 == 0 ? Borealis.BOREALIS.id() : Acme.ACME.id();
            SupportCase listed =
                    CaseExamples.listed(
                            i,
                            organization,
                            i % 2 == 0 ? CaseStatus.OPEN : CaseStatus.IN_PROGRESS,
                            Priority.P2,
                            "L1",
                            false);
            new CaseWriter(cases(), unitOfWork())
                    .open(with(listed, i > 9 ? "Fan tray" : "Engines", null, null));
            // Found by two of its texts, but listed once.
            note(i, "n", "Engines, engines", PUBLIC);
        }
        CaseFilter filter =
                new CaseFilter(
                        CaseStatus.OPEN,
                        Priority.P2,
                        Set.of(Acme.ACME.id()),
                        null,
                        null,
                        text("engines", ALL));
        assertThat(walk(filter, CaseOrder.OLDEST_FIRST, 1)).isEqualTo(numbers(2, 4, 8, 10));
        for (int i = 0; i < 20; i++) {
            assertThat(walk(filter, CaseOrder.NEWEST_FIRST, 3)).isEqualTo(numbers(10, 8, 4, 2));
        }
        CaseFilter both =
                new CaseFilter(
                        CaseStatus.OPEN,
                        null,
                        Set.of(Acme.ACME.id(), Borealis.BOREALIS.id()),
                        null,
                        null,
                        text("fan tray", ALL));
        assertThat(walk(both, CaseOrder.OLDEST_FIRST, 2)).isEqualTo(numbers(10, 12));
    }

    private List<CaseNumber> walk(CaseFilter filter, CaseOrder order, int limit) {
        CaseWriter writer = new CaseWriter(cases(), unitOfWork());
        List<CasePosition> walked =
                Walk.through(limit, after -> writer.positions(filter, order, after, limit));
        return walked.stream().map(CasePosition::number).toList();
    }

    private void assertFound(String text, long... counts) {
        assertThat(found(text, ALL)).as("by »%s«", text).isEqualTo(numbers(counts));
    }

    private List<CaseNumber> found(String text, Set<Visibility> in) {
        CaseFilter filter = new CaseFilter(null, null, null, null, null, text(text, in));
        return new CaseWriter(cases(), unitOfWork())
                .numbers(filter, CaseOrder.OLDEST_FIRST, null, 1000);
    }

    private SupportCase open(
            long count, String synopsis, @Nullable String description, @Nullable String reference) {
        SupportCase example = withTexts(count, synopsis, description, reference);
        new CaseWriter(cases(), unitOfWork()).open(example);
        return example;
    }

    private void note(long count, String id, String body, Visibility visibility) {
        new NoteExamples(cases(), timeline(), unitOfWork())
                .write(CaseExamples.number(count), id, body, visibility);
    }

    private static Set<String> words(String text) {
        return SearchTerms.of(text, PlainWordAnalyzer.INSTANCE).words();
    }

    private static CaseFilter.Text text(String text, Set<Visibility> in) {
        return new CaseFilter.Text(new SearchQuery(text), in);
    }

    private static SupportCase withTexts(
            long count, String synopsis, @Nullable String description, @Nullable String reference) {
        return with(CaseExamples.full(count), synopsis, description, reference);
    }

    private static SupportCase with(
            SupportCase c,
            String synopsis,
            @Nullable String description,
            @Nullable String reference) {
        return CaseExamples.with(
                c,
                new CaseReport(
                        synopsis, description, reference, FollowUp.EMAIL, List.of(), List.of()));
    }

    private static List<CaseNumber> numbers(long... counts) {
        return LongStream.of(counts).mapToObj(CaseExamples::number).toList();
    }
}
