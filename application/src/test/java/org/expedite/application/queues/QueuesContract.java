package org.expedite.application.queues;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.expedite.application.PortContract;
import org.expedite.application.RolledBack;
import org.expedite.application.UnitOfWork;
import org.expedite.application.Walk;
import org.expedite.application.cases.CaseExamples;
import org.expedite.application.cases.CaseWriter;
import org.expedite.application.cases.Cases;
import org.expedite.application.examples.Catalogue;
import org.expedite.application.examples.Texts;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.CaseStatus;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.cases.SupportCase;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.domain.products.ProductLineCode;
import org.expedite.domain.queues.QueuePosition;
import org.expedite.domain.queues.WaitingCase;
import org.junit.jupiter.api.Test;

/**
 * Contract for every adapter of {@link Queues}: waiting cases and their order; see {@link
 * CaseLockContract} for locks. Implement it in a test class, and give an empty store for every
 * test.
 */
@PortContract
public interface QueuesContract {
    /** The port under test. */
    Queues queues();

    /** Cases of the same store. */
    Cases cases();

    /** Units of work on the same store. */
    UnitOfWork unitOfWork();

    @Test
    default void an_empty_store_has_empty_queues() {
        assertThat(queues().page(Waiting.L1, null, 25)).isEmpty();
        assertThat(queues().first(Waiting.L1, Set.of(), 25)).isEmpty();
        assertThat(queues().first(Waiting.L1, Set.of(Catalogue.M_SERIES.code()), 25)).isEmpty();
    }

    @Test
    default void a_queue_has_the_waiting_cases_of_its_level_only() {
        List<SupportCase> expected = new ArrayList<>();
        int count = 0;
        for (CaseStatus status : CaseStatus.values()) {
            Waiting here = Waiting.since(count);
            SupportCase unowned = here.in(++count, status, null);
            writer().open(
                            unowned,
                            here.in(++count, status, "engineer-1"),
                            here.at(Waiting.L2).in(++count, status, null));
            if (unowned.waits()) {
                expected.add(unowned);
            }
        }
        assertThat(expected).as("those that wait, in the domain's own word").isNotEmpty();
        assertThat(queues().page(Waiting.L1, null, 100))
                .containsExactlyElementsOf(waiting(expected));
        assertThat(queues().first(Waiting.L1, Set.of(), 100))
                .containsExactlyElementsOf(positions(expected));
        assertThat(queues().page(Waiting.L2, null, 100)).hasSameSizeAs(expected);
        assertThat(queues().page(new TechnicalLevel("l1"), null, 100))
                .as("a level that differs in case")
                .isEmpty();
    }

    @Test
    default void a_queue_is_in_the_order_of_positions() {
        List<SupportCase> inOrder = shuffledQueue();
        assertThat(queues().page(Waiting.L1, null, 100))
                .containsExactlyElementsOf(waiting(inOrder));
        assertThat(queues().first(Waiting.L1, Set.of(), 100))
                .containsExactlyElementsOf(positions(inOrder));
        assertThat(queues().first(Waiting.L1, Set.of(), 3))
                .containsExactlyElementsOf(positions(inOrder.subList(0, 3)));
    }

    @Test
    default void paging_returns_each_waiting_case_once() {
        List<QueuePosition> positions = shuffledQueue().stream().map(QueuePosition::of).toList();
        for (int limit : new int[] {1, 2, 5, positions.size(), positions.size() + 1}) {
            assertThat(walk(limit)).as("%s a page", limit).containsExactlyElementsOf(positions);
        }
    }

    @Test
    default void a_page_may_begin_after_a_position_without_a_case() {
        List<SupportCase> inOrder = shuffledQueue();
        for (int i = 0; i < inOrder.size(); i++) {
            QueuePosition taken = QueuePosition.of(inOrder.get(i));
            QueuePosition free =
                    new QueuePosition(
                            taken.priority(),
                            taken.expedited(),
                            taken.waitingSince(),
                            new CaseNumber(taken.number().value() + "5"));
            assertThat(queues().page(Waiting.L1, free, 100))
                    .as("after %s", free)
                    .containsExactlyElementsOf(waiting(inOrder.subList(i + 1, inOrder.size())));
        }
    }

    @Test
    default void paging_during_changes_returns_the_cases_behind_the_position() {
        for (int i = 1; i <= 6; i++) {
            writer().open(Waiting.since(i).of(i));
        }
        List<WaitingCase> shown = queues().page(Waiting.L1, null, 3);
        writer().update(Waiting.since(1).in(1, CaseStatus.IN_PROGRESS, "engineer-1"));
        writer().update(Waiting.since(3).in(3, CaseStatus.IN_PROGRESS, "engineer-2"));
        writer().update(Waiting.since(5).as(Priority.P1).of(5));
        writer().update(Waiting.since(2).as(Priority.P4).of(2));
        writer().open(Waiting.since(0).of(7), Waiting.since(9).of(8));
        assertThat(queues().page(Waiting.L1, shown.getLast().position(), 100))
                .as("5 went ahead to where the walk has been, 2 comes again where it is now")
                .extracting(c -> c.position().number())
                .containsExactly(number(4), number(6), number(8), number(2));
    }

