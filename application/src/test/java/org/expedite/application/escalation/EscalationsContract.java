package org.expedite.application.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.expedite.application.Concurrently;
import org.expedite.application.PortContract;
import org.expedite.application.RolledBack;
import org.expedite.application.UncommittedChanges;
import org.expedite.application.UnitOfWork;
import org.expedite.application.Walk;
import org.expedite.application.cases.CaseExamples;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.escalation.Decision;
import org.expedite.domain.escalation.Escalation;
import org.expedite.domain.escalation.EscalationId;
import org.expedite.domain.escalation.OrdinaryEscalation;
import org.junit.jupiter.api.Test;

/**
 * Contract for every adapter of {@link Escalations}. Implement it in a test class, and give an
 * empty store for every test. The port does not check that the case exists.
 */
@PortContract
public interface EscalationsContract {
    /** The port under test. */
    Escalations escalations();

    /** Units of work on the same store. */
    UnitOfWork unitOfWork();

    @Test
    default void a_decision_survives_a_round_trip_in_every_field_and_variant() {
        for (Decision variant : DecisionExamples.variants()) {
            add(variant);
            assertThat(escalations().find(variant.id())).as("%s", variant).contains(variant);
        }
        for (OrdinaryEscalation variant : OrdinaryExamples.variants()) {
            add(variant);
            assertThat(escalations().find(variant.id())).as("%s", variant).contains(variant);
        }
        List<Escalation> all = new ArrayList<>(DecisionExamples.variants());
        all.addAll(OrdinaryExamples.variants());
        assertThat(escalations().ofCase(CaseExamples.number(1), null, 1000))
                .as("the list has them as they are, too")
                .containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    default void both_kinds_are_in_one_list_in_the_order_of_ids() {
        CaseNumber number = CaseExamples.number(1);
        Escalation decided = DecisionExamples.on(number, DecisionExamples.id(2));
        Escalation first = OrdinaryExamples.on(number, DecisionExamples.id(1));
        Escalation last = OrdinaryExamples.on(number, DecisionExamples.id(3));
        Stream.of(last, decided, first).forEach(this::add);
        assertThat(escalations().ofCase(number, null, 25)).containsExactly(first, decided, last);
        assertThatThrownBy(() -> add(OrdinaryExamples.on(number, decided.id())))
                .as("an id is not used twice, of whichever kind")
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    default void an_unknown_id_is_not_found() {
        add(DecisionExamples.on(CaseExamples.number(1), new EscalationId("abc")));
        for (String unknown : List.of("ABC", "ab", "abcd", "none")) {
            assertThat(escalations().find(new EscalationId(unknown))).as(unknown).isEmpty();
        }
    }

    @Test
    default void a_decision_that_was_not_added_is_not_found() {
        Decision made = DecisionExamples.on(CaseExamples.number(1), DecisionExamples.id(1));
        assertThat(escalations().find(made.id())).isEmpty();
        assertThat(escalations().ofCase(made.caseNumber(), null, 25)).isEmpty();
    }

    @Test
    default void a_second_decision_of_the_same_id_is_rejected_and_the_first_stays() {
        Decision first = DecisionExamples.on(CaseExamples.number(1), DecisionExamples.id(1));
        Decision second = DecisionExamples.on(CaseExamples.number(2), first.id());
        add(first);
        assertThatThrownBy(() -> add(second))
                .as("adding another decision of the same id")
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> add(first))
                .as("adding the same decision again")
                .isInstanceOf(IllegalStateException.class);
        assertThat(escalations().find(first.id())).as("the stored decision").contains(first);
        assertThat(escalations().ofCase(second.caseNumber(), null, 25)).isEmpty();
    }

    @Test
    default void a_case_lists_its_own_decisions_in_the_order_of_ids() {
        CaseNumber number = CaseExamples.number(1);
        CaseNumber other = CaseExamples.number(2);
        List<Long> mixed = List.of(11L, 2L, 7L, 1L, 16L, 10L, 3L);
        mixed.forEach(i -> add(DecisionExamples.on(number, DecisionExamples.id(i))));
        LongStream.of(4, 5, 17).forEach(i -> add(decision(other, i)));
        assertThat(escalations().ofCase(number, null, 25))
                .as("decisions of the case")
                .extracting(Escalation::id)
                .containsExactlyElementsOf(
                        mixed.stream().sorted().map(DecisionExamples::id).toList());
        assertThat(escalations().ofCase(CaseExamples.number(3), null, 25))
                .as("decisions of a case without any")
                .isEmpty();
    }

    @Test
    default void paging_returns_every_decision_once() {
        CaseNumber number = CaseExamples.number(1);
        LongStream.rangeClosed(1, 17)
                .forEach(i -> add(decision(i % 3 == 0 ? CaseExamples.number(2) : number, i)));
        List<EscalationId> expected =
                LongStream.rangeClosed(1, 17)
                        .filter(i -> i % 3 != 0)
                        .mapToObj(DecisionExamples::id)
                        .toList();
        for (int limit : new int[] {1, 5, expected.size(), 100}) {
            assertThat(walk(number, limit))
                    .as("pages of %s", limit)
                    .containsExactlyElementsOf(expected);
        }
        assertThat(escalations().ofCase(number, DecisionExamples.id(6), 25))
                .as("after the id of another case's decision")
                .extracting(Escalation::id)
                .startsWith(DecisionExamples.id(7));
    }

    @Test
    default void ids_are_ordered_by_their_characters() {
        CaseNumber number = CaseExamples.number(1);
        List<EscalationId> ids =
                Stream.of("b", "B", "a", "10", "9", "a-1", "A")
                        .map(EscalationId::new)
                        .sorted()
                        .toList();
        ids.reversed().forEach(id -> add(DecisionExamples.on(number, id)));
        assertThat(walk(number, 2)).containsExactlyElementsOf(ids);
    }

    @Test
    default void one_of_two_concurrent_additions_of_the_same_id_succeeds() throws Exception {
        Decision decision = decision(CaseExamples.number(1), 1);
        List<Concurrently.Outcome<Boolean>> outcomes =
                Concurrently.run(
                        2,
                        () -> {
                            add(decision);
                            return true;
                        });
        assertThat(outcomes).filteredOn(Concurrently.Outcome::succeeded).as("winners").hasSize(1);
        assertThat(escalations().ofCase(decision.caseNumber(), null, 25)).hasSize(1);
    }

    @Test
    default void changes_of_a_rolled_back_unit_of_work_are_invisible() {
        Decision rolledBack = decision(CaseExamples.number(1), 1);
        RolledBack.run(unitOfWork(), () -> escalations().add(rolledBack));
        assertThat(escalations().find(rolledBack.id())).isEmpty();
        assertThat(escalations().ofCase(rolledBack.caseNumber(), null, 25)).isEmpty();
        add(rolledBack);
    }

    @Test
    default void a_decision_is_invisible_to_others_before_the_commit() {
        Decision decision = decision(CaseExamples.number(1), 1);
        UncommittedChanges.assertInvisible(
                unitOfWork(),
                () -> escalations().add(decision),
                () -> escalations().find(decision.id()).isPresent(),
                false,
                true);
    }

    private List<EscalationId> walk(CaseNumber number, int limit) {
        return Walk.through(
                limit,
                after ->
                        escalations().ofCase(number, after, limit).stream()
                                .map(Escalation::id)
                                .toList());
    }

    private static Decision decision(CaseNumber number, long id) {
        return DecisionExamples.on(number, DecisionExamples.id(id));
    }

    private void add(Escalation escalation) {
        unitOfWork()
                .run(
                        () -> {
                            escalations().add(escalation);
                            return escalation;
                        });
    }
}
