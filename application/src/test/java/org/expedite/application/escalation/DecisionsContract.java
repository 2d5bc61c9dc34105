package org.expedite.application.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.expedite.application.Meanwhile;
import org.expedite.application.Together;
import org.expedite.application.Undone;
import org.expedite.application.UnitOfWork;
import org.expedite.application.Walk;
import org.expedite.application.cases.CaseExamples;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.escalation.Decision;
import org.expedite.domain.escalation.DecisionId;
import org.junit.jupiter.api.Test;

/**
 * What every adapter of {@link Decisions} must prove. Implement it in a test class, and give an
 * empty store for every test. The port does not ask whether the case exists.
 */
public interface DecisionsContract {
    /** The port under test. */
    Decisions decisions();

    /** Units of work on the same store. */
    UnitOfWork unitOfWork();

    @Test
    default void aDecisionIsFoundAsItWasAddedInEveryFieldAndVariant() {
        for (Decision variant : DecisionExamples.variants()) {
            add(variant);
            assertThat(decisions().find(variant.id())).as("%s", variant).contains(variant);
        }
        assertThat(decisions().ofCase(CaseExamples.number(1), null, 1000))
                .as("the list has them as they are, too")
                .containsExactlyInAnyOrderElementsOf(DecisionExamples.variants());
    }

    @Test
    default void anUnknownIdFindsNothing() {
        add(DecisionExamples.on(CaseExamples.number(1), new DecisionId("abc")));
        for (String unknown : List.of("ABC", "ab", "abcd", "none")) {
            assertThat(decisions().find(new DecisionId(unknown))).as(unknown).isEmpty();
        }
    }

    @Test
    default void aDecisionThatIsNotAddedIsNotSeen() {
        Decision made = DecisionExamples.on(CaseExamples.number(1), DecisionExamples.id(1));
        assertThat(decisions().find(made.id())).isEmpty();
        assertThat(decisions().ofCase(made.caseNumber(), null, 25)).isEmpty();
    }

    @Test
    default void anIdIsNotAddedTwiceAndTheFirstStays() {
        Decision first = DecisionExamples.on(CaseExamples.number(1), DecisionExamples.id(1));
        Decision second = DecisionExamples.on(CaseExamples.number(2), first.id());
        add(first);
        assertThatThrownBy(() -> add(second))
                .as("adding another decision of the same id")
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> add(first))
                .as("adding the same decision again")
                .isInstanceOf(IllegalStateException.class);
        assertThat(decisions().find(first.id())).as("the kept decision").contains(first);
        assertThat(decisions().ofCase(second.caseNumber(), null, 25)).isEmpty();
    }

    @Test
    default void aCaseListsItsOwnDecisionsInTheOrderOfTheirIds() {
        CaseNumber number = CaseExamples.number(1);
        CaseNumber other = CaseExamples.number(2);
        List<Long> mixed = List.of(11L, 2L, 7L, 1L, 16L, 10L, 3L);
        mixed.forEach(i -> add(DecisionExamples.on(number, DecisionExamples.id(i))));
        LongStream.of(4, 5, 17).forEach(i -> add(decision(other, i)));
        assertThat(decisions().ofCase(number, null, 25))
                .as("decisions of the case")
                .extracting(Decision::id)
                .containsExactlyElementsOf(
                        mixed.stream().sorted().map(DecisionExamples::id).toList());
        assertThat(decisions().ofCase(CaseExamples.number(3), null, 25))
                .as("decisions of a case without any")
                .isEmpty();
    }

    @Test
    default void aWalkThroughThePagesGivesEveryDecisionOnce() {
        CaseNumber number = CaseExamples.number(1);
        LongStream.rangeClosed(1, 17)
                .forEach(i -> add(decision(i % 3 == 0 ? CaseExamples.number(2) : number, i)));
        List<DecisionId> expected =
                LongStream.rangeClosed(1, 17)
                        .filter(i -> i % 3 != 0)
                        .mapToObj(DecisionExamples::id)
                        .toList();
        for (int limit : new int[] {1, 5, expected.size(), 100}) {
            assertThat(walk(number, limit))
                    .as("pages of %s", limit)
                    .containsExactlyElementsOf(expected);
        }
        assertThat(decisions().ofCase(number, DecisionExamples.id(6), 25))
                .as("after the id of another case's decision")
                .extracting(Decision::id)
                .startsWith(DecisionExamples.id(7));
    }

    @Test
    default void idsAreOrderedByTheirCharacters() {
        CaseNumber number = CaseExamples.number(1);
        List<DecisionId> ids =
                Stream.of("b", "B", "a", "10", "9", "a-1", "A")
                        .map(DecisionId::new)
                        .sorted()
                        .toList();
        ids.reversed().forEach(id -> add(DecisionExamples.on(number, id)));
        assertThat(walk(number, 2)).containsExactlyElementsOf(ids);
    }

    @Test
    default void ofTwoThatAddTheSameIdAtOnceOneWins() throws Exception {
        Decision decision = decision(CaseExamples.number(1), 1);
        List<Together.Ending<Boolean>> endings =
                Together.run(
                        2,
                        () -> {
                            add(decision);
                            return true;
                        });
        assertThat(endings).filteredOn(Together.Ending::succeeded).as("winners").hasSize(1);
        assertThat(decisions().ofCase(decision.caseNumber(), null, 25)).hasSize(1);
    }

    @Test
    default void nothingOfAnUndoneUnitOfWorkIsSeen() {
        Decision undone = decision(CaseExamples.number(1), 1);
        Undone.run(unitOfWork(), () -> decisions().add(undone));
        assertThat(decisions().find(undone.id())).isEmpty();
        assertThat(decisions().ofCase(undone.caseNumber(), null, 25)).isEmpty();
        add(undone);
    }

    @Test
    default void othersSeeADecisionOnlyWhenItIsKept() {
        Decision decision = decision(CaseExamples.number(1), 1);
        Meanwhile.othersSeeNothing(
                unitOfWork(),
                () -> decisions().add(decision),
                () -> decisions().find(decision.id()).isPresent(),
                false,
                true);
    }

    private List<DecisionId> walk(CaseNumber number, int limit) {
        return Walk.through(
                limit,
                after ->
                        decisions().ofCase(number, after, limit).stream()
                                .map(Decision::id)
                                .toList());
    }

    private static Decision decision(CaseNumber number, long id) {
        return DecisionExamples.on(number, DecisionExamples.id(id));
    }

    private void add(Decision decision) {
        unitOfWork()
                .run(
                        () -> {
                            decisions().add(decision);
                            return decision;
                        });
    }
}