    @Test
    default void a_case_that_moves_to_another_level_waits_there() {
        writer().open(Waiting.since(1).of(1));
        writer().update(Waiting.since(2).at(Waiting.L2).first().of(1));
        assertThat(queues().page(Waiting.L1, null, 25)).isEmpty();
        assertThat(queues().page(Waiting.L2, null, 25))
                .containsExactly(WaitingCase.of(cases().find(number(1)).orElseThrow()));
        writer().update(Waiting.since(3).in(1, CaseStatus.WORKAROUND_IN_PLACE, "engineer-1"));
        assertThat(queues().first(Waiting.L2, Set.of(), 25)).isEmpty();
        writer().update(Waiting.since(3).in(1, CaseStatus.WORKAROUND_IN_PLACE, null));
        assertFirst(Set.of(), 25, 1);
    }

    @Test
    default void the_first_cases_of_some_lines_include_those_of_no_known_line() {
        ProductLineCode m = Catalogue.M_SERIES.code();
        ProductLineCode t = Catalogue.T_SERIES.code();
        ProductLineCode j = Catalogue.J_SERIES.code();
        writer().open(
                        Waiting.since(9).as(Priority.P1).of(1, t),
                        Waiting.since(8).first().of(2, j),
                        Waiting.since(1).of(3, m),
                        Waiting.since(2).of(4, null),
                        Waiting.since(3).of(5, t),
                        Waiting.since(4).of(6, j),
                        Waiting.since(5).of(7, m),
                        Waiting.since(1).at(Waiting.L2).of(8, m));
        assertFirst(Set.of(m), 25, 3, 4, 7);
        assertFirst(Set.of(m), 2, 3, 4);
        assertFirst(Set.of(m, t), 25, 1, 3, 4, 5, 7);
        assertFirst(Set.of(m, t), 3, 1, 3, 4);
        assertFirst(Set.of(m, t, j), 25, 1, 2, 3, 4, 5, 6, 7);
        assertFirst(Set.of(new ProductLineCode("m_series")), 25, 4);
        assertFirst(Set.of(), 25, 1, 2, 3, 4, 5, 6, 7);
    }

    @Test
    default void levels_and_lines_may_have_the_maximum_length() {
        TechnicalLevel level = new TechnicalLevel(Texts.longestId("-level"));
        ProductLineCode line = new ProductLineCode(Texts.longestId("-line"));
        writer().open(Waiting.since(1).at(level).of(1, line));
        assertThat(queues().page(level, null, 25)).hasSize(1);
        assertThat(queues().first(level, Set.of(line), 25)).hasSize(1);
        assertThat(queues().first(level, Set.of(Catalogue.M_SERIES.code()), 25)).isEmpty();
    }

    @Test
    default void
            changes_of_a_queue_are_visible_in_their_unit_of_work_and_to_others_after_the_commit() {
        writer().open(Waiting.since(1).of(1));
        RolledBack.run(
                unitOfWork(),
                () -> {
                    writer().update(Waiting.since(1).in(1, CaseStatus.IN_PROGRESS, "engineer-1"));
                    writer().open(Waiting.since(2).of(2));
                    assertFirst(Set.of(), 25, 2);
                });
        assertFirst(Set.of(), 25, 1);
    }

    private CaseWriter writer() {
        return new CaseWriter(cases(), unitOfWork());
    }

    private void assertFirst(Set<ProductLineCode> lines, int limit, long... counts) {
        List<CaseNumber> expected = new ArrayList<>();
        for (long count : counts) {
            expected.add(number(count));
        }
        assertThat(queues().first(Waiting.L1, lines, limit))
                .as("the first %s of %s", limit, lines)
                .extracting(QueuePosition::number)
                .containsExactlyElementsOf(expected);
    }

    private List<QueuePosition> walk(int limit) {
        return Walk.through(
                limit,
                after ->
                        queues().page(Waiting.L1, after, limit).stream()
                                .map(WaitingCase::position)
                                .toList());
    }

    /** Opens cases in another order than that of the queue. */
    private List<SupportCase> shuffledQueue() {
        List<SupportCase> inOrder = new ArrayList<>();
        int count = 90;
        for (Priority priority : Priority.values()) {
            for (boolean expedited : new boolean[] {true, false}) {
                for (int microseconds : new int[] {0, 0, 1, 1_000_000}) {
                    // Each later case has a smaller number, except for ties.
                    boolean tie = inOrder.size() % 4 == 1;
                    Waiting here = Waiting.since(microseconds).as(priority);
                    inOrder.add((expedited ? here.first() : here).of(tie ? count + 100 : count));
                    count--;
                }
            }
        }
        List<SupportCase> shuffled = new ArrayList<>(inOrder);
        Collections.shuffle(shuffled, new Random(17));
        writer().open(shuffled.toArray(SupportCase[]::new));
        return inOrder;
    }

    private static CaseNumber number(long count) {
        return CaseExamples.number(count);
    }

    private static List<WaitingCase> waiting(List<SupportCase> cases) {
        return cases.stream().map(WaitingCase::of).toList();
    }

    private static List<QueuePosition> positions(List<SupportCase> cases) {
        return cases.stream().map(QueuePosition::of).toList();
    }
}
