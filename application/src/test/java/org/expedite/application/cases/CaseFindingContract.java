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
import org.expedite.application.examples.Texts;
import org.expedite.application.timeline.NoteExamples;
import org.expedite.application.timeline.Timeline;
import org.expedite.domain.cases.CaseChange;
import org.expedite.domain.cases.CaseEvent;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.CaseReport;
import org.expedite.domain.cases.CaseStatus;
import org.expedite.domain.cases.FollowUp;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.cases.SupportCase;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.search.SimpleTerms;
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
    default void all_words_must_occur_in_one_text_in_any_order() {
        open(1, "Both routing engines reset", null, null);
        note(1, "a", "Spare ordered", PUBLIC);
        note(1, "b", "Arrived", PUBLIC);
        assertFound("reset both", 1);
        assertFound("ordered spare", 1);
        assertFound("reset spare");
        assertFound("spare arrived");
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
            for (String word : SimpleTerms.of(Texts.UNUSUAL.get(i)).all()) {
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
    default void internal_notes_and_foreign_cases_are_not_found() {
        open(1, "Both routing engines reset", null, null);
        note(1, "a", "The customer shouted", INTERNAL);
        note(1, "b", "Spare ordered", PUBLIC);
        assertThat(found("shouted", Set.of(INTERNAL))).containsExactly(CaseExamples.number(1));
        assertThat(found("shouted", Set.of(PUBLIC))).isEmpty();
        assertThat(found("spare", Set.of(INTERNAL))).isEmpty();
        assertThat(found("engines", Set.of(INTERNAL))).isEmpty();
        assertThat(found("engines spare", Set.of(PUBLIC))).isEmpty();
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

    private static CaseFilter.Text text(String text, Set<Visibility> in) {
        return new CaseFilter.Text(SimpleTerms.of(text), in);
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
